import type {FieldSource} from './fields-attribute.js';
import {isRecord} from './is-record.js';

/** What other people call our fields, in the order of preference; case, blanks, hyphens and underscores do not count. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'uid', 'eventid', 'objectid'],
  title: ['title', 'name', 'headline', 'eventname', 'label', 'event'],
  when: ['when'],
  start: ['start', 'startdate', 'datestart', 'starttime', 'begin', 'begindate', 'from', 'date', 'eventdate', 'datetime', 'timestamp', 'time', 'day', 'year'],
  end: ['end', 'enddate', 'dateend', 'endtime', 'finish', 'until', 'to'],
  text: ['text', 'description', 'summary', 'details', 'notes', 'body'],
  place: ['place', 'placename', 'location', 'locality', 'city', 'town', 'address'],
  category: ['category', 'type', 'eventtype', 'kind'],
  timeZone: ['timezone', 'tz'],
  latitude: ['latitude', 'lat'],
  longitude: ['longitude', 'lng', 'lon', 'long'],
  tags: ['tags', 'keywords'],
  sources_title: ['source'],
  sources_url: ['sourceurl', 'url', 'link'],
};
/** So many rows tell which names a file has. */
const SAMPLE = 200;
const SPAN: readonly string[] = ['start', 'end'];

/**
 * Finds the fields of a foreign file by their usual names.
 *
 * @param features - Looked at as far as the first 200.
 * @param named - Fields of ours that are mapped already; theirs that are used for them are taken.
 */
export function usualFields(features: readonly unknown[], named: ReadonlyMap<string, FieldSource>): Map<string, FieldSource> {
  const names = new Map<string, string>();
  for (const feature of features.slice(0, SAMPLE)) {
    const properties = isRecord(feature) ? feature.properties : null;
    if (isRecord(properties)) for (const name of Object.keys(properties)) if (!names.has(plain(name))) names.set(plain(name), name);
  }
  const taken = new Set([...named.values()].map(({name}) => name));
  const found = new Map<string, FieldSource>();
  const all = new Map(named);
  for (const [ours, usual] of Object.entries(USUAL)) {
    // A date is told once: as `when`, or by its ends.
    if (all.has(ours) || (SPAN.includes(ours) && all.has('when')) || (ours === 'when' && all.has('start'))) continue;
    const name = usual.map((each) => names.get(each)).find((each) => each !== undefined && !taken.has(each));
    if (name === undefined) continue;
    taken.add(name);
    found.set(ours, {name});
    all.set(ours, {name});
  }
  return found;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
