import {findFields} from '../data/field-plan.js';
import {findJsonFault} from '../data/json-fault.js';
import {FeatureScanner} from './feature-scanner.js';
import {LineScanner} from './line-scanner.js';
import {CUT, SOUND, TOO_LONG, type RecordList, type Scanner} from './record-sink.js';
import type {BytesOf, RowFormat} from './row-format.js';
import type {FieldFinder, RowReading} from './row-reading.js';
import {skipTooLong} from './row-faults.js';
import {RowTexts} from './row-texts.js';

const NOT_JSON = Symbol('not JSON');
/** Of RFC 8142, before each line. */
const SEPARATOR = /^\x1e/;

/** Features of GeoJSON: in a FeatureCollection, or one a line. */
export class FeatureFormat implements RowFormat {
  readonly format: 'geojson' | 'ndjson';
  readonly dialect = null;
  readonly start: number;
  readonly #maxBytes: number;
  readonly #finder: FieldFinder | null;
  readonly #texts = new RowTexts();

  /** @param start - First byte of the text, behind a byte order mark. @param finder - Finds the fields, where the rows are not asked. */
  constructor(format: 'geojson' | 'ndjson', start: number, maxBytes: number, finder: FieldFinder | null = null) {
    this.#finder = finder;
    this.format = format;
    this.start = start;
    this.#maxBytes = maxBytes;
  }

  scanner(): Scanner {
    return this.format === 'geojson' ? new FeatureScanner(this.#maxBytes) : new LineScanner(this.#maxBytes);
  }

  fieldFinder({starts, ends, flags, length}: RecordList, bytesOf: BytesOf): FieldFinder {
    if (this.#finder) return this.#finder;
    const sample: unknown[] = [];
    for (let at = 0; at < length; at++) if (flags[at] === SOUND) sample.push(this.feature(bytesOf(starts[at], ends[at])));
    return (fields, report) => findFields(sample, fields, report);
  }

  read(records: RecordList, first: number, last: number, bytesOf: BytesOf, reading: RowReading) {
    const {starts, ends, flags} = records;
    for (let at = first; at < last; at++) {
      const base = at;
      while (at < last && flags[at] === SOUND) at++;
      if (at > base) this.#readSound(records, base, at, bytesOf, reading);
      if (at < last) this.#readOdd(starts[at], ends[at], flags[at], bytesOf, reading);
    }
  }

  feature(bytes: Uint8Array): unknown {
    const feature = this.#parse(this.#texts.decode(bytes, null));
    return feature === NOT_JSON ? null : feature;
  }

  #readSound({starts, ends}: RecordList, first: number, last: number, bytesOf: BytesOf, reading: RowReading) {
    const features = this.format === 'geojson' ? this.#parseList(bytesOf(starts[first], ends[last - 1]), last - first, reading) : null;
    for (let at = first; at < last; at++) {
      if (features) reading.readFeature(features[at - first], starts[at]);
      else this.#readOne(this.#texts.decode(bytesOf(starts[at], ends[at]), reading), starts[at], reading);
    }
  }

  /** All features at once; null where not all of them are JSON. */
  #parseList(bytes: Uint8Array, count: number, reading: RowReading): unknown[] | null {
    const features = this.#parse(`[${this.#texts.decode(bytes, reading)}]`);
    return Array.isArray(features) && features.length === count ? features : null;
  }

  #readOne(text: string, offset: number, reading: RowReading) {
    const feature = this.#parse(text);
    if (feature !== NOT_JSON) return reading.readFeature(feature, offset);
    const remedy = () => {
      const fault = findJsonFault(text);
      return fault ? `In its line ${fault.line}, column ${fault.column} there is ${fault.problem}: ${fault.remedy}` : 'It is nested too deeply.';
    };
    reading.leaveOut('json-syntax', 'is not JSON that can be read; it is left out', remedy);
  }

  #readOdd(start: number, end: number, flags: number, bytesOf: BytesOf, reading: RowReading) {
    if (flags & TOO_LONG) return skipTooLong(end - start, this.#maxBytes, reading);
    const text = this.#texts.decode(bytesOf(start, end), reading);
    // A last line without a line break may be whole.
    if (flags & CUT && (this.format === 'geojson' || this.#parse(text) === NOT_JSON)) return reading.cut(`in a row that begins at byte ${start}, after event`);
    this.#readOne(text, start, reading);
  }

  #parse(text: string): unknown {
    try {
      return JSON.parse(this.format === 'ndjson' ? text.replace(SEPARATOR, '') : text) as unknown;
    } catch {
      return NOT_JSON;
    }
  }
}
