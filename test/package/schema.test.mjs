import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {buildTypes} from '../../scripts/build-types.mjs';

const ROOT = new URL('../../', import.meta.url);
const readJson = async (path) => JSON.parse(await readFile(new URL(path, ROOT), 'utf8'));

const schema = await readJson('src/schema/events.schema.json');
const kazakhstan = await readJson('demo/kazakhstan/events.json');
const twoStories = await readJson('demo/two-stories/second.json');

// A position has two or more numbers, which the check of tuples takes for a slip.
const ajv = new Ajv2020({allErrors: true, strict: true, strictTuples: false});
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** Says where and why a file does not fit the schema, in one line each. */
function problems(file) {
  validate(file);
  return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}

/** A file of one event, with members changed. */
function fileWith(properties, feature = {}) {
  const base = {title: 'A march', when: '2022-01-04'};
  const event = {type: 'Feature', id: 'march', geometry: null, properties: {...base, ...properties}, ...feature};
  return {type: 'FeatureCollection', features: [event]};
}

/** Every named subschema: the definitions, and each property of them and of the file. */
function* named(node = schema, pointer = '') {
  for (const group of ['$defs', 'properties']) {
    for (const [name, child] of Object.entries(node[group] ?? {})) {
      const path = `${pointer}/${group}/${name}`;
      yield [path, child];
      yield* named(child, path);
    }
  }
}

const mediaOf = ({features}) => features.flatMap(({id, properties}) => (properties.media ?? []).map((item) => ({id, ...item})));

describe('the schema of the event file', () => {
  it('explains every field in words and by example', () => {
    const silent = [...named()].filter(([, node]) => !node.description || !node.examples?.length).map(([path]) => path);
    assert.deepEqual(silent, []);
  });

  it('accepts its own examples', () => {
    const wrong = [];
    for (const [path, node] of named()) {
      const check = ajv.compile({$ref: `${schema.$id}#${path}`});
      for (const example of node.examples) if (!check(example)) wrong.push(`${path}: ${JSON.stringify(example)}`);
    }
    assert.deepEqual(wrong, []);
  });

  it('is what the types were generated from', async () => {
    const types = await readFile(new URL('src/schema/event-file.ts', ROOT), 'utf8');
    assert.equal(types, await buildTypes(), 'Run: node scripts/build-types.mjs');
  });

  it('leaves room for the members of other tools', () => {
    const file = fileWith({'marker-color': '#f00'}, {bbox: [0, 0, 1, 1]});
    assert.deepEqual(problems({...file, name: 'layer'}), []);
  });

  it('asks each event for an id, a title and a when', () => {
    const file = {type: 'FeatureCollection', features: [{type: 'Feature', geometry: null, properties: {}}]};
    assert.deepEqual(problems(file), [
      "/features/0 must have required property 'id'",
      "/features/0/properties must have required property 'title'",
      "/features/0/properties must have required property 'when'",
    ]);
  });

  it('takes a when that is not known, and one that is open on a side', () => {
    for (const when of [null, '..', '2022-01-04/..', '../2022-01-04', '/2022-01-04', '199X', {label: 'Before the war'}]) {
      const expected = when === '..' ? 1 : 0;
      assert.equal(Math.min(problems(fileWith({when})).length, 1), expected, JSON.stringify(when));
    }
  });

  it('refuses dates in the order of a spreadsheet', () => {
    assert.notDeepEqual(problems(fileWith({when: '02/01/2022'})), []);
    assert.notDeepEqual(problems(fileWith({when: {start: '2/1/2022'}})), []);
  });

  it('refuses a latitude that stands first and cannot be a longitude’s partner', () => {
    const geometry = {type: 'Point', coordinates: [-33.9, 151.2]};
    assert.notDeepEqual(problems(fileWith({}, {geometry})), []);
  });

  it('refuses a collection of geometries, which no mark could stand for', () => {
    const geometry = {type: 'GeometryCollection', geometries: []};
    assert.notDeepEqual(problems(fileWith({}, {geometry})), []);
  });
});

describe('the event files of the demo', () => {
  for (const [name, file] of Object.entries({kazakhstan, 'two stories': twoStories})) {
    it(`fit the schema: ${name}`, () => assert.deepEqual(problems(file), []));

    it(`give each event an id of its own: ${name}`, () => {
      assert.equal(new Set(file.features.map(({id}) => id)).size, file.features.length);
    });

    it(`name only categories and events that exist: ${name}`, () => {
      const ids = new Set(file.features.map(({id}) => id));
      const categories = new Set(file.categories.map(({id}) => id));
      for (const {id, properties} of file.features) {
        assert.ok(categories.has(properties.category), `${id}: ${properties.category}`);
        for (const related of properties.related ?? []) assert.ok(ids.has(related.id), `${id}: ${related.id}`);
      }
      for (const id of (file.chapters ?? []).flatMap(({events = []}) => events)) assert.ok(ids.has(id), id);
    });

    it(`give each category a colour and a shape of its own: ${name}`, () => {
      for (const key of ['color', 'shape']) {
        assert.equal(new Set(file.categories.map((category) => category[key])).size, file.categories.length, key);
      }
    });
  }

  it('tell the week in Kazakhstan in eighteen events', () => {
    assert.equal(kazakhstan.features.length, 18);
  });

  it('ship every file that a media item names', () => {
    const folder = new URL('demo/kazakhstan/', ROOT);
    const named = mediaOf(kazakhstan).flatMap(({src, poster, captions}) => [src, poster, captions].filter(Boolean));
    assert.ok(named.length > 0);
    assert.deepEqual(named.filter((path) => !existsSync(new URL(path, folder))), []);
  });

  it('describe every image and say who took it', () => {
    for (const {id, alt, credit} of mediaOf(kazakhstan)) {
      assert.ok(alt, `${id} has no alt`);
      assert.ok(credit?.name ?? credit?.platform, `${id} has no credit`);
    }
  });

  it('cover every image of the dead', () => {
    const graphic = kazakhstan.features.filter(({properties}) => properties.tags?.includes('graphic'));
    assert.deepEqual(graphic.map(({id}) => id), ['almaty-first-death', 'almaty-bodies']);
    for (const {id, properties} of graphic) {
      for (const {sensitivity = []} of properties.media) assert.ok(sensitivity.some(({kind}) => kind === 'death'), id);
    }
  });

  it('use colours that stand out from a light and from a dark map', () => {
    for (const {id, color} of kazakhstan.categories) {
      for (const map of ['#f6f4ee', '#1d2226']) assert.ok(contrast(color, map) >= 3, `${id} on ${map}: ${contrast(color, map)}`);
    }
  });
});

/** Contrast ratio of two colours after WCAG 2. */
function contrast(first, second) {
  const [dark, light] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color) {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const linear = channels.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
}
