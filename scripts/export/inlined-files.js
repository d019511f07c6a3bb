// Stands in for the module that makes addresses of media absolute: here the files are part of the page.
import {safeUrl} from '../../src/data/safe-url.js';
import {isWithheld} from '../../src/elements/event-card/media/original.js';

/** Addresses that were made, by those of the event file: a file is decoded when it is first asked for. */
const made = new Map();

export function resolveAddress(address) {
  const safe = address === undefined ? null : safeUrl(address, true);
  if (!safe) return undefined;
  if (/^data:/i.test(safe)) return safe;
  if (!made.has(safe)) made.set(safe, objectUrl(safe));
  return made.get(safe);
}

export function providerOf(item) {
  const address = isWithheld(item) || !item.src || !URL.canParse(item.src) ? undefined : item.src;
  return item.credit?.platform ?? (address ? new URL(address).hostname.replace(/^www\./, '') : '');
}

export function baseOf({ownerDocument}) {
  return ownerDocument.baseURI;
}

/** The file of the page by that address; else the address itself, where it is one of the web. */
function objectUrl(address) {
  const block = Array.from(document.querySelectorAll('script[data-file]')).find(({dataset}) => dataset.file === address);
  if (!block) return URL.canParse(address) ? new URL(address).href : undefined;
  const bytes = Uint8Array.from(atob(block.textContent), (character) => character.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], {type: block.dataset.type}));
}
