import {expect} from 'chai';
import {readEventFile} from '../../src/data/index.js';
import type {EventFileResult} from '../../src/data/read-features.js';
import {readWindow} from '../../src/data/window-text.js';
import {isTimeZone} from '../../src/data/zoned-time.js';
import {isSafeAddress} from './safe-address.js';
import {FIELDS, fullFile, get, put} from './schema-fields.js';
import type {Field} from './schema-fields.js';
import {CLASSES, VECTORS} from './vectors.js';

const IMAGES = /\.(src|poster)$/;
/** A place that a whole object stands for; what it says in words is checked by the dates that come of it. */
const IS_DATE = /\.when\.(start|end|point)$/;
/** What a file has once takes a file for each text: of each class it gets every third, and its neighbours the others. */
const THIRDS = [0, 1, 2].map((turn) => [...new Set(Object.values(CLASSES).flatMap((texts) => texts.filter((_, i) => i % 3 === turn)))]);
/** More problems of one kind are told in one. */
const BATCH = 20;

interface Outcome {
  readonly vector: string;
  readonly kept: unknown;
  /** Codes of the issues about this field, or what is around it. */
  readonly codes: readonly string[];
}

const fields = (...kinds: Field['kind'][]) => FIELDS.filter(({kind, name}) => kinds.includes(kind) && name !== '$schema');
const isOfEvent = ({path}: Field) => path[0] === 'features';
const parsed = (file: object) => JSON.parse(JSON.stringify(file)) as object;

/** Reads a field of events with each of the vectors, one event for each; one of the file with a third of them. */
function outcomes(field: Field): Outcome[] {
  if (!isOfEvent(field)) return THIRDS[FIELDS.indexOf(field) % 3].flatMap((vector) => readBatch(field, [vector]));
  return Array.from({length: Math.ceil(VECTORS.length / BATCH)}, (_, i) => VECTORS.slice(i * BATCH, (i + 1) * BATCH)).flatMap((batch) => readBatch(field, batch));
}

function readBatch(field: Field, vectors: readonly string[]): Outcome[] {
  const file = fullFile();
  const event = (file.features as object[])[0];
  const [members, own] = isOfEvent(field) ? [file, field.path.slice(2)] : [file, field.path];
  const features = isOfEvent(field) ? vectors.map((vector, i) => withValue(numbered(event, i), own, vector)) : [];
  const result = readEventFile(parsed({...(isOfEvent(field) ? members : withValue(members, own, vectors[0])), features}));
  return vectors.map((vector, i) => ({vector, kept: isOfEvent(field) ? get(featureAt(result, i), {path: own}) : get(result.dataset, field), codes: codesAt(result, field, isOfEvent(field) ? i + 1 : undefined)}));
}

function withValue<Value extends object>(object: Value, path: Field['path'], value: string): Value {
  put(object, {path}, value);
  return object;
}

/** A copy that is known again: members that are not ours are kept. */
function numbered(event: object, number: number): object {
  const copy = structuredClone(event) as {properties: object};
  return {...copy, id: `e${number}`, properties: {...copy.properties, number}};
}

function featureAt({table}: EventFileResult, number: number): unknown {
  const features = Array.from({length: table.length}, (_, row) => table.texts.feature(row));
  return features.find(({properties}) => (properties as {number?: unknown}).number === number);
}

function codesAt({issues}: EventFileResult, {name}: Field, row: number | undefined): string[] {
  const own = name.replace(/^features\[0\]\.(properties\.)?/, '');
  const isAbout = (field = '') => own.startsWith(field) || field.startsWith(own);
  return issues.filter((issue) => issue.row === row && isAbout(issue.field)).map(({code}) => code);
}

const told = ({name}: Field, {vector, kept, codes}: Outcome) => `${name}: ${JSON.stringify(vector).slice(0, 120)} → ${JSON.stringify(kept)?.slice(0, 120)} (${codes.join()})`;

describe('each field of the event file, with each of the hostile texts', () => {
  it('is one of a hundred fields that the schema names, and of several hundred texts', () => {
    expect(FIELDS.length).to.be.greaterThan(100);
    expect(VECTORS.length).to.be.greaterThan(600);
    expect(readEventFile(fullFile()).issues).to.deep.equal([]);
  });

  it('keeps a text as it stands, or tells why not: nothing is cut out of it that could be put together again', () => {
    const changed = fields('text').flatMap((field) => outcomes(field).filter(({vector, kept, codes}) => kept !== vector && codes.length === 0).map((outcome) => told(field, outcome)));
    expect(changed).to.deep.equal([]);
  });

  it('drops and tells of an address that leads elsewhere than to http, https or mail', () => {
    const wrong = fields('address').flatMap((field) => {
      const images = IMAGES.test(field.name);
      return outcomes(field)
        .filter(({vector, kept, codes}) => {
          const isTold = codes.includes('url-scheme');
          if (typeof kept === 'string' && !isSafeAddress(kept, images)) return true;
          return !isTold && (!isSafeAddress(vector, images) || kept === undefined);
        })
        .map((outcome) => told(field, outcome));
    });
    expect(wrong).to.deep.equal([]);
  });

  const formed = fields('form', 'number');
  for (const [whose, own] of Object.entries({'an event': formed.filter(isOfEvent), 'the file': formed.filter((field) => !isOfEvent(field))})) {
    it(`keeps of numbers, dates, zones, tags, colours, lists and known words of ${whose} only what is one, and tells of the rest`, () => {
      const isOne = (vector: string) => isTimeZone(vector) || readWindow(vector, 'UTC') !== null || /^[\w.:+/-]*$/.test(vector);
      const wrong = own.flatMap((field) =>
        outcomes(field)
          .filter(({vector, kept, codes}) => (kept === vector ? !isOne(vector) && !(IS_DATE.test(field.name) && codes.length > 0) : codes.length === 0))
          .map((outcome) => told(field, outcome)),
      );
      expect(own.length).to.be.greaterThan(10);
      expect(wrong).to.deep.equal([]);
    });
  }
});
