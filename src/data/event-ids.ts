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
      const remedy = `Write "id": a short name that never changes, such as "aktau-night-chant".`;
      report({code: 'id-missing', severity: 'warning', field: 'id', problem: 'is missing, and links to the event may break', remedy});
      return this.use(this.free(`event-${fingerprint(feature)}`));
    }
    if (!this.used.has(id)) return this.use(id);
    const other = this.use(this.free(id));
    const problem = `which an earlier event has; it is shown as ${asJson(other)}`;
    report({code: 'id-duplicate', severity: 'warning', field: 'id', value: id, problem, remedy: 'Write another id.'});
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

/** A text, or a number as GeoJSON allows; null where there is none. */
function ownId(feature: unknown): string | null {
  if (!isRecord(feature)) return null;
  return asId(feature.id) ?? (isRecord(feature.properties) ? asId(feature.properties.id) : null);
}

function asId(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** 64 bits of FNV-1a as two halves that start apart: among a million events a clash is rare. */
function fingerprint({properties, geometry}: Record<string, unknown>): string {
  const {title, when} = isRecord(properties) ? properties : {title: null, when: null};
  const content = asJson([title, when, isRecord(geometry) ? geometry.coordinates : null]);
  return [0x811c9dc5, 0x01000193].map((seed) => fnv1a(content, seed).toString(36)).join('');
}

function fnv1a(content: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < content.length; i++) hash = Math.imul(hash ^ content.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
