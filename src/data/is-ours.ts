import {EVENT_FIELDS} from './event-fields.js';
import {isRecord} from './is-record.js';

const OURS: ReadonlySet<string> = new Set(['title', 'when', 'timeZone', ...Object.keys(EVENT_FIELDS)]);
/** So many rows tell whose names a file has. */
const SAMPLE = 200;

/** Whether features have titles and dates under our names. */
export function isOurs(features: readonly unknown[]): boolean {
  const has = (name: string) => features.some((feature) => isRecord(feature) && isRecord(feature.properties) && feature.properties[name] !== undefined);
  return has('title') && has('when');
}

/** Whether the first features have no other names than ours, though some may be missing. */
export function hasOnlyOurNames(features: readonly unknown[]): boolean {
  return features.slice(0, SAMPLE).every((feature) => !isRecord(feature) || !isRecord(feature.properties) || Object.keys(feature.properties).every((name) => OURS.has(name)));
}
