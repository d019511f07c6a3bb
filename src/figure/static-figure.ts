/**
 * An event file as HTML without a script, for newsletters, feeds and print, and as data for search engines. Pure: it runs in
 * a browser and in Node alike.
 *
 * @module
 */
import {safeUrl} from '../data/safe-url.js';
import {directionOf} from '../l10n/direction.js';
import {formatCount} from '../l10n/format-number.js';
import {loadStrings} from '../l10n/language.js';
import {encodeText} from '../store/percent-text.js';
import {creditWords} from './credit-words.js';
import {eventEntry, inLanguage} from './event-entry.js';
import {figureFacts} from './figure-facts.js';
import type {FigureFacts} from './figure-facts.js';
import {readStory} from './figure-story.js';
import type {FigureStory, StoryOptions} from './figure-story.js';
import {escapeText, tag} from './markup.js';

export type {StoryOptions} from './figure-story.js';
export type {FigureFacts} from './figure-facts.js';
export {directionOf} from '../l10n/direction.js';
export {escapeText} from './markup.js';
export {jsonLdScript, storyJsonLd} from './json-ld.js';
export type {JsonLdNode, JsonLdOptions} from './json-ld.js';
export {oembedLink, storyOembed} from './oembed.js';
export type {OembedOptions, OembedRich} from './oembed.js';

// English stands in for every other language, so that it is always there.
await loadStrings('en');

export interface FigureImage {
  /** An http or https address, a relative one, or a raster image as `data:`. Newsletters and feeds need an absolute one. */
  readonly src: string;
  /** What the picture shows, for readers who do not see it. */
  readonly alt: string;
  /** In CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

export interface FigureOptions extends StoryOptions {
  /** Address of the article with the interactive views: title and picture lead there. Default: no link. */
  readonly href?: string;
  /** Lets each event lead to `href#event=…`, where an element with `hash` opens it. Default: false. */
  readonly linkEvents?: boolean;
  /** A picture of the map. Default: none; the media of the file are never shown. */
  readonly image?: FigureImage;
  /** So many events are listed, and the number of the others is told; 0 leaves out the list. Default: 50. */
  readonly limit?: number;
  /** Title of the figure; '' for none, where one stands above it. Default: that of the file. */
  readonly title?: string;
  /** Writes the few styles that mail programs keep, as `style` attributes, which a strict policy of a page refuses. Default: false. */
  readonly inlineStyles?: boolean;
}

const STYLES = {
  figure: 'margin:0',
  img: 'display:block;max-width:100%;height:auto',
  figcaption: 'margin:8px 0',
  ol: 'margin:0;padding:0 0 0 24px;text-align:start',
} as const;

/**
 * Loads the words of a language, once. English is always there.
 *
 * @param lang - BCP 47 tag; one that the interface does not speak gives English.
 */
export async function loadFigureLanguage(lang: string): Promise<void> {
  await loadStrings(lang);
}

/** The headline facts of a file in words, for descriptions and titles. @throws As `staticFigure`. */
export function storyFacts(file: string | object, options: StoryOptions = {}): FigureFacts {
  return figureFacts(readStory(file, options));
}

/**
 * Writes an event file as a `<figure>`: a picture, a caption with the title and the headline facts, and the events in the order of
 * time, each with its date as `<time>`, its title, its place and how far it was checked.
 *
 * All text of the file is escaped; addresses are those of the options only. What does not hold says so before its title.
 *
 * @param file - A GeoJSON event file as JSON text, or what `JSON.parse` made of it.
 * @throws Where it is no event file, an address of the options is not safe, or the words of the language are not loaded.
 */
export function staticFigure(file: string | object, options: FigureOptions = {}): string {
  const story = readStory(file, options);
  const {locale, strings, table, rows} = story;
  const {limit = 50, inlineStyles = false, linkEvents = false} = options;
  const href = options.href === undefined ? undefined : safe('href', options.href);
  const style = (name: keyof typeof STYLES) => (inlineStyles ? STYLES[name] : undefined);

  const shown = rows.subarray(0, limit);
  const linkTo = (row: number) => (href && linkEvents ? `${href.replace(/#.*$/, '')}#event=${encodeText(table.texts.id(row))}` : undefined);
  const list = (negative: boolean) => {
    const items = Array.from(shown).filter((row) => (table.negative[row] === 1) === negative);
    return items.length > 0 ? [tag('ol', {style: style('ol')}, items.map((row) => `\n${eventEntry(story, row, linkTo(row))}`).join('') + '\n')] : [];
  };
  const findings = list(true);
  const left = limit > 0 ? rows.length - shown.length : 0;
  const parts = [
    ...(options.image ? [picture(options.image, href, style('img'))] : []),
    tag('figcaption', {style: style('figcaption')}, caption(story, options.title, href)),
    ...list(false),
    ...(findings.length > 0 ? [tag('p', {}, escapeText(strings.negativeFindings)), ...findings] : []),
    ...(left > 0 ? [tag('p', {}, escapeText(strings.moreEvents(left, formatCount(left, locale))))] : []),
  ];
  return tag('figure', {lang: locale, dir: directionOf(locale), style: style('figure')}, `\n${parts.join('\n')}\n`);
}

function caption(story: FigureStory, givenTitle: string | undefined, href: string | undefined): string {
  const {events, dates, places, verification, withheld, title} = figureFacts(story);
  const text = givenTitle ?? title;
  const words = inLanguage({text, ...(story.datasetLang && {lang: story.datasetLang})}, story);
  const heading = text ? tag('strong', {}, href ? tag('a', {href}, words) : words) : '';
  const facts = [story.strings.apart([events, dates, places].filter(Boolean)), verification, withheld, creditWords(story)];
  return [heading, ...facts.map(escapeText)].filter(Boolean).join(tag('br', {}));
}

function picture({src, alt, width, height}: FigureImage, href: string | undefined, style: string | undefined): string {
  const image = tag('img', {src: safe('image.src', src, true), alt, width: pixels('image.width', width), height: pixels('image.height', height), style});
  return href ? tag('a', {href}, image) : image;
}

function safe(name: string, address: string, images = false): string {
  const url = safeUrl(address, images);
  if (url === null) throw new TypeError(`${name} is ${JSON.stringify(address)}, which is not a safe address. Write one that begins with https:// or a relative one.`);
  return url;
}

function pixels(name: string, value: number | undefined): number | undefined {
  if (value === undefined || (Number.isFinite(value) && value > 0)) return value;
  throw new TypeError(`${name} is ${String(value)}, which is not a number of pixels. Write a number above 0, or leave it out.`);
}
