import {VERIFICATION_STATUSES} from '../data/event-table.js';
import type {VerificationStatus} from '../data/event-table.js';
import {plainText} from '../data/plain-text.js';
import {localText} from '../l10n/local-text.js';
import {statusOf} from '../elements/shared/title-words.js';
import {figureFacts} from './figure-facts.js';
import {readStory} from './figure-story.js';
import type {FigureStory, StoryOptions} from './figure-story.js';
import {isoSpan} from './iso-date.js';
import {licenseJsonLd, mediaJsonLd} from './media-json-ld.js';
import type {MediaContext} from './media-json-ld.js';
import {placeJsonLd} from './place-json-ld.js';

export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[];
export interface JsonLdNode {
  readonly [name: string]: JsonLdValue;
}

export interface JsonLdOptions extends StoryOptions, Omit<MediaContext, 'base'> {
  /** Address of the article: absolute, http or https. */
  readonly url: string;
  /** Address of the event file, against which those of its media are read. Default: `url`. */
  readonly base?: string;
  /** Title of the article. Default: that of the file. */
  readonly headline?: string;
  /** What the article is. Default: `Article`. */
  readonly type?: 'Article' | 'NewsArticle' | 'WebPage';
  /** At most so many events, in the order of the list. Default: 100. */
  readonly limit?: number;
}

/** The name of the vocabulary: nothing loads it as an address. */
const VOCABULARY = ['https:', 'schema.org'].join('//');
/** What did not happen, as far as is known, is no event to a machine, which reads no verdict. */
const VOID = new Set<VerificationStatus>(['debunked', 'retracted']);

/**
 * An article and its events as schema.org tells them, for `<script type="application/ld+json">`: the article, an `Event` for each
 * event that has a date and a place, as search engines require both, and an `ImageObject`, `VideoObject` or `AudioObject` for each of its media
 * that may be shown to anyone.
 *
 * Left out are what was debunked or retracted, what was looked for and not found, and what `requireVerified` withholds. Anything less
 * than verified says so first in its `description`. There is no `eventStatus`, as the file knows none, and no `ClaimReview`, as its claims
 * carry no rating.
 *
 * @param file - A GeoJSON event file as JSON text, or what `JSON.parse` made of it.
 * @throws Where it is no event file, `url` or `base` is not absolute, or the words of the language are not loaded.
 */
export function storyJsonLd(file: string | object, options: JsonLdOptions): JsonLdNode {
  const story = readStory(file, options);
  const url = webAddress('url', options.url);
  const context: MediaContext = {...options, base: options.base === undefined ? url : webAddress('base', options.base)};
  const events: JsonLdNode[] = [];
  const media: JsonLdNode[] = [];
  for (const row of story.rows) {
    if (events.length >= (options.limit ?? 100)) break;
    const event = eventJsonLd(story, row, url);
    if (!event) continue;
    const items = mediaOf(story, row, event, context);
    // Two that are alike, as a stand-in for several clips is, are one.
    const fresh = items.filter((item) => !media.some(({contentUrl, name}) => contentUrl === item.contentUrl && name === item.name));
    media.push(...fresh);
    events.push(event);
  }
  return {'@context': VOCABULARY, '@graph': [articleJsonLd(story, options, url, events, media), ...events, ...media]};
}

/** JSON-LD as a script element: no text in it can end the script, or begin anything else. */
export function jsonLdScript(data: JsonLdNode): string {
  const codes: Readonly<Record<string, string>> = {'<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\u2028': '\\u2028', '\u2029': '\\u2029'};
  return `<script type="application/ld+json">${JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => codes[character] ?? '')}</script>`;
}

function articleJsonLd(story: FigureStory, {headline, type = 'Article', datePublished}: JsonLdOptions, url: string, events: readonly JsonLdNode[], media: readonly JsonLdNode[]): JsonLdNode {
  const {dataset, locale} = story;
  const title = headline ?? figureFacts(story).title;
  const of = (wanted: string) => media.filter(({'@type': found}) => found === wanted).flatMap(({'@id': id}) => (id ? [{'@id': id}] : []));
  const [image, video] = [of('ImageObject'), of('VideoObject')];
  return {
    '@type': type,
    '@id': url,
    url,
    ...(title && {headline: title}),
    ...(dataset.description && {description: dataset.description}),
    inLanguage: dataset.lang ?? locale,
    ...(datePublished && {datePublished}),
    ...(dataset.updated && {dateModified: dataset.updated}),
    ...(dataset.credit && {creditText: dataset.credit}),
    ...(dataset.license && {license: licenseJsonLd(dataset.license)}),
    ...(events.length > 0 && {about: events.map((event) => ({'@id': event['@id'] ?? ''}))}),
    ...(image.length > 0 && {image}),
    ...(video.length > 0 && {video}),
    ...(dataset.warning && {isFamilyFriendly: false}),
  };
}

function eventJsonLd(story: FigureStory, row: number, url: string): JsonLdNode | undefined {
  const {table} = story;
  const {start, end} = isoSpan(table, row);
  const location = placeJsonLd(story, row);
  if (!start || !location || table.negative[row] === 1 || VOID.has(statusOf(table, row))) return undefined;
  const description = descriptionOf(story, row);
  return {
    '@type': 'Event',
    '@id': idOf(url, `event=${encodeURIComponent(table.texts.id(row).replace(/\p{Surrogate}/gu, '\ufffd'))}`),
    name: localText(table, row, 'title', story).text,
    startDate: start,
    ...(end && {endDate: end}),
    location,
    ...(description && {description}),
  };
}

/** How far it was checked, unless it was, and its text without markup. */
function descriptionOf(story: FigureStory, row: number): string {
  const {table, strings} = story;
  const status = VERIFICATION_STATUSES[table.verification[row] ?? 0] ?? 'none';
  const text = plainText(localText(table, row, 'text', story).text).replace(/\s+/g, ' ').trim();
  const caveat = status === 'none' || status === 'verified' ? '' : strings.sentence(strings.verification[status]);
  return strings.sentences([caveat, text].filter(Boolean));
}

function mediaOf(story: FigureStory, row: number, event: JsonLdNode, context: MediaContext): JsonLdNode[] {
  const {media = []} = story.table.texts.feature(row).properties;
  const {name, location, '@id': id} = event;
  return media.flatMap((item, index) => {
    const node = mediaJsonLd(item, String(name), typeof location === 'object' ? (location as JsonLdNode) : undefined, story, context);
    return node ? [{...node, '@id': `${String(id)}&media=${index + 1}`}] : [];
  });
}

function idOf(url: string, fragment: string): string {
  return `${url.replace(/#.*$/, '')}#${fragment}`;
}

function webAddress(name: string, value: string): string {
  const parsed = URL.canParse(value) ? new URL(value) : null;
  if (parsed?.protocol === 'https:' || parsed?.protocol === 'http:') return parsed.href;
  throw new TypeError(`${name} is ${JSON.stringify(value)}, which is not an address of the web. Write one that begins with https://.`);
}
