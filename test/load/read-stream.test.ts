import {expect} from 'chai';
import fc from 'fast-check';
import {readEventFile} from '../../src/data/read-event-file.js';
import {radiusOf} from '../../src/data/place-precision.js';
import {bytesOf, pieces, readAll, readText, rowsOf, type Reading} from './reading.js';

const FIELDS = `title:dyad_name start:date_start end:date_end place:where_coordinates
  category:type_of_violence(1='Armed conflict with a state',2='Conflict between groups',3='Violence against civilians')
  placePrecision:where_prec(1=locality,2=region,3=region,4=region,5=region,6=country)
  radiusMeters:where_prec(1=1000,2=25000,3=50000,4=100000,5='',6='') tags:adm_1 sources_title:source_headline
  claims_kind:=killed claims_value:best claims_min:low claims_max:high`;

const collection = (features: readonly unknown[], before: object = {}, after: object = {}) =>
  `${JSON.stringify({type: 'FeatureCollection', ...before}).slice(0, -1)},"features":${JSON.stringify(features)}${Object.keys(after).length > 0 ? `,${JSON.stringify(after).slice(1)}` : '}'}`;
const event = (id: string, properties: object = {}, geometry: unknown = {type: 'Point', coordinates: [51.2, 43.6]}) => ({type: 'Feature', id, geometry, properties: {title: id, when: '2022-01-04', ...properties}});

function expectSame({table, loaded}: Reading, text: string, fields?: string) {
  const whole = readEventFile(text, {fields});
  expect(rowsOf(table)).to.deep.equal(rowsOf(whole.table));
  expect(Array.from(rowsOf(table), (_, row) => radiusOf(table, row))).to.deep.equal(Array.from(rowsOf(table), (_, row) => radiusOf(whole.table, row)));
  expect(table.categories).to.deep.equal(whole.table.categories);
  expect([table.datedLength, table.extent, table.order]).to.deep.equal([whole.table.datedLength, whole.table.extent, whole.table.order]);
  expect([...table.sensitivityKinds].sort()).to.deep.equal([...whole.table.sensitivityKinds].sort());
  expect(loaded.dataset).to.deep.equal(whole.dataset);
  expect(loaded.issues.map(({message}) => message).sort()).to.deep.equal(whole.issues.map(({message}) => message).sort());
}

describe('a file of features that is read while it comes', () => {
  it('is the archive that is read as a whole, row by row', async () => {
    const response = await fetch(new URL('../fixtures/ucdp-ged-23.1-car-2013-2014.geojson', import.meta.url));
    const text = await response.text();
    const reading = await readText(text, {fields: FIELDS}, [1, 1000, 70_001, 400_000]);
    expect(reading.table.length).to.equal(647);
    expectSame(reading, text, FIELDS);
  });

  const value = fc.oneof({weight: 4, arbitrary: fc.constantFrom<unknown>('2022-01-04', '2022-01-04T10:20:30Z', '2022-01-05T00:00:00', 1_641_200_400, 'soon', '04/01/2022', null, 1998, '2022-01-04/2022-01-06', '2022-01~')}, {weight: 1, arbitrary: fc.jsonValue()});
  const properties = fc.record(
    {
      title: fc.oneof(fc.string(), fc.constant('A fire'), fc.constant(7)),
      when: value,
      start: value,
      end: value,
      date: value,
      place: fc.oneof(fc.constant('Aktau'), fc.constant(5), fc.string({unit: 'grapheme'})),
      category: fc.constantFrom<unknown>('fire', 'flood', '', 3, null),
      timeZone: fc.constantFrom('Asia/Aqtau', 'UTC', 'Nowhere/Land', ''),
      placePrecision: fc.constantFrom('exact', 'region', 'somewhere'),
      radiusMeters: fc.constantFrom<unknown>(30, -1, '50', 'far'),
      latitude: fc.constantFrom<unknown>('43.6', 91, 12, ''),
      longitude: fc.constantFrom<unknown>('51.2', 200, 0),
      negative: fc.constantFrom<unknown>(true, 'yes', 'no'),
      verification: fc.constantFrom<unknown>({status: 'verified'}, {status: 'maybe'}, 'verified'),
      media: fc.constantFrom<unknown>([{type: 'image', src: 'a.jpg', sensitivity: [{kind: 'injury'}]}], 'a.jpg'),
      url: fc.constantFrom<unknown>('https://example.org/a', 'javascript:alert(1)', 'a.html'),
    },
    {requiredKeys: []},
  );
  const geometry = fc.oneof({weight: 3, arbitrary: fc.constantFrom<unknown>({type: 'Point', coordinates: [51.2, 43.6]}, null)}, fc.constantFrom<unknown>({type: 'Point', coordinates: [51.2, 95]}, {type: 'MultiPoint', coordinates: [[1, 2], [3, 4]]}, {type: 'LineString', coordinates: [[1, 2], [3, 4]]}, 7));
  const feature = fc.oneof(
    {weight: 12, arbitrary: fc.record({type: fc.constant('Feature'), id: fc.constantFrom<unknown>('a', 'b', 'c-2', 'c', 7, 'a-2', 'event-1'), geometry, properties}, {requiredKeys: ['type', 'geometry', 'properties']})},
    {weight: 1, arbitrary: fc.jsonValue()},
  );
  const file = fc.record({
    features: fc.array(feature, {maxLength: 12}),
    before: fc.constantFrom({}, {timeZone: 'Asia/Almaty'}, {title: 'a "features": [ {'}),
    after: fc.constantFrom({}, {timeZone: 'Asia/Aqtau', credit: 'x'}, {categories: [{id: 'fire'}]}, {a: {features: [1]}}),
    fields: fc.constantFrom(undefined, 'title:place', 'start:date', 'start:date(dd/mm/yyyy) category:category(fire=Fire)', 'when:when sources_url:url'),
    cuts: fc.array(fc.nat(2000), {maxLength: 8}),
  });

  it('is the table of the whole file, with the same problems told, wherever its pieces end', async () => {
    await fc.assert(
      fc.asyncProperty(file, async ({features, before, after, fields, cuts}) => {
        const text = collection(features, before, after);
        expectSame(await readText(text, {fields, format: 'geojson'}, cuts), text, fields);
      }),
      {numRuns: 150},
    );
  });

  it('is one table for every place at which a piece of it can end', async () => {
    const text = `\uFEFF${collection([event('ä "\\" [{', {text: '☂ \\"]},{'}), event('b', {}, null)], {credit: '}]'}, {timeZone: 'Asia/Aqtau'})}`;
    const whole = rowsOf((await readText(text)).table);
    for (let cut = 1; cut < bytesOf(text).length; cut++) expect(rowsOf((await readText(text, {}, [cut])).table), `cut at ${cut}`).to.deep.equal(whole);
  });

  it('is read again where a time zone follows the features, and blocks that have gone over are asked back', async () => {
    const many = Array.from({length: 3000}, (_, i) => event(`e${i}`, {text: 'x'.repeat(1000)}));
    const text = collection(many, {}, {timeZone: 'Asia/Aqtau'});
    const asked: number[] = [];
    const real = performance.now.bind(performance);
    // A page that has drawn each table before the next piece comes.
    let nowMs = 0;
    performance.now = () => (nowMs += 10);
    const {table} = await readAll(pieces(bytesOf(text), [2_000_000]), {}, asked).finally(() => (performance.now = real));
    expect(asked).to.deep.equal([0, 1, 2]);
    expect(table.zones).to.deep.equal(['Asia/Aqtau']);
    expect(table.texts.feature(2999).properties.text).to.have.length(1000);
  });

  it('has its first rows in a snapshot long before its end', async () => {
    const {steps, table} = await readText(collection(Array.from({length: 4000}, (_, i) => event(`e${i}`))), {}, [100_000, 200_000, 300_000]);
    const snapshots = steps.flatMap(({snapshot}) => snapshot ?? []);
    expect(snapshots[0].columns.length).to.be.within(200, 2000);
    expect(snapshots.every(({isComplete}) => !isComplete)).to.be.true;
    expect(table.length).to.equal(4000);
  });
});

describe('a file in which bytes are amiss', () => {
  const text = collection(['a', 'b', 'c'].map((id) => event(id)));

  it('that breaks off is shown as far as it goes, and told', async () => {
    const {table, loaded} = await readText(text.slice(0, -60));
    expect(rowsOf(table).map(({id}) => id)).to.deep.equal(['a', 'b']);
    expect(loaded.isComplete).to.be.false;
    expect(loaded.issues.find(({code}) => code === 'file-cut')?.message).to.contain('after event 2').and.to.contain(`byte ${text.indexOf('{"type":"Feature","id":"c"')}`);
  });

  it('that breaks off between two rows is told, too', async () => {
    const {codes, loaded} = await readText(text.slice(0, text.indexOf(',{"type":"Feature","id":"c"')));
    expect(codes).to.include('file-cut');
    expect(loaded.isComplete).to.be.false;
  });

  it('whose source fails is shown as far as it came, with what the source threw', async () => {
    const failure = new Error('The line went dead');
    const {table, loaded} = await readAll(pieces(bytesOf(text.slice(0, -60)), [], failure));
    expect(table.length).to.equal(2);
    expect(loaded.failure).to.equal(failure);
    expect(loaded.isComplete).to.be.false;
  });

  it('with a row that is too long has the others', async () => {
    const {table, codes} = await readText(collection([event('a'), event('b', {text: 'x'.repeat(5000)}), event('c')]), {maxRowBytes: 2000});
    expect(rowsOf(table).map(({id}) => id)).to.deep.equal(['a', 'c']);
    expect(codes).to.include('row-too-long');
  });

  it('with a row that is no JSON has the others, and says where that row stops to be some', async () => {
    const {table, loaded} = await readText(text.replace('"id":"b",', '"id":"b" '));
    expect(rowsOf(table).map(({id}) => id)).to.deep.equal(['a', 'c']);
    const issue = loaded.issues.find(({code}) => code === 'json-syntax');
    expect(issue?.row).to.equal(2);
    expect(issue?.remedy).to.contain('line 1, column');
  });

  for (const [what, other] of [['a web page', '<!doctype html><p>Not found'], ['a single feature', JSON.stringify(event('a'))], ['nothing', ''], ['a list', '[1, 2]'], ['another collection', '{"type":"Topology","features":[{"a":1}]}']]) {
    it(`is an empty table where it is ${what}, with the issue of the whole file`, async () => {
      const {table, loaded} = await readText(other);
      expect(table.length).to.equal(0);
      expect(loaded.issues).to.deep.equal(readEventFile(other).issues);
    });
  }

  it('is told once where it is not UTF-8', async () => {
    const latin = bytesOf(text.replaceAll('"title":"a"', '"title":"caf?"'));
    latin[latin.indexOf('?'.charCodeAt(0))] = 0xe9;
    const {codes, table} = await readAll(pieces(latin));
    expect(codes.filter((code) => code === 'encoding')).to.have.length(1);
    expect(table.texts.title(0)).to.equal('caf\uFFFD');
  });
});

describe('one feature a line', () => {
  it('is read as a collection of the features is', async () => {
    const features = [event('a'), event('b', {when: 'soon'}), event('c', {category: 'fire'}, null)];
    const {table, loaded} = await readText(features.map((each) => `\x1e${JSON.stringify(each)}\r\n\n`).join(''));
    const whole = readEventFile(collection(features));
    expect(rowsOf(table)).to.deep.equal(rowsOf(whole.table));
    expect(loaded.issues.map(({message}) => message)).to.have.members(whole.issues.map(({message}) => message));
  });

  it('may lack its last line break, and is told where its last line is cut', async () => {
    const lines = ['a', 'b'].map((id) => JSON.stringify(event(id))).join('\n');
    expect((await readText(lines)).codes).not.to.include('file-cut');
    const cut = await readText(lines.slice(0, -5));
    expect(cut.codes).to.include('file-cut');
    expect(cut.table.length).to.equal(1);
  });
});
