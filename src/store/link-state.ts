import {readWindow, writeWindow} from '../data/window-text.js';
import {VERIFICATION_STATUSES} from '../data/event-table.js';
import type {EventTable, TimeWindow} from '../data/event-table.js';
import type {Issue} from '../data/issue.js';
import type {CameraPosition} from '../events.js';
import type {Filters} from './filters.js';
import {readCamera} from './camera-text.js';
import {LINK_KEYS} from './fragment.js';
import type {LinkKey, LinkTexts} from './fragment.js';
import {writeCamera} from './link-camera.js';
import {linkIssue} from './link-issue.js';
import {decodeList, decodeText, encodeList, encodeText} from './percent-text.js';
import {tableWords} from './words.js';

/** What of a story can stand in an address. */
export interface LinkState {
  /** Id of the selected event. */
  readonly event: string | null;
  readonly window: TimeWindow | null;
  readonly filters: Filters;
  /** Where the reader has moved the map to; null where the story decides. */
  readonly camera: CameraPosition | null;
}

/** What an address is read against. */
export interface LinkContext {
  readonly table: EventTable;
  /** Zone of the dates in a window. */
  readonly timeZone: string;
}

export interface ReadLink {
  readonly state: LinkState;
  /** What the link says that cannot be followed. */
  readonly issues: readonly Issue[];
  /** Keys that are followed, in whole or in part. */
  readonly followed: ReadonlySet<LinkKey>;
}

type ListKey = 'category' | 'verification' | 'tag' | 'place';

const LISTS = {category: 'categories', verification: 'verification', tag: 'tags', place: 'places'} as const;
/** Every name of a filter, where the story begins with some. */
const ALL = '*';
const MINUTE_MS = 60_000;
/** No single value is longer, however it is encoded; what is was made to make work. */
const MAX_CHARACTERS = 2000;

/**
 * Writes what differs from the state that the story begins with, so that an address is as short as can be and an untouched
 * story leaves it alone. Times are rounded to the minute, the view of the map to what the screen shows.
 */
export function writeLink(state: LinkState, first: LinkState, timeZone: string): LinkTexts {
  const texts = new Map<LinkKey, string>();
  for (const key of LINK_KEYS) {
    const text = textOf(key, state, timeZone);
    if (text !== textOf(key, first, timeZone)) texts.set(key, text);
  }
  return texts;
}

/**
 * Reads a link over the state that holds without it. What cannot be read, and events, categories, tags and places that the
 * story does not have, are passed over and told as issues.
 */
export function readLink(texts: LinkTexts, first: LinkState, context: LinkContext): ReadLink {
  const issues: Issue[] = [];
  const followed = new Set<LinkKey>();
  /** Reads one key, where the link has it. */
  const read = <Value>(key: LinkKey, fallback: Value, parse: (text: string) => Value | undefined): Value => {
    const text = texts.get(key);
    const value = text === undefined ? undefined : parse(text);
    if (text === undefined) return fallback;
    if (value === undefined) issues.push(linkIssue(key, decodeText(text)));
    else followed.add(key);
    return value === undefined ? fallback : value;
  };
  const list = (key: ListKey, names: () => readonly string[] | null) => {
    const fallback: readonly string[] | null = first.filters[LISTS[key]] ?? null;
    return read(key, fallback, (text) => readList(key, text, names(), issues)) ?? undefined;
  };
  const state = {
    event: read('event', first.event, (text) => readEvent(text, context.table)),
    window: read('window', first.window, (text) => readDates(text, context.timeZone)),
    filters: withoutAbsent({
      ...first.filters,
      categories: list('category', () => context.table.categories.map(({id}) => id)),
      verification: list('verification', () => VERIFICATION_STATUSES) as Filters['verification'],
      tags: list('tag', () => tableWords(context.table).labels('tags')?.names ?? null),
      places: list('place', () => tableWords(context.table).labels('places')?.names ?? null),
      text: read('q', first.filters.text ?? '', (text) => (text.length > MAX_CHARACTERS ? undefined : decodeText(text))) || undefined,
    }),
    camera: read('camera', first.camera, (text) => (text === '' ? null : (readCamera(short(text)) ?? undefined))),
  };
  return {state, issues, followed};
}

function textOf(key: LinkKey, {event, window, filters, camera}: LinkState, timeZone: string): string {
  switch (key) {
    case 'event':
      return encodeText(event ?? '');
    case 'window':
      return window ? encodeText(writeWindow(toMinutes(window), timeZone)) : '';
    case 'q':
      return encodeText(filters.text ?? '');
    case 'camera':
      return camera ? writeCamera(camera) : '';
    default: {
      const names = filters[LISTS[key]];
      return names ? encodeList(names) : ALL;
    }
  }
}

/** Whole minutes, and at least one. */
function toMinutes({startMs, endMs}: TimeWindow): TimeWindow {
  const start = Math.round(startMs / MINUTE_MS) * MINUTE_MS;
  return {startMs: start, endMs: Math.max(start + MINUTE_MS, Math.round(endMs / MINUTE_MS) * MINUTE_MS)};
}

function readEvent(text: string, {texts}: EventTable): string | null | undefined {
  const id = decodeText(text);
  if (id === '') return null;
  return texts.rowOf(id) === null ? undefined : id;
}

function readDates(text: string, timeZone: string): TimeWindow | null | undefined {
  if (text === '') return null;
  const window = readWindow(short(text), timeZone);
  return window && window.endMs > window.startMs ? window : undefined;
}

/**
 * @param all - The names of the story; null where to list them would take too long, so that each is believed.
 * @returns null for no filter, undefined where none of the names is known.
 */
function readList(key: LinkKey, text: string, all: readonly string[] | null, issues: Issue[]): readonly string[] | null | undefined {
  if (text === ALL) return null;
  const names = decodeList(text);
  if (!all) return names;
  const known = new Set(all);
  const kept = names.filter((name) => known.has(name));
  if (kept.length === 0 && names.length > 0) return undefined;
  const strange = names.filter((name) => !known.has(name));
  if (strange.length > 0) issues.push(linkIssue(key, strange.join(', ')));
  return kept;
}

/** Dates and coordinates are short: of what is longer nothing can be read. */
function short(text: string): string {
  return text.length > MAX_CHARACTERS ? '' : decodeText(text).trim();
}

function withoutAbsent(filters: Filters): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}
