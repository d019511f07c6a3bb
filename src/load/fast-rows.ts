import {PLACE_PRECISIONS, VERIFICATION_STATUSES} from '../data/event-table.js';
import {idOfContent} from '../data/event-ids.js';
import type {FieldPlan} from '../data/field-plan.js';
import {dateText, EPOCH_SECONDS, numberOf, tagsOf, whenOf} from '../data/map-fields.js';
import type {EventContext} from '../data/read-event.js';
import type {ZoneClock} from '../data/zoned-time.js';
import type {SearchSink} from './contract.js';
import {FastSpan} from './fast-span.js';
import {idHash} from './hash-set.js';
import {listChecks} from './list-checks.js';
import {ownText} from './own-text.js';
import type {IdKeeper} from './row-ids.js';
import {OTHER_CODE, type TableBuilder} from './table-builder.js';

/** What a fast reading works with: the same as the thorough one. */
export interface FastContext extends Omit<EventContext, 'ids'> {
  readonly ids: IdKeeper;
  readonly builder: TableBuilder;
  readonly search: SearchSink | null;
}

const HANDLED = ['title', 'when', 'start', 'end', 'place', 'category', 'timeZone', 'id', 'placePrecision', 'radiusMeters', 'latitude', 'longitude', 'verification_status'] as const;
type Handled = (typeof HANDLED)[number];
const NO_PLACE = PLACE_PRECISIONS.indexOf('none');
const EXACT = PLACE_PRECISIONS.indexOf('exact');
const PLACE_CODES = new Map<unknown, number>(PLACE_PRECISIONS.flatMap((name, code) => (name === 'none' ? [] : [[name, code]])));
const STATUS_CODES = new Map<unknown, number>(VERIFICATION_STATUSES.flatMap((name, code) => (name === 'none' ? [] : [[name, code]])));
const NO_TAGS: readonly string[] = [];
const TRUE = /^(true|yes|1)$/i;

/**
 * Reads rows in which nothing is wrong or unusual straight into columns, without an object for each.
 *
 * It only takes rows of which it is certain that `mapFeature` and `readEvent` read them alike and have nothing to report but a
 * missing id; all others it leaves to them.
 */
export class FastRows {
  readonly #fields: FieldPlan['fields'];
  readonly #context: FastContext;
  readonly #at: Readonly<Record<Handled, number>>;
  readonly #text: number;
  readonly #tags: number;
  readonly #negative: number;
  readonly #span: FastSpan;
  readonly #areListsSound: (values: readonly unknown[]) => boolean;
  readonly #values: unknown[];
  readonly #categories = new Map<string, number>();
  readonly #days: ReadonlySet<string>;
  #zone: {readonly name: unknown; readonly clock: ZoneClock; readonly code: number};

  constructor({fields, days}: FieldPlan, context: FastContext) {
    const placeOf = (ours: string) => fields.findLastIndex(([name]) => name === ours);
    this.#fields = fields;
    this.#days = days;
    this.#context = context;
    this.#at = Object.fromEntries(HANDLED.map((ours) => [ours, placeOf(ours)])) as Record<Handled, number>;
    this.#text = placeOf('text');
    this.#tags = placeOf('tags');
    this.#negative = placeOf('negative');
    this.#span = new FastSpan();
    this.#areListsSound = listChecks(fields, new Set(HANDLED));
    this.#values = fields.map(() => '');
    this.#zone = {name: '', clock: context.clock, code: context.builder.zones.of(context.clock.timeZone)};
  }

  /**
   * @param raw - Values of the row in the order of the fields; any for constants.
   * @param point - Of the geometry; null where the row has no geometry.
   * @param ownId - Id of the feature, beside its properties.
   * @param offset - First byte of the row. @param row - Position in the file, from 1.
   * @returns false where the row is not one for it; then nothing has been done.
   */
  read(raw: readonly unknown[], point: readonly [lng: number, lat: number] | null, ownId: unknown, offset: number, row: number): boolean {
    if (!this.#take(raw)) return false;
    const {builder, ids, issues} = this.#context;
    const title = this.#textAt(this.#at.title);
    const place = this.#textAt(this.#at.place);
    if (title === null || place === null || title.trim() === '' || !this.#areListsSound(this.#values)) return false;
    if (!this.#takeZone(this.#valueAt(this.#at.timeZone)) || !this.#takeSpan()) return false;

    const category = this.#categoryCode(this.#textAt(this.#at.category));
    const status = codeOf(STATUS_CODES, this.#valueAt(this.#at.verification_status), 0);
    const position = point ?? this.#position();
    const precision = codeOf(PLACE_CODES, this.#valueAt(this.#at.placePrecision), position ? EXACT : NO_PLACE);
    const radius = this.#radius();
    if (category < 0 || status < 0 || precision < 0 || position === undefined || Number.isNaN(radius)) return false;

    const givenId = this.#valueAt(this.#at.id);
    const id = idText(givenId === '' ? ownId : givenId);
    if (id !== null && !ids.takeNew(id)) return false;
    const shownId = id ?? ids.nextMissing(() => this.#contentId(title, position), () => issues.at(row, title.trim()));

    if (position) builder.addPoint(position[0], position[1]);
    const {startMs, endMs, precision: timePrecision} = this.#span;
    const isNegative = this.#negative >= 0 && TRUE.test(String(this.#values[this.#negative]));
    builder.add(startMs, endMs, timePrecision, this.#zone.code, position ? 1 : 0, precision, position ? radius : null, category, status, isNegative);
    builder.addRest(offset, idHash(shownId), ids.lastNumber);
    this.#tellSearch(title, place);
    return true;
  }

  #tellSearch(title: string, place: string) {
    const {search} = this.#context;
    if (!search) return;
    const tags = this.#textAt(this.#tags);
    search.add(title, place, this.#textAt(this.#text) ?? '', null, tags ? tagsOf(tags) : NO_TAGS);
  }

  /** Puts their values into our words; false where one has none. */
  #take(raw: readonly unknown[]): boolean {
    for (let at = 0; at < this.#fields.length; at++) {
      const {name, constant, values} = this.#fields[at][1];
      let value = name === null ? constant : raw[at];
      if (value === undefined || value === null) value = '';
      if (values && value !== '') {
        value = values.get(String(value));
        if (value === undefined) return false;
      }
      this.#values[at] = value;
    }
    return true;
  }

  #valueAt(at: number): unknown {
    return at < 0 ? '' : this.#values[at];
  }

  /** Null for what is no text. */
  #textAt(at: number): string | null {
    if (at < 0) return '';
    const value = this.#values[at];
    if (typeof value === 'string') return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
  }

  #takeZone(name: unknown): boolean {
    if (name === this.#zone.name) return true;
    const clock = name === '' ? this.#context.clock : this.#context.findClock(name);
    if (!clock) return false;
    this.#zone = {name, clock, code: this.#context.builder.zones.of(clock.timeZone)};
    return true;
  }

  #takeSpan(): boolean {
    const {start, end, when} = this.#at;
    const {clock} = this.#zone;
    const first = this.#dateAt(start);
    if (first === '') {
      // An end without a start is told row by row.
      const date = this.#dateAt(when);
      return date !== '' && this.#span.read(date, '', clock);
    }
    const last = this.#dateAt(end);
    return this.#span.read(first, last === first ? '' : last, clock);
  }

  /** As a text that `readDate` reads, or a number of milliseconds; '' for none. */
  #dateAt(at: number): unknown {
    if (at < 0) return '';
    const [, source] = this.#fields[at];
    const value = this.#values[at];
    if (value === '' || (typeof value === 'number' && Math.abs(value) >= EPOCH_SECONDS)) return value;
    if (typeof value === 'string' && !source.dates && (source.name === null || !this.#days.has(source.name))) return value;
    return dateText(value, source, this.#days);
  }

  /** Of the two columns; null where one of them is empty, undefined where they are no place. */
  #position(): readonly [lng: number, lat: number] | null | undefined {
    const [lngValue, latValue] = [this.#valueAt(this.#at.longitude), this.#valueAt(this.#at.latitude)];
    if (lngValue === '' || latValue === '') return null;
    const [lng, lat] = [numberOf(lngValue), numberOf(latValue)];
    return typeof lng === 'number' && typeof lat === 'number' && Math.abs(lng) <= 180 && Math.abs(lat) <= 90 ? [lng, lat] : undefined;
  }

  /** Null where none is given, NaN for what is no radius. */
  #radius(): number | null {
    const value = this.#valueAt(this.#at.radiusMeters);
    if (value === '') return null;
    const radius = numberOf(value);
    return typeof radius === 'number' && radius >= 0 ? radius : NaN;
  }

  /** -1 for one that the file does not list, and for what is no text. */
  #categoryCode(category: string | null): number {
    if (category === null) return -1;
    if (category === '') return OTHER_CODE;
    let code = this.#categories.get(category);
    if (code === undefined) {
      if (!this.#context.hasCategory(category)) return -1;
      code = this.#context.builder.categories.of(category);
      this.#categories.set(ownText(category), code);
    }
    return code;
  }

  #contentId(title: string, position: readonly [lng: number, lat: number] | null): string {
    const dateOf = (at: number) => (at < 0 || this.#values[at] === '' ? undefined : dateText(this.#values[at], this.#fields[at][1], this.#days));
    const start = dateOf(this.#at.start);
    return idOfContent(title, start === undefined ? dateOf(this.#at.when) : whenOf(start, dateOf(this.#at.end)), position);
  }
}

function codeOf(codes: ReadonlyMap<unknown, number>, value: unknown, none: number): number {
  return value === '' ? none : (codes.get(value) ?? -1);
}

function idText(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

