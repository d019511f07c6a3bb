import {expect} from 'chai';
import fc from 'fast-check';
import {readEventFile} from '../../src/data/read-event-file.js';
import {featuresOf, idsOf, titlesOf} from './table-words.js';

const collection = (features: unknown[], more: object = {}) => ({type: 'FeatureCollection', ...more, features});
const event = (id: string, properties: object = {}, geometry: unknown = null) => ({
  type: 'Feature',
  id,
  geometry,
  properties: {title: id, when: '2022-01-04', ...properties},
});
const codes = (input: string | object) => readEventFile(input).issues.map(({code}) => code);

describe('readEventFile', () => {
  it('reads a text and the object that it stands for alike', () => {
    const file = collection([event('a'), event('b', {when: '2022-01-03'})], {title: 'Story', timeZone: 'Asia/Almaty'});
    const [fromText, fromObject] = [readEventFile(`\uFEFF${JSON.stringify(file)}`), readEventFile(file)];
    expect(fromText).to.deep.equal(fromObject);
    expect(idsOf(fromText.table)).to.deep.equal(['b', 'a']);
    expect(fromText.dataset).to.deep.equal({title: 'Story', timeZone: 'Asia/Almaty'});
    expect(fromText.issues).to.deep.equal([]);
  });

  it('tells the reference story in its order, across two zones', () => {
    const {table, issues} = readEventFile(
      collection(
        [
          event('almaty-square', {when: '2022-01-04'}),
          event('aktau-night', {when: {start: '2022-01-02', end: '2022-01-03', part: 'night', point: '2022-01-02T23:00'}, timeZone: 'Asia/Aqtau'}),
          event('aktobe-morning', {when: {start: '2022-01-04', part: 'morning'}, timeZone: 'Asia/Aqtobe'}),
          event('aktau-airport', {when: '2022-01-04', timeZone: 'Asia/Aqtau'}),
          event('toll', {when: '2022-01-06/2022-01-07'}),
          event('no-violence', {when: '../2022-01-03'}),
          event('unknown', {when: null}),
        ],
        {timeZone: 'Asia/Almaty'},
      ),
    );
    expect(issues).to.deep.equal([]);
    expect(idsOf(table)).to.deep.equal(['no-violence', 'aktau-night', 'almaty-square', 'aktau-airport', 'aktobe-morning', 'toll', 'unknown']);
    expect([table.startMs[1], table.endMs[1]]).to.deep.equal([Date.parse('2022-01-02T20:00+05:00'), Date.parse('2022-01-03T06:00+05:00')]);
  });

  const OTHERS: [what: string, input: string | object, problem: string][] = [
    ['a single Feature', event('a'), 'is a single Feature'],
    ['a list of events', [event('a')], 'is a list'],
    ['a geometry', {type: 'Point', coordinates: [1, 2]}, 'is an object of type "Point"'],
    ['TopoJSON', {type: 'Topology'}, 'is TopoJSON'],
    ['an empty object', {}, 'is an object without a type'],
    ['a collection without features', {type: 'FeatureCollection'}, 'is a FeatureCollection without a list of features'],
    ['a web page', '<!doctype html><p>Not found', 'is a web page and not JSON'],
    ['a number', '5', 'is a number'],
    ['null', 'null', 'is null'],
  ];
  for (const [what, input, problem] of OTHERS) {
    it(`makes of ${what} an empty table and one error that says so`, () => {
      const {table, issues} = readEventFile(input);
      expect(table.length).to.equal(0);
      expect(issues).to.have.length(1);
      expect(issues[0]).to.include({code: 'not-feature-collection', severity: 'error'});
      expect(issues[0].message).to.contain(problem);
    });
  }

  it('names line and column of a fault in the JSON', () => {
    expect(readEventFile('{"type": "FeatureCollection",\n"features": [}').issues[0].message).to.equal(
      'The file: in line 2, column 14 there is “}” where a value belongs. Write a value, with texts in double quotation marks. [json-syntax]',
    );
  });

  it('reads a collection without events as one, without a word', () => {
    const {table, issues} = readEventFile(collection([]));
    expect([table.length, issues]).to.deep.equal([0, []]);
  });

  it('shows the good rows around a bad one', () => {
    const {table, issues} = readEventFile(collection([event('a'), null, event('b')]));
    expect(idsOf(table)).to.deep.equal(['a', 'b']);
    expect(issues).to.have.length(1);
    expect(issues[0]).to.include({code: 'feature-invalid', row: 2});
  });

  it('makes the legend of the categories that the events name, where the file has none', () => {
    const {table, issues} = readEventFile(collection([event('a', {category: 'x'}), event('b', {category: 'y'}), event('c', {category: 'x'}), event('d')]));
    expect(table.categories).to.deep.equal([{id: 'x'}, {id: 'y'}, {id: 'other'}]);
    expect([...table.category]).to.deep.equal([0, 1, 0, 2]);
    expect(issues.map(({code}) => code)).to.deep.equal(['categories-missing']);
  });

  it('ends such a legend at 64, and shows the rest as other', () => {
    const {table, issues} = readEventFile(collection(Array.from({length: 70}, (_, i) => event(`e${i}`, {category: `c${i}`}))));
    expect(table.categories).to.have.length(65);
    expect(table.category[69]).to.equal(64);
    expect(issues.map(({code}) => code)).to.include('category-unknown');
  });

  it('reports an unknown category of a file that lists its own', () => {
    expect(codes(collection([event('a', {category: 'roit'})], {categories: [{id: 'riot'}]}))).to.deep.equal(['category-unknown']);
  });

  it('tells the faults of ten thousand rows in a handful of issues, within two seconds', () => {
    const broken = Array.from({length: 10_000}, (_, i) => ({
      type: 'Feature',
      geometry: {type: 'Point', coordinates: [43, 152]},
      properties: {title: `Event ${i}`, when: '02/01/2022', timeZone: 'Asia/Nowhere', media: [{type: 'image', src: 'javascript:1'}]},
    }));
    const started = performance.now();
    const {table, issues} = readEventFile(collection(broken));
    expect(performance.now() - started).to.be.lessThan(2000);
    expect(table.length).to.equal(10_000);
    expect(issues.map(({code, count}) => [code, count])).to.have.deep.members([
      ['id-missing', 10_000],
      ['url-scheme', 10_000],
      ['time-zone-unknown', 10_000],
      ['when-unreadable', 10_000],
      ['coordinates-swapped', 10_000],
    ]);
  });

  it('asks the browser about a zone once and not for each row', () => {
    const original = Intl.DateTimeFormat;
    let made = 0;
    Intl.DateTimeFormat = new Proxy(original, {construct: (target, args) => (made++, Reflect.construct(target, args) as object)});
    try {
      readEventFile(collection(Array.from({length: 500}, (_, i) => event(`e${i}`, {timeZone: i % 2 ? 'Asia/Oral' : 'Asia/Nowhere'}))));
    } finally {
      Intl.DateTimeFormat = original;
    }
    expect(made).to.be.lessThan(10);
  });

  it('pollutes no prototype, whatever the members are called', () => {
    readEventFile(
      '{"type": "FeatureCollection", "__proto__": {"polluted": 1}, "categories": [{"id": "__proto__"}], "features": [{"type": "Feature", "id": "__proto__",' +
        ' "geometry": null, "properties": {"title": 5, "when": "2022", "category": "__proto__", "timeZone": "__proto__", "__proto__": {"polluted": 1},' +
        ' "translations": {"__proto__": {"title": "x"}}}}]}',
    );
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });

  it('makes of any JSON a table whose columns agree in length, with each issue worded in full', () => {
    const leaf = fc.oneof(fc.jsonValue({maxDepth: 2}), fc.constantFrom('2022-01-04', '02/01/2022', 'Asia/Aqtau', 'javascript:1', [1, 2], [200, 95], 'night'));
    const properties = fc.dictionary(
      fc.constantFrom('title', 'when', 'timeZone', 'media', 'category', 'radiusMeters', 'translations', 'verification', '__proto__', 'x'),
      fc.oneof(leaf, fc.dictionary(fc.constantFrom('start', 'end', 'part', 'status', 'type'), leaf), fc.array(leaf, {maxLength: 2})),
    );
    const geometry = fc.oneof(leaf, fc.record({type: fc.constantFrom('Point', 'MultiPoint', 'LineString', 'Polygon', 'MultiPolygon'), coordinates: leaf}));
    const feature = fc.oneof(leaf, fc.record({type: fc.constant('Feature'), id: leaf, geometry, properties}));
    fc.assert(
      fc.property(fc.array(feature, {maxLength: 5}), fc.dictionary(fc.constantFrom('timeZone', 'categories', 'spans', 'warning'), leaf), (features, members) => {
        const {table, issues} = readEventFile(collection(features, members));
        const lengths = [table.startMs, table.endMs, table.zone, table.category, idsOf(table), titlesOf(table), featuresOf(table)].map(({length}) => length);
        expect(new Set([...lengths, table.pointOffsets.length - 1])).to.deep.equal(new Set([table.length]));
        expect(titlesOf(table).every((title) => title !== '')).to.equal(true);
        expect(new Set(idsOf(table)).size).to.equal(table.length);
        for (const {message, code, remedy} of issues) expect(message).to.match(/^(The file|Events? \d)/).and.contain(remedy).and.contain(`[${code}]`);
      }),
      {numRuns: 500},
    );
  });
});
