import type {Category, EventFile} from '../schema/event-file.js';
import {languageTag, lngLat, sensitivityKind, timestamp, translationsOf} from './event-fields.js';
import {listOf, numberFrom, objectOf, oneOf, orElse, readMembers, text, textLike, type FieldReader} from './field-readers.js';
import {readWindow} from './window-text.js';
import type {Report} from './issue-list.js';
import type {ZoneClock} from './zoned-time.js';

type ClockFinder = (timeZone: unknown) => ZoneClock | null;
type Member = 'title' | 'description' | 'lang' | 'categories' | 'spans' | 'chapters' | 'credit' | 'license' | 'updated' | 'warning' | 'translations';

/** What the file says about all of its events. `timeZone` is `UTC` where the file names none. */
export interface Dataset extends Pick<EventFile, Member> {
  timeZone: string;
}

export const EMPTY_DATASET: Dataset = {timeZone: 'UTC'};

const color = textLike(/^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$/, 'a colour', '#2f7fb5');
const shape = oneOf('circle', 'square', 'triangle', 'diamond', 'cross', 'star', 'hexagon', 'pentagon');
const labels = translationsOf({label: text});
const headings = translationsOf({title: text, text});
const camera = objectOf({center: lngLat, zoom: numberFrom(0, 24)}, 'center', 'zoom');

/** A notice that cannot be read still asks before it shows: its text may be the only one there is. */
const warning = orElse(objectOf({title: text, text, kinds: listOf(sensitivityKind), translations: headings}, 'text'), (value) => ({
  text: typeof value === 'string' ? value : '',
}));

/**
 * Reads the members of a FeatureCollection beside its features. Those of other tools are left out, and so is what cannot
 * be used, which is reported.
 */
export function readDataset(file: Record<string, unknown>, findClock: ClockFinder, report: Report): Dataset {
  const timeZone = readTimeZone(file.timeZone, 'UTC', findClock, report);
  const range: FieldReader = (value, field, reportRange) => {
    if (typeof value !== 'string') return text(value, field, reportRange);
    if (readWindow(value, timeZone)) return value;
    const remedy = 'Write 2022-01-04, or 2022-01-04/2022-01-06 from the first to the last day.';
    reportRange({code: 'when-unreadable', severity: 'error', field, value, problem: 'which is not a stretch of time', remedy});
    return undefined;
  };
  const readers: Record<Member, FieldReader> = {
    title: text,
    description: text,
    lang: languageTag,
    categories: listOf(objectOf({id: text, label: text, color, shape, translations: labels}, 'id')),
    spans: listOf(objectOf({label: text, when: range, color, translations: labels}, 'label', 'when')),
    chapters: listOf(objectOf({title: text, text, window: range, camera, events: listOf(text), translations: headings}, 'title')),
    credit: text,
    license: text,
    updated: timestamp,
    warning,
    translations: translationsOf({title: text, description: text, credit: text}),
  };
  const members = Object.entries(readers);
  const own = Object.fromEntries(members.flatMap(([name]) => (Object.hasOwn(file, name) ? [[name, file[name]]] : [])));
  const dataset: Omit<Dataset, 'timeZone'> = readMembers(own, members, '', report);
  const categories = dataset.categories && distinct(dataset.categories, report);
  return {...dataset, ...(categories && {categories}), timeZone};
}

/**
 * The zone by its name, or the one that it falls back on.
 *
 * @param value - As it stands in `timeZone`, of any type.
 */
export function readTimeZone(value: unknown, fallback: string, findClock: ClockFinder, report: Report): string {
  if (value === undefined || value === null) return fallback;
  const clock = findClock(value);
  if (clock) return clock.timeZone;
  const problem = `which is no zone of the IANA database; ${fallback} is used`;
  const remedy = 'Write a name such as Asia/Aqtau, or UTC.';
  report({code: 'time-zone-unknown', severity: 'error', field: 'timeZone', value, problem, remedy});
  return fallback;
}

/** The first category of each id: a second one could never be reached. */
function distinct(categories: readonly Category[], report: Report): Category[] {
  const seen = new Set<string>();
  return categories.filter(({id}, i) => {
    if (!seen.has(id)) return seen.add(id);
    const field = `categories[${i}].id`;
    report({code: 'id-duplicate', severity: 'warning', field, value: id, problem: 'which an earlier category has', remedy: 'Write another id.'});
    return false;
  });
}
