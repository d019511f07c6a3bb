import type {EventFeature} from '../schema/event-file.js';
import type {EventRow} from './build-event-table.js';
import {readTimeZone} from './dataset.js';
import {EVENT_FIELDS, WHEN_FIELDS} from './event-fields.js';
import type {EventIds} from './event-ids.js';
import {readMembers} from './field-readers.js';
import {isRecord} from './is-record.js';
import type {Report} from './issue-list.js';
import {PLACE_RADIUS_METERS} from './place-precision.js';
import {readGeometry} from './read-geometry.js';
import {readWhen} from './when.js';
import type {ZoneClock} from './zoned-time.js';

/** What all events of a file share while they are read. */
export interface EventContext {
  readonly issues: {at(row: number, title: string): Report};
  readonly ids: Pick<EventIds, 'next'>;
  /** Clock of the zone of the file. */
  readonly clock: ZoneClock;
  /** The clock of another zone, null for what is no zone. */
  findClock(timeZone: unknown): ZoneClock | null;
  /** Tells whether the file has the category; where it lists none, the events make the list. */
  hasCategory(id: string): boolean;
}

const PROPERTY_READERS = Object.entries(EVENT_FIELDS);
const WHEN_READERS = Object.entries(WHEN_FIELDS);

/**
 * Reads one feature. What cannot be used of it is reported and left out, and the rest is shown.
 *
 * @param row - Position in the file, from 1.
 * @returns null where nothing can be shown: no object, or one without properties.
 */
export function readEvent(value: unknown, row: number, context: EventContext): EventRow | null {
  if (!isRecord(value) || !isRecord(value.properties)) {
    const [field, found] = isRecord(value) ? ['properties', value.properties] : ['', value];
    const remedy = 'Write {"type": "Feature", "id": …, "geometry": …, "properties": {"title": …, "when": …}}.';
    const problem = found === undefined ? 'is missing' : 'which is not an object; the event is left out';
    context.issues.at(row, '')({code: 'feature-invalid', severity: 'error', field, value: found, problem, remedy});
    return null;
  }
  const ownTitle = typeof value.properties.title === 'string' ? value.properties.title.trim() : '';
  const report = context.issues.at(row, ownTitle);
  const id = context.ids.next(value, report);

  const properties = readMembers(value.properties, PROPERTY_READERS, '', report);
  // Typed as the fields that were checked: a title or a `when` that is no use is replaced below.
  const {place = '', placePrecision, radiusMeters, category = '', verification, negative = false} = properties as Partial<EventFeature['properties']>;
  const title = ownTitle ? (properties.title as string) : (place || id);
  if (!ownTitle) reportTitle(properties.title, title, report);
  if (category && !context.hasCategory(category)) reportCategory(category, report);

  const timeZone = readTimeZone(properties.timeZone, context.clock.timeZone, context.findClock, report);
  const when = isRecord(properties.when) ? readMembers(properties.when, WHEN_READERS, 'when.', report) : properties.when;
  const span = readWhen(when, context.findClock(timeZone) ?? context.clock, report);
  const readable = span || isRecord(when) ? when : null;
  const {kind, points, geometry} = readGeometry(value.geometry, report);
  const precision = placePrecision ?? (kind === 'none' ? 'none' : 'exact');

  return {
    id,
    title,
    place,
    span,
    timeZone,
    points,
    geometryKind: kind,
    placePrecision: precision,
    radiusMeters: kind === 'none' ? 0 : (radiusMeters ?? PLACE_RADIUS_METERS[precision]),
    category,
    verification: verification?.status ?? 'none',
    negative,
    feature: asFeature(value, id, geometry, asProperties(properties, title, readable, timeZone)),
  };
}

/** The object of the file where nothing had to be changed, so that a million good rows are not copied. */
function asFeature(
  value: Record<string, unknown>,
  id: string,
  geometry: EventFeature['geometry'],
  properties: Record<string, unknown>,
): EventFeature {
  const unchanged = value.type === 'Feature' && value.id === id && value.geometry === geometry && value.properties === properties;
  return (unchanged ? value : {...value, type: 'Feature', id, geometry, properties}) as EventFeature;
}

function asProperties(properties: Record<string, unknown>, title: string, when: unknown, timeZone: string): Record<string, unknown> {
  const sameZone = properties.timeZone === undefined || properties.timeZone === timeZone;
  if (properties.title === title && properties.when === when && sameZone) return properties;
  return {...properties, title, when, ...(!sameZone && {timeZone})};
}

function reportTitle(value: unknown, standIn: string, report: Report) {
  const [problem, severity] = value === undefined || value === null ? ['is missing', 'warning' as const] : ['which is not a title', 'error' as const];
  const remedy = `Write one line of text; ${JSON.stringify(standIn)} is shown for it.`;
  report({code: 'title-missing', severity, field: 'title', value: value ?? undefined, problem, remedy});
}

function reportCategory(category: string, report: Report) {
  const problem = 'which is not in the categories of the file; it is shown as “other”';
  const remedy = 'Add it to "categories", or write one of those.';
  report({code: 'category-unknown', severity: 'warning', field: 'category', value: category, problem, remedy});
}
