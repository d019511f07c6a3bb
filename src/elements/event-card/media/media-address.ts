import {safeUrl} from '../../../data/index.js';
import type {Media} from '../../../schema/event-file.js';
import {isWithheld} from './original.js';

/** An address of the file made absolute; undefined where there is none or its scheme is not one to load. */
export function resolveAddress(address: string | undefined, base: string): string | undefined {
  const safe = address === undefined ? null : safeUrl(address, true);
  return safe && URL.canParse(safe, base) ? new URL(safe, base).href : undefined;
}

/**
 * Who is behind a post: the platform that its credit names, else the host of its address, unless that may tell a name that is
 * kept back. Empty where neither is known.
 */
export function providerOf(item: Media, base: string): string {
  const address = isWithheld(item) ? undefined : resolveAddress(item.src, base);
  return item.credit?.platform ?? (address ? new URL(address).hostname.replace(/^www\./, '') : '');
}

/** Address against which those of the file are read: its own, or that of the page where it was handed over as an object. */
export function baseOf({store, ownerDocument}: {readonly store?: {readonly src: string | null}; readonly ownerDocument: Document}): string {
  return store?.src ?? ownerDocument.baseURI;
}
