import type {Issue} from '../data/issue.js';
import type {LinkKey} from './fragment.js';

const MAX_CHARACTERS = 80;

/** What a value should have been, by key. */
const WANTED: Readonly<Record<LinkKey, readonly [found: string, remedy: string]>> = {
  event: ['no event of this story, or none that may be shown', 'Write the id of an event.'],
  window: ['no date or range of dates that can be read', 'Write a day, 2022-01-04, or a range, 2022-01-04/2022-01-06.'],
  category: ['no category of this story', 'Write ids of categories, with commas between them.'],
  verification: ['no status of a verification', 'Write verified, partly-verified, unverified, disputed, debunked, retracted or none.'],
  tag: ['no tag of this story', 'Write tags, with commas between them.'],
  place: ['no place of this story', 'Write names of places as they stand in the file.'],
  q: ['no text that can be searched for', 'Write words.'],
  camera: ['no view of a map', 'Write longitude,latitude,zoom: 76.94,43.25,11.'],
};

/** Says of a link what in it cannot be followed. */
export function linkIssue(key: LinkKey, text: string): Issue {
  const value = text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS - 1)}…` : text;
  const [found, remedy] = WANTED[key];
  const message = `A link to this page has ${key}="${value}", which is ${found}. ${remedy} [link-${key}]`;
  return {code: `link-${key}`, severity: 'warning', field: key, value, remedy, message};
}

/** Says that another story of the page is kept in the address under the same name. */
export function nameTakenIssue(name: string | null): Issue {
  const remedy = 'Give each story with the attribute hash a name of its own: store="north".';
  const found = name === null ? 'Two stories of this page have hash and no name' : `Two stories of this page have hash and the name "${name}"`;
  const message = `${found}: only the first one is kept in the address. ${remedy} [hash-taken]`;
  return {code: 'hash-taken', severity: 'warning', field: 'hash', remedy, message};
}
