import {expect} from 'chai';
import {CancelError, bodyChunks} from '../../src/load/body-chunks.js';
import {loadFile} from '../../src/load/load-file.js';
import type {LoadListener, LoadProgress, LoadedPart} from '../../src/load/load-file.js';
import type {OpenFile} from '../../src/load/open-file.js';
import {openWorker} from '../../src/load/open-worker.js';
import {csvFile, pieces} from './fake-body.js';

const NAME = 'https://news.example/days.csv';
const OPTIONS = {fields: null, format: null};
const WAYS = {'in a worker': openWorker, 'on the page’s own thread': async () => null};

const errorOf = (promise: Promise<unknown>) => promise.then(() => null, (error: unknown) => error as Error);

describe('loadFile', () => {
  let hold: AbortController;
  let shown: LoadedPart[];
  let told: LoadProgress[];
  beforeEach(() => {
    hold = new AbortController();
    shown = [];
    told = [];
    listener = {show: (part) => void shown.push(part), progress: (progress) => void told.push(progress)};
  });
  afterEach(() => hold.abort());

  const open = (chunks: AsyncGenerator<Uint8Array, void>, totalBytes: number | null = null): OpenFile => ({name: NAME, chunks, totalBytes});
  let listener: LoadListener;

  for (const [where, start] of Object.entries(WAYS)) {
    describe(where, () => {
      const load = (file: OpenFile) => loadFile(file, OPTIONS, hold.signal, listener, start);

      it('reads a file to its end and says nothing of a fault', async () => {
        const {table, fault} = await load(open(pieces(csvFile(3000))));
        expect([table.length, fault]).to.deep.equal([3000, undefined]);
        expect([table.texts.id(0), table.texts.title(2999), table.texts.rowOf('e1500')]).to.deep.equal(['e0', 'Event 2999', 1500]);
      });

      for (const [how, unpack] of Object.entries({plain: null, 'inside gzip': 'gzip'} as const)) {
        it(`reads a Parquet file, ${how}, whatever its name`, async () => {
          const {body} = await fetch(new URL('../fixtures/events.parquet', import.meta.url));
          const bytes = unpack ? body!.pipeThrough(new CompressionStream(unpack)) : body!;
          const {table, fault} = await load(open(bodyChunks(bytes, hold.signal)));
          expect(Array.from({length: table.length}, (_, row) => table.texts.title(row))).to.deep.equal(['Märsche', 'A fire', 'Ein Fest', 'Four']);
          expect(fault).to.equal(undefined);
        });
      }

      it('shows what has come before the rest is there', async () => {
        let goOn: (() => void) | undefined = undefined;
        const more = new Promise<void>((resolve) => (goOn = resolve));
        async function* chunks() {
          yield* pieces(csvFile(5000));
          await more;
          yield* pieces(csvFile(500, 5000));
        }
        const first = new Promise<LoadedPart>((resolve) => {
          listener.show = (part) => {
            shown.push(part);
            resolve(part);
            goOn?.();
          };
        });
        const loaded = load(open(chunks()));
        const {table} = await first;
        expect(table.length).to.be.within(1, 5000);
        expect(table.texts.title(0)).to.equal('Event 0');
        expect((await loaded).table.length).to.equal(5500);
      });

      it('tells how many rows and bytes have come, of how many bytes', async () => {
        // So long that a table is made on the way, however fast it is read.
        const text = csvFile(20_000);
        await load(open(pieces(text), text.length));
        expect(told.length).to.be.greaterThan(0);
        for (const {rows, bytes, totalBytes} of told) expect([rows <= 20_000, bytes <= text.length, totalBytes]).to.deep.equal([true, true, text.length]);
      });

      it('keeps the rows of a file that breaks off, and says where it did', async () => {
        const text = csvFile(1000);
        async function* broken() {
          yield* pieces(text);
          throw new TypeError('network error');
        }
        const {table, fault, issues} = await load(open(broken(), 2 * text.length));
        expect(table.length).to.be.within(999, 1000);
        expect(fault).to.match(new RegExp(`^${NAME} ended after [\\d,]+ of [\\d,]+ bytes\\. .*\\[load-cut\\]$`));
        expect(issues.at(-1)).to.include({code: 'load-cut', message: fault});
      });

      it('keeps the rows that came before the reader had enough', async () => {
        async function* stopped() {
          yield* pieces(csvFile(1000));
          throw new CancelError('enough');
        }
        const {table, issues} = await load(open(stopped()));
        expect(table.length).to.be.within(999, 1000);
        expect(issues.at(-1)?.code).to.equal('load-cancelled');
      });

      it('throws in words where nothing came', async () => {
        async function* nothing(): AsyncGenerator<Uint8Array, void> {
          throw new TypeError('network error');
        }
        expect((await errorOf(load(open(nothing()))))?.message).to.match(/ended after 0 bytes/);
      });

      it('says of a file that is cut, and comes to its end all the same, that it is cut', async () => {
        const feature = (id: number) => `{"type":"Feature","id":"e${id}","geometry":null,"properties":{"title":"An event","when":"2022-01-01"}}`;
        const text = `{"type":"FeatureCollection","features":[${feature(1)},${feature(2)},${feature(3).slice(0, 40)}`;
        const {table, fault} = await load(open(pieces(text)));
        expect(table.length).to.equal(2);
        expect(fault).to.be.a('string').and.match(/^https:\/\/news\.example\/days\.csv/);
      });

      it('throws the reason of its signal where the load is given up', async () => {
        async function* endless() {
          for (let first = 0; ; first += 1000) yield* pieces(csvFile(1000, first % 2_000_000), 5000);
        }
        const begun = new Promise((resolve) => (listener.progress = resolve));
        const loaded = errorOf(load(open(endless())));
        await begun;
        hold.abort();
        expect((await loaded)?.name).to.equal('AbortError');
      });

      it('answers for the words of the table: searches, and the places by name', async () => {
        const text = 'title,when,place\nA fire,2022-01-01,Aktau\nA flood,2022-01-02,Almaty\nAnother fire,2022-01-03,Aktau\n';
        const {table} = await load(open(pieces(text)));
        expect([...(await table.service!.search('fire', hold.signal))!]).to.deep.equal([1, 0, 1]);
        const {names, totals} = await table.service!.labels('places', hold.signal);
        expect(Object.fromEntries(names.map((name, i) => [name, totals[i]]))).to.deep.equal({Aktau: 2, Almaty: 1});
      });
    });
  }

  it('names the limit as what ended the file, whatever else is wrong with it', async () => {
    const text = csvFile(100).replace(/\n/g, ',a\n').replace(',a', ',title').replace('id,', 'title,');
    const {fault, issues} = await loadFile(open(pieces(text)), {...OPTIONS, maxBytes: text.length - 200}, hold.signal, listener);
    const ofFile = issues.filter(({severity, row}) => severity === 'error' && row === undefined).map(({code}) => code);
    expect(ofFile).to.include('column-doubled');
    expect(ofFile.indexOf('too-large')).to.be.greaterThan(0);
    expect(fault).to.match(/\[too-large\]$/);
  });

  it('reads the same table in both ways', async () => {
    const [there, here] = await Promise.all(Object.values(WAYS).map((start) => loadFile(open(pieces(csvFile(2000), 777)), OPTIONS, hold.signal, listener, start)));
    const columns = ({table: {startMs, endMs, x, y, category, geometryKind}}: LoadedPart) => ({startMs, endMs, x, y, category, geometryKind});
    expect(columns(there)).to.deep.equal(columns(here));
    expect(there.issues).to.deep.equal(here.issues);
  });
});
