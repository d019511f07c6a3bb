import {expect} from 'chai';
import {html, render} from 'lit';
import {readEventFile} from '../../src/data/index.js';
import {renderMarkdown} from '../../src/elements/event-card/markdown.js';
import {plainText} from '../../src/data/plain-text.js';
import {EventStore} from '../../src/store/event-store.js';
import {bytesOf, pieces, readAll} from '../load/reading.js';
import {clearPage, mount, settled} from '../elements/helpers.js';
import {event, fileOf, point} from '../elements/story.js';
import {eventFile} from '../store/story.js';
import {FIELDS, fullFile} from './schema-fields.js';

const DEEP = 100_000;
const nested = (open: string, inner: string, close: string, levels = DEEP) => `${open.repeat(levels)}${inner}${close.repeat(levels)}`;
const collection = (feature: string) => `{"type":"FeatureCollection","features":[${feature},{"type":"Feature","id":"sound","geometry":null,"properties":{"title":"Sound","when":null}}]}`;
const featureWith = (properties: string, geometry = 'null') => `{"type":"Feature","id":"deep","geometry":${geometry},"properties":{"title":"Deep","when":null${properties}}}`;

/** Names that every object has, and what they lead to. */
const inherited = () => JSON.stringify([Object, Array, String, Number, Function].map((kind) => Object.getOwnPropertyNames(kind.prototype).sort()));

describe('a file that was made to break its reader', () => {
  afterEach(clearPage);

  describe('by names that all objects have', () => {
    /** The same file with the names put into every object of it. */
    const polluted = () => JSON.stringify(fullFile()).replace(/\{/g, '{"__proto__":{"polluted":"x","title":"x"},"constructor":{"prototype":{"polluted":"x"}},"prototype":{"polluted":"x"},"toString":"x",');

    it('changes no object but those of the file, read at once and as it comes', async () => {
      const before = inherited();
      const {table, issues} = readEventFile(polluted());
      const {table: streamed} = await readAll(pieces(bytesOf(polluted()), [1000, 5000]));
      expect([({} as {polluted?: string}).polluted, inherited()]).to.deep.equal([undefined, before]);
      expect([table.texts.title(0), streamed.texts.title(0)]).to.deep.equal(Array(2).fill('Several hundred people gather after dark'));
      expect(issues.filter(({severity, field}) => severity === 'error' && !/translations/.test(field ?? ''))).to.deep.equal([]);
      expect(Object.getPrototypeOf(table.texts.feature(0).properties)).to.equal(Object.prototype);
    });

    it('shows categories, tags and places of these names like any others', async () => {
      const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
      const features = names.map((name, i) => event(name, {title: name, category: name, tags: [name], place: name, when: '2022-01-04'}, point(i, i)));
      const element = mount('event-filter', {}, {data: {...eventFile(features), categories: undefined}});
      await element.ready;
      await settled(element);
      const {store} = element;
      expect(store?.table.categories.map(({id}) => id)).to.include.members(names);
      for (const name of names) {
        store?.setFilters({categories: [name], tags: [name], places: [name]});
        expect([name, store?.visibleCount]).to.deep.equal([name, 1]);
      }
      expect(element.shadowRoot?.textContent).not.to.include('native code');
    });

    it('has its columns of these names read as such', async () => {
      const {table} = await readAll(pieces(bytesOf('id,title,when,__proto__,constructor,toString\na,A,2022-01-04,x,y,z\n')));
      expect([table.length, table.texts.title(0)]).to.deep.equal([1, 'A']);
    });
  });

  describe('by what stands in what', () => {
    const deep = {
      'a list': featureWith(`,"tags":${nested('[', '', ']')}`),
      'an object': featureWith(`,"media":[${nested('{"src":', '1', '}')}]`),
      'a member that is not ours': featureWith(`,"other":${nested('{"a":[', '', ']}', DEEP / 2)}`),
      coordinates: featureWith('', `{"type":"Polygon","coordinates":${nested('[', '', ']')}}`),
      'collections of geometries': featureWith('', nested('{"type":"GeometryCollection","geometries":[', '', ']}', DEEP / 4)),
      'a date': featureWith('').replace('"when":null', `"when":${nested('{"start":', '1', '}')}`),
    };
    for (const [what, feature] of Object.entries(deep)) {
      it(`a hundred thousand levels deep, ${what}, costs that event at most`, async () => {
        const at = readEventFile(collection(feature));
        expect(at.table.texts.rowOf('sound')).not.to.equal(null);
        const {table} = await readAll(pieces(bytesOf(collection(feature)), [70_000]), {format: 'geojson'});
        expect(table.texts.rowOf('sound')).not.to.equal(null);
      });
    }

    it('is told as no file of events where all of it is brackets', async () => {
      for (const text of [nested('[', '', ']'), '['.repeat(DEEP), nested('{"features":', '[]', '}'), '{"features":['.repeat(DEEP / 4), `{"type":"FeatureCollection","title":${nested('[', '', ']')},"features":[]}`]) {
        expect(readEventFile(text).table.length).to.equal(0);
        const {table, loaded} = await readAll(pieces(bytesOf(text), [50_000]), {format: 'geojson'});
        expect([table.length, loaded.issues.length > 0]).to.deep.equal([0, true]);
      }
    });

    it('is drawn, whatever a text of Markdown nests', async () => {
      const marks = ['> ', '- ', '1. ', '*', '_', '[', '![', '<', '\\', '**a ', '*a _b ', '[a](', '&', '(', '  - a\n'];
      for (const mark of marks) {
        for (const text of [mark.repeat(3000 / mark.length), mark.repeat(100_000)]) {
          const box = document.createElement('div');
          render(html`${renderMarkdown(text)}`, box);
          expect([mark, box.textContent !== '']).to.deep.equal([mark, true]);
          expect(plainText(text)).to.be.a('string');
        }
      }
    });
  });

  describe('by its numbers', () => {
    const NUMBERS = [1e308, -1e308, -0, 5e-324, 2 ** 53 + 2, -(2 ** 63), 1e9, Infinity];

    it('keeps what can be counted and tells of what cannot be', () => {
      const numbers = FIELDS.filter(({kind}) => kind === 'number');
      expect(numbers.length).to.be.greaterThan(8);
      for (const number of NUMBERS) {
        const {table, issues} = readEventFile({...fileOf({radiusMeters: number, claims: [{kind: 'killed', value: number, min: number, max: number}], when: '2022-01-04'}, point(number, number))});
        expect(table.length).to.equal(1);
        expect([...table.x, ...table.y].every(Number.isFinite)).to.be.true;
        expect(Math.abs(number) > 180 ? issues.some(({field}) => field?.startsWith('geometry')) : true, String(number)).to.be.true;
      }
    });

    it('tells ids apart that are too large to be told apart as numbers, by what stands behind them', () => {
      const text = JSON.stringify(fileOf({})).replace('"id":"one"', '"id":9007199254740993');
      const {table} = readEventFile(text.replace(/(\{"type":"Feature".*\})\]/, '$1,$1]'));
      expect(table.length).to.equal(2);
      expect(table.texts.id(0)).not.to.equal(table.texts.id(1));
    });

    it('draws dates at both ends of what a Date holds, and a map that is asked for any zoom', async () => {
      const dates = ['-271821-04-20', '+275760-09-13', '-199999', 'Y199999', '0000', '9999-12-31T23:59:59.999Z', '-271821-04-19/..', '../+275760-09-14', '1e308', 'NaN'];
      const store = new EventStore();
      const views = (['event-timeline', 'event-list', 'event-card'] as const).map((tag) => mount(tag, {}, {store}));
      await store.setData(eventFile(dates.map((when, i) => event(`e${i}`, {when}, point(i, 89.9999999)))));
      await Promise.all(views.map(({ready}) => ready));
      for (let row = 0; row < store.total; row++) {
        store.selectRow(row);
        for (const view of views) await settled(view);
      }
      expect(views.map((view) => view.shadowRoot!.textContent!.match(/NaN|Invalid Date|Infinity/)?.[0])).to.deep.equal([undefined, undefined, undefined]);
    });
  });
});
