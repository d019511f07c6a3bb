import {expect} from 'chai';
import {EventStore} from '../../src/store/event-store.js';
import {fakeFetch} from './fake-fetch.js';
import {STORY, eventFile, feature} from './story.js';
import {idsOf} from '../data/table-words.js';

const A = 'https://news.example/a.json';
const B = 'https://news.example/b.json';
const PAGE = '<!doctype html><title>Log in</title>';

/** A file with names of its own. */
const FOREIGN = {type: 'FeatureCollection', features: [{type: 'Feature', geometry: null, properties: {headline: 'A fire', note: 'By the river', seen: '2022-01-01'}}]};

describe('EventStore loading', () => {
  let network: ReturnType<typeof fakeFetch>;
  let store: EventStore;

  beforeEach(() => {
    network = fakeFetch();
    store = new EventStore();
  });
  afterEach(() => {
    store.dispose();
    network.restore();
  });

  const load = async (src: string, body: object | string, init?: ResponseInit) => {
    const loaded = store.load(src);
    network.requests.at(-1)?.answer(body, init);
    await loaded;
  };

  it('is loading until the answer comes, then ready', async () => {
    const loaded = store.load(A);
    expect([store.status, store.src, network.requests[0].url]).to.deep.equal(['loading', A, A]);
    network.requests[0].answer(STORY);
    await loaded;
    expect([store.status, store.total]).to.deep.equal(['ready', 5]);
  });

  it('asks once for an address that is set twice', async () => {
    await load(A, STORY);
    await store.load(A);
    expect(network.requests).to.have.lengthOf(1);
  });

  it('aborts the first load when the address changes, and shows the second', async () => {
    const first = store.load(A);
    const second = store.load(B);
    expect(network.requests.map(({signal}) => signal.aborted)).to.deep.equal([true, false]);
    network.requests[1].answer(STORY);
    await Promise.all([first, second]);
    expect([store.status, store.src, store.total]).to.deep.equal(['ready', B, 5]);
  });

  it('ignores an answer that was under way when its load was aborted', async () => {
    const first = store.load(A);
    network.requests[0].answer(eventFile([feature('late', {when: '2022-01-01'})]));
    const second = store.load(B);
    await first;
    expect([store.status, store.total]).to.deep.equal(['loading', 0]);
    network.requests[1].answer(STORY);
    await second;
    expect(idsOf(store.table)).not.to.include('late');
  });

  it('ignores the answer to a load that data has overtaken', async () => {
    const loaded = store.load(A);
    store.setData(STORY);
    expect(network.requests[0].signal.aborted).to.equal(true);
    await loaded;
    expect([store.status, store.total, store.src]).to.deep.equal(['ready', 5, null]);
  });

  it('keeps what was shown while a new file loads, and after one that could not be loaded', async () => {
    await load(A, STORY);
    const loaded = store.load(B);
    expect([store.status, store.total]).to.deep.equal(['loading', 5]);
    network.requests[1].fail();
    await loaded;
    expect([store.status, store.total]).to.deep.equal(['error', 5]);
  });

  it('tells an effect of a new address although a load was under way before', () => {
    const seen: (string | null)[] = [];
    store.effect(() => void seen.push(store.src));
    void store.load(A);
    void store.load(B);
    expect(seen).to.deep.equal([null, A, B]);
  });

  it('never shows a new address as ready before its file is read', async () => {
    await load(A, STORY);
    const seen: string[] = [];
    store.effect(() => void seen.push(`${store.status} ${store.src}`));
    await load(B, STORY);
    expect(seen).to.deep.equal([`ready ${A}`, `loading ${B}`, `ready ${B}`]);
  });

  describe('that fails', () => {
    const failures: {title: string; fail: () => Promise<void>; words: RegExp}[] = [
      {
        title: 'an address where no file is',
        fail: () => load(A, 'gone', {status: 404, statusText: 'Not Found'}),
        words: /^https:\/\/news\.example\/a\.json answered 404 Not Found\. Check the address/,
      },
      {
        title: 'a host that cannot be reached',
        fail: async () => {
          const loaded = store.load(A);
          network.requests[0].fail();
          await loaded;
        },
        words: /^https:\/\/news\.example\/a\.json could not be reached\. .*CORS/,
      },
      {
        title: 'a web page in place of the file',
        fail: () => load(A, PAGE),
        words: /^https:\/\/news\.example\/a\.json: is a web page and not JSON\. Check the address/,
      },
    ];

    for (const {title, fail, words} of failures) {
      it(`names the address and the remedy for ${title}`, async () => {
        await fail();
        expect(store.status).to.equal('error');
        expect(store.error).to.match(words);
      });

      it(`recovers from ${title} when it is loaded again`, async () => {
        await fail();
        const again = store.reload();
        expect([store.status, store.error]).to.deep.equal(['loading', null]);
        network.requests.at(-1)?.answer(STORY);
        await again;
        expect([store.status, store.error, store.total, network.requests.length]).to.deep.equal(['ready', null, 5, 2]);
      });
    }

    it('does not ask again by itself where a server has answered, also when the connection is back', async () => {
      await load(A, PAGE);
      await store.load(A);
      dispatchEvent(new Event('online'));
      expect(network.requests).to.have.lengthOf(1);
    });

    describe('by the connection', () => {
      const cut = async () => {
        const loaded = store.load(A);
        network.requests.at(-1)?.fail();
        await loaded;
      };

      it('asks again by itself when that is back, and then no more', async () => {
        await cut();
        dispatchEvent(new Event('online'));
        expect([store.status, network.requests.length]).to.deep.equal(['loading', 2]);
        network.requests[1].answer(STORY);
        await new Promise<void>((resolve) => void store.effect(() => store.status === 'ready' && resolve()));
        dispatchEvent(new Event('online'));
        expect([store.status, store.total, network.requests.length]).to.deep.equal(['ready', 5, 2]);
      });

      it('asks for another address only, where that was set meanwhile', async () => {
        await cut();
        await load(B, STORY);
        dispatchEvent(new Event('online'));
        expect(network.requests.map(({url}) => url)).to.deep.equal([A, B]);
      });

      it('asks for nothing after it was disposed of', async () => {
        await cut();
        store.dispose();
        dispatchEvent(new Event('online'));
        expect(network.requests).to.have.lengthOf(1);
      });
    });

    it('keeps what the reader has agreed to when the same file is read again, and asks anew for another', async () => {
      await load(A, STORY);
      store.acceptance.acceptWarning();
      const again = store.reload();
      network.requests.at(-1)?.answer(STORY);
      await again;
      expect(store.acceptance.hasWarning).to.equal(true);
      await load(B, STORY);
      expect(store.acceptance.hasWarning).to.equal(false);
    });
  });

  it('has nothing to load again without an address', async () => {
    store.setData(STORY);
    await store.reload();
    expect([store.status, network.requests.length]).to.deep.equal(['ready', 0]);
  });

  it('forgets a load that is under way when it is disposed of, so that the same address loads anew', async () => {
    const first = store.load(A);
    store.dispose();
    expect([network.requests[0].signal.aborted, store.status, store.src]).to.deep.equal([true, 'idle', null]);
    await first;
    await load(A, STORY);
    expect([store.status, network.requests.length]).to.deep.equal(['ready', 2]);
  });

  it('keeps the values of a file that is read when it is disposed of', async () => {
    await load(A, STORY);
    store.dispose();
    expect([store.status, store.total, store.src]).to.deep.equal(['ready', 5, A]);
  });

  it('stays ready when data overtook a load and the store is disposed of in the same task', () => {
    void store.load(A);
    store.setData(STORY);
    store.dispose();
    expect(store.status).to.equal('ready');
  });

  it('reads a file of others by the fields that were set before its answer', async () => {
    store.setFields('title:headline start:seen');
    await load(A, FOREIGN);
    expect([store.table.texts.title(0), store.table.datedLength]).to.deep.equal(['A fire', 1]);
  });

  it('asks again for a file that is shown when its fields change, and once for the same ones', async () => {
    await load(A, FOREIGN);
    store.setFields('title:note');
    store.setFields('title:note');
    expect(network.requests).to.have.lengthOf(2);
    network.requests[1].answer(FOREIGN);
    await new Promise<void>((resolve) => {
      store.effect(() => {
        if (store.table.texts.title(0) === 'By the river') resolve();
      });
    });
  });

  it('reads data anew, without asking anyone, when its fields change', async () => {
    await store.setData(FOREIGN);
    expect(store.table.texts.title(0)).to.equal('A fire');
    await store.setFields('title:note');
    expect(store.table.texts.title(0)).to.equal('By the river');
    expect(network.requests).to.have.lengthOf(0);
  });
});
