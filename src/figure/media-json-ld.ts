import {safeUrl} from '../data/safe-url.js';
import {creditLine} from '../elements/event-card/media/credit-line.js';
import {archiveOf, originalOf} from '../elements/event-card/media/original.js';
import type {Media} from '../schema/event-file.js';
import type {FigureStory} from './figure-story.js';
import type {JsonLdNode} from './json-ld.js';

const TYPES: Readonly<Partial<Record<Media['type'], string>>> = {image: 'ImageObject', video: 'VideoObject', audio: 'AudioObject'};

/** What all media of an article have in common. */
export interface MediaContext {
  /** Absolute address against which those of the file are read. */
  readonly base: string;
  /** Since when the files are at their addresses, in ISO 8601: search engines ask it of a video. */
  readonly datePublished?: string;
  /** Terms of reuse of items that have none of their own: an address, an identifier or a sentence. */
  readonly mediaLicense?: string;
}

/**
 * An image, a clip or a recording after schema.org, with its credit and its terms.
 *
 * Left out is what may distress, which a search engine would show uncovered; what has no address of its own; and the players of other
 * sites. A name that is kept back is not told, nor any address that would lead to it.
 *
 * @param place - Reference to the place of its event.
 */
export function mediaJsonLd(item: Media, title: string, place: JsonLdNode | undefined, {strings, dataset}: FigureStory, context: MediaContext): JsonLdNode | undefined {
  const type = TYPES[item.type];
  const contentUrl = absolute(item.src, context.base);
  if (!type || !contentUrl || (item.sensitivity?.length ?? 0) > 0) return undefined;
  const credit = creditLine(item.credit, strings);
  const thumbnailUrl = absolute(item.poster, context.base) ?? (item.type === 'image' ? contentUrl : undefined);
  const license = item.license ?? context.mediaLicense;
  const captions = absolute(item.captions, context.base);
  const isBasedOn = absolute(originalOf(item), context.base);
  const archivedAt = absolute(archiveOf(item), context.base);
  return {
    '@type': type,
    name: item.caption || title,
    ...(item.alt && {description: item.alt}),
    contentUrl,
    ...(thumbnailUrl && {thumbnailUrl}),
    ...(context.datePublished && {uploadDate: context.datePublished}),
    ...(item.recordedAt && {dateCreated: item.recordedAt}),
    ...(credit && {creditText: credit}),
    ...(license && {license: licenseJsonLd(license)}),
    ...(isBasedOn && {isBasedOn}),
    ...(archivedAt && {archivedAt}),
    ...(place && {contentLocation: place}),
    ...(captions && item.type !== 'image' && {caption: {'@type': 'MediaObject', contentUrl: captions, encodingFormat: 'text/vtt'}}),
    ...(dataset.warning && {isFamilyFriendly: false}),
  };
}

/** Terms of reuse: an address as it is, anything else as a work of that name. */
export function licenseJsonLd(license: string): string | JsonLdNode {
  const url = URL.canParse(license) ? safeUrl(license) : null;
  return url ?? {'@type': 'CreativeWork', name: license};
}

/** Addresses that a search engine can follow only. */
function absolute(address: string | undefined, base: string): string | undefined {
  const safe = address === undefined ? null : safeUrl(address);
  if (!safe || !URL.canParse(safe, base)) return undefined;
  const {href, protocol} = new URL(safe, base);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
