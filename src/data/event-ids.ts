import {asJson} from './issue-list.js';
import {isRecord} from './is-record.js';
import type {Report} from './issue-list.js';

/**
 * Gives each event an id that no other has.
 *
 * An id is the feature's own, or that in its properties, where many programs write it. One that another event has gets a
 * number behind it; one that is missing is made of the title, the time and the place, so that it stays the same while the
 * events around it come and go.
 */
export class EventIds {
  private readonly taken = new Set<string>();
  private readonly used = new Set<string>();
  /** Last number behind an id, so that a thousand equal ones are not counted through a thousand times. */
  private readonly numbers = new Map<string, number>();

  /** @param features - All of the file: a made-up id must not take one that is still to come. */
  constructor(features: readonly unknown[]) {
    for (const feature of features) {
      const id = ownId(feature);
      if (id !== null) this.taken.add(id);
    }
  }

  next(feature: Record<string, unknown>, report: Report): string {
    const id = ownId(feature);
    if (id === null) {
      reportMissingId(report);
      return this.use(this.free(contentId(feature)));
    }
    if (!this.used.has(id)) return this.use(id);
    const other = this.use(this.free(id));
    reportSecondId(id, other, report);
    return other;
  }

  private use(id: string): string {
    this.used.add(id);
    this.taken.add(id);
    return id;
  }

  private free(id: string): string {
    if (!this.taken.has(id)) return id;
    let number = (this.numbers.get(id) ?? 1) + 1;
    while (this.taken.has(`${id}-${number}`)) number++;
    this.numbers.set(id, number);
    return `${id}-${number}`;
  }
}

/** The id that stands in a feature: a text, or a number as GeoJSON allows; null where there is none. */
export function ownId(feature: unknown): string | null {
  if (!isRecord(feature)) return null;
  return asId(feature.id) ?? (isRecord(feature.properties) ? asId(feature.properties.id) : null);
}

function asId(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The id of an event that has none of its own. */
export function contentId({properties, geometry}: Record<string, unknown>): string {
  const {title, when} = isRecord(properties) ? properties : {title: null, when: null};
  return idOfContent(title, when, isRecord(geometry) ? geometry.coordinates : null);
}

/** 64 bits of FNV-1a as two halves that start apart: among a million events a clash is rare. */
export function idOfContent(title: unknown, when: unknown, coordinates: unknown): string {
  const content = asJson([title, when, coordinates]);
  return `event-${fnv1a(content, 0x811c9dc5).toString(36)}${fnv1a(content, 0x01000193).toString(36)}`;
}

export function reportMissingId(report: Report) {
  const remedy = 'Write "id": a short name that never changes, such as "aktau-night-chant".';
  report({code: 'id-missing', severity: 'warning', field: 'id', problem: 'is missing, and links to the event may break', remedy});
}

export function reportSecondId(id: string, other: string, report: Report) {
  const problem = `which an earlier event has; it is shown as ${asJson(other)}`;
  report({code: 'id-duplicate', severity: 'warning', field: 'id', value: id, problem, remedy: 'Write another id.'});
}

/** 32 bits of a text; other seeds give others. */
export function fnv1a(content: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < content.length; i++) hash = Math.imul(hash ^ content.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
