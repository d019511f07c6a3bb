import {expect} from 'chai';
import {EventStore} from '../../src/store/event-store.js';
import {Loader} from '../../src/store/loader.js';
import {csvFile, fakeBody} from '../load/fake-body.js';
import type {FakeBody} from '../load/fake-body.js';
import {STORY, eventFile, feature} from './story.js';

const SRC = 'https://news.example/days.csv';
const OTHER = 'https://news.example/other.csv';
/** As many rows as the reader waits for before it shows some. */
const FIRST = csvFile(4000);
const REST = csvFile(500, 4000);

describe('a store that loads a long file', () => {
  const realFetch = globalThis.fetch;
  let store: EventStore;
  let bytes: number;
  let bodies: {readonly body: FakeBody; readonly signal: AbortSignal}[];

  beforeEach(() => {
    store = new EventStore();
    bodies = [];
    bytes = 2_000_000;
    globalThis.fetch = async (_url, init) => {
      const body = fakeBody();
      bodies.push({body, signal: init!.signal!});
      init!.signal!.addEventListener('abort', () => body.fail());
      return new Response(body.stream, {headers: {'content-length': String(bytes)}});
    };
  });
  afterEach(() => {
    globalThis.fetch = realFetch;
    store.dispose();
  });

  /** Fulfilled when what an effect reads is so. */
  const until = (isReached: () => boolean) =>
    new Promise<void>((resolve) => {
      let stop: (() => void) | undefined = undefined;
      stop = store.effect(() => {
        if (!isReached()) return;
        queueMicrotask(() => stop?.());
        resolve();
      });
    });
  const begin = async (src = SRC) => {
    const loaded = store.load(src);
    bodies.at(-1)!.body.push(FIRST);
    await until(() => store.hasBegun);
    return {loaded, ...bodies.at(-1)!};
  };
  const finish = async ({loaded, body}: {loaded: Promise<void>; body: FakeBody}) => {
    body.push(REST);
    body.end();
    await loaded;
  };

  it('shows what has come while it is loading, and is ready with all of it', async () => {
    const load = await begin();
    expect(store.status).to.equal('loading');
    expect(store.total).to.be.within(1, 4000);
    await finish(load);
    expect([store.status, store.total, store.error, store.progress]).to.deep.equal(['ready', 4500, null, null]);
  });

  it('reads a file that is known to be small without a worker, and tells of no long load', async () => {
    const {Worker} = globalThis;
    let workers = 0;
    globalThis.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        workers += 1;
        super(...given);
      }
    };
    const text = csvFile(1000);
    bytes = text.length;
    const loaded = store.load(SRC);
    bodies[0].body.push(text);
    bodies[0].body.end();
    await until(() => store.loader.isOpen);
    expect(store.loader.isLong).to.equal(false);
    await loaded;
    globalThis.Worker = Worker;
    expect([workers, store.status, store.total]).to.deep.equal([0, 'ready', 1000]);
    const mask = await store.table.service!.search('Event 999', new AbortController().signal);
    expect(mask!.reduce((sum, each) => sum + each, 0)).to.equal(1);
  });

  it('tells how far the load is', async () => {
    const load = await begin();
    await until(() => store.progress !== null);
    expect(store.progress!.totalBytes).to.equal(2_000_000);
    expect(store.progress!.bytes).to.be.within(1, FIRST.length);
    await finish(load);
  });

  it('keeps window, selection and filters of the reader while events come', async () => {
    const load = await begin();
    const window = {startMs: Date.UTC(2000, 0, 5), endMs: Date.UTC(2000, 0, 8)};
    store.setWindow(window);
    store.select('e5');
    store.setFilters({text: 'Event'});
    await finish(load);
    expect([store.window, store.selected, store.filters]).to.deep.equal([window, 'e5', {text: 'Event'}]);
    expect(store.table.texts.title(store.selectedRow!)).to.equal('Event 5');
  });

  it('finds an event that was selected before it came when it comes', async () => {
    const load = await begin();
    store.select('e4400');
    expect(store.selectedRow).to.equal(null);
    await finish(load);
    expect(store.selectedRow).to.equal(4400);
  });

  it('keeps what was shown until the first events of another file are there', async () => {
    store.setData(STORY);
    const loaded = store.load(SRC);
    expect([store.total, store.hasBegun]).to.deep.equal([5, false]);
    bodies[0].body.push(FIRST);
    await until(() => store.hasBegun);
    expect(store.total).to.be.greaterThan(5);
    await finish({loaded, body: bodies[0].body});
  });

  it('keeps what has come when the reader has had enough, is ready, and says so', async () => {
    const {loaded, body} = await begin();
    store.cancel();
    await loaded;
    expect(store.status).to.equal('ready');
    expect(store.total).to.be.within(1, 4000);
    expect(store.error).to.match(/the loading was stopped after .*\[load-cancelled\]$/);
    expect(body.isCancelled || bodies[0].signal.aborted).to.equal(true);
  });

  it('fails where the reader has had enough before anything came', async () => {
    const loaded = store.load(SRC);
    await Promise.resolve();
    store.cancel();
    await loaded;
    expect([store.status, store.total]).to.deep.equal(['error', 0]);
    expect(store.error).to.match(/\[load-cancelled\]$/);
  });

  it('keeps what has come of a file that breaks off, says where it did, and recovers when it is loaded again', async () => {
    const {loaded, body} = await begin();
    body.fail();
    await loaded;
    expect([store.status, store.issues.at(-1)?.code]).to.deep.equal(['ready', 'load-cut']);
    expect(store.error).to.match(/^https:\/\/news\.example\/days\.csv ended after [\d,]+ of 2,000,000 bytes/);
    const again = store.reload();
    expect([store.status, store.error]).to.deep.equal(['loading', null]);
    bodies[1].body.push(FIRST);
    await finish({loaded: again, body: bodies[1].body});
    expect([store.status, store.error, store.total]).to.deep.equal(['ready', null, 4500]);
  });

  it('takes nothing away while the file comes again, nor where less of it comes', async () => {
    const {loaded, body} = await begin();
    body.push(REST);
    body.fail();
    await loaded;
    const {total, table} = store;
    expect(total).to.equal(4500);
    const again = store.reload();
    bodies[1].body.push(FIRST);
    const begunEarly: boolean[] = [];
    const stop = store.effect(() => void (store.status === 'loading' && begunEarly.push(store.hasBegun)));
    await until(() => store.progress !== null);
    expect([store.status, store.table === table]).to.deep.equal(['loading', true]);
    bodies[1].body.fail();
    await again;
    stop();
    expect([store.status, store.total, store.table === table, store.hasBegun]).to.deep.equal(['ready', total, true, true]);
    expect(begunEarly).not.to.include(true);
    expect(store.error).to.match(/\[load-cut\]$/);
    const third = store.reload();
    bodies[2].body.push(csvFile(4100));
    bodies[2].body.end();
    await third;
    expect([store.error, store.total]).to.deep.equal([null, 4100]);
  });

  it('goes on showing the events of a file that is asked for again in vain, and says that they are shown', async () => {
    await finish(await begin());
    const again = store.reload();
    bodies[1].body.fail();
    await again;
    expect([store.status, store.hasBegun, store.total]).to.deep.equal(['error', true, 4500]);
  });

  it('lets go of the connection where something else fails than the file', async () => {
    const loader = new Loader({before: () => Promise.reject(new Error('A part is missing. [chunk-missing]')), show: () => undefined});
    const loaded = loader.load(SRC);
    bodies[0].body.push(FIRST);
    await loaded;
    expect([loader.status, bodies[0].signal.aborted]).to.deep.equal(['error', true]);
    loader.dispose();
  });

  it('aborts the load when another address is set, and shows nothing more of it', async () => {
    const first = await begin();
    const second = store.load(OTHER);
    expect(first.signal.aborted).to.equal(true);
    bodies[1].body.push(csvFile(3));
    bodies[1].body.end();
    await Promise.all([first.loaded, second]);
    expect([store.src, store.status, store.total]).to.deep.equal([OTHER, 'ready', 3]);
  });

  it('aborts the load when it is disposed of, and the worker answers no more', async () => {
    const load = await begin();
    const {service} = store.table;
    store.dispose();
    await load.loaded;
    expect([load.signal.aborted, store.status]).to.deep.equal([true, 'idle']);
    const reason = await service!.search('Event', new AbortController().signal).catch((error: unknown) => error);
    expect((reason as Error).name).to.equal('AbortError');
  });

  it('answers for the words of the file that is shown while another one loads', async () => {
    await finish(await begin());
    const {service} = store.table;
    const loaded = store.load(OTHER);
    const mask = await service!.search('Event 4499', new AbortController().signal);
    expect(mask!.reduce((sum, each) => sum + each, 0)).to.equal(1);
    bodies[1].body.push(csvFile(3));
    bodies[1].body.end();
    await loaded;
    const reason = await service!.search('Event', new AbortController().signal).catch((error: unknown) => error);
    expect((reason as Error).name).to.equal('AbortError');
  });

  it('says of gzip that is none that it cannot be unpacked, and shows nothing', async () => {
    const loaded = store.load('https://news.example/days.csv.gz');
    bodies[0].body.push(new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8]));
    bodies[0].body.end();
    await loaded;
    expect([store.status, store.total]).to.deep.equal(['error', 0]);
    expect(store.error).to.match(/^https:\/\/news\.example\/days\.csv\.gz/);
  });

  it('leaves out a row of ten megabytes and says so, and shows the others', async () => {
    const loaded = store.load(SRC);
    const long = `e1,${'x'.repeat(10_000_000)},2022-01-01,43,76\n`;
    bodies[0].body.push(`id,title,when,latitude,longitude\n${long}e2,An event,2022-01-02,43,76\n`);
    bodies[0].body.end();
    await loaded;
    expect([store.status, store.total, store.table.texts.id(0)]).to.deep.equal(['ready', 1, 'e2']);
    expect(store.issues.some(({severity, row}) => severity === 'error' && row === 1)).to.equal(true);
  });

  it('reads the kind of file that the page names, also where it is named while the file is on its way', async () => {
    const loaded = store.load('https://news.example/story');
    store.setFormat('ndjson');
    bodies[0].body.push(JSON.stringify(feature('one', {when: '2022-01-01'})));
    bodies[0].body.end();
    await loaded;
    expect([store.status, store.total]).to.deep.equal(['ready', 1]);
  });

  it('reads the bytes of a file that is handed over, and reads them again when it is asked to', async () => {
    const file = new File([csvFile(100)], 'days.csv');
    await store.setData(file);
    expect([store.status, store.total, store.src]).to.deep.equal(['ready', 100, null]);
    await store.reload();
    expect([store.status, store.total, bodies.length]).to.deep.equal(['ready', 100, 0]);
    await store.setData(await new Blob([csvFile(7)]).arrayBuffer());
    expect(store.total).to.equal(7);
    await store.setData(new Blob([JSON.stringify(eventFile([feature('one', {})]))]).stream());
    expect(store.total).to.equal(1);
  });
});
