import {expect} from 'chai';
import {EventStore} from '../../../src/store/event-store.js';
import {csvFile, fakeBody} from '../../load/fake-body.js';
import type {FakeBody} from '../../load/fake-body.js';
import {fakeClock} from '../../load/fake-clock.js';
import {WEEK} from '../story.js';
import {button, clearPage, frame, listen, mount, mountReady, one, page, text, until} from '../helpers.js';

const SRC = 'https://news.example/days.csv';

describe('what the reader is told of a long load', () => {
  const realFetch = globalThis.fetch;
  let body: FakeBody;
  let clock: ReturnType<typeof fakeClock> | null;
  let store: EventStore;
  beforeEach(() => {
    clock = null;
    store = new EventStore();
    globalThis.fetch = async (_url, init) => {
      const next = fakeBody();
      body = next;
      init!.signal!.addEventListener('abort', () => next.fail());
      return new Response(next.stream, {headers: {'content-length': '2000000'}});
    };
  });
  afterEach(async () => {
    clock?.restore();
    globalThis.fetch = realFetch;
    await clearPage();
    store.dispose();
  });

  /** What an element says of the load. */
  const teller = (element: Element) => [...element.shadowRoot!.children].find((child) => child.localName === 'span' && child.shadowRoot) ?? null;
  const toast = (element: Element) => teller(element)?.shadowRoot!.querySelector('.toast') ?? null;
  const follow = (isReached: () => boolean) =>
    new Promise<void>((resolve) => {
      const stop = store.effect(() => {
        if (!isReached()) return;
        queueMicrotask(() => stop());
        resolve();
      });
    });
  const begin = async () => {
    const loaded = store.load(SRC);
    body.push(csvFile(4000));
    await follow(() => store.hasBegun && store.progress !== null);
    return loaded;
  };
  /** The reading gives the page time to draw, by the clock that the test holds. */
  const ended = async () => {
    while (store.status !== 'ready') {
      clock?.advance(200);
      await frame();
    }
  };
  /** Two lists of one story, the first of which tells. */
  const lists = async () => {
    const into = page();
    const [first, second] = [mount('event-list', {}, {store, into}), mount('event-list', {}, {store, into})];
    clock = fakeClock();
    const loaded = begin();
    await Promise.all([first, second].map((list) => until(list, () => teller(list) !== null)));
    return {first, second, loaded: await Promise.race([loaded.then((each) => ({each})), follow(() => store.progress !== null).then(() => ({each: loaded}))])};
  };

  it('says nothing of a load that is over soon', async () => {
    const {first} = await lists();
    clock!.advance(399);
    expect(toast(first)).to.equal(null);
  });

  it('says how far a long one is, in the first view of the story alone', async () => {
    const {first, second} = await lists();
    clock!.advance(400);
    expect(text(one(toast(first)!, '.count'))).to.match(/^[\d,]+ events? · 0\.\d of 2\.0 MB$/);
    expect(toast(second)).to.equal(null);
    expect(text(one(teller(first)!, '[role=status]'))).to.equal('Loading the events …');
  });

  it('ends the load when the reader cancels it, says how much is shown, and offers to try again', async () => {
    const {first} = await lists();
    const told = listen(first, 'event-load', 'event-error');
    clock!.advance(400);
    button(toast(first)!, 'Cancel').click();
    await ended();
    expect(text(one(toast(first)!, '.words'))).to.match(/^Loading was stopped\. [\d,]+ events are shown\.$/);
    expect(told.map(([name]) => name)).to.deep.equal(['event-load', 'event-error']);
    button(toast(first)!, 'Try again').click();
    expect([store.status, toast(first)]).to.deep.equal(['loading', null]);
  });

  it('says that a file broke off, until the reader closes that', async () => {
    const {first} = await lists();
    body.fail();
    await ended();
    expect(text(one(toast(first)!, '.words'))).to.match(/^The file could not be read to its end\. [\d,]+ events are shown\. The file ended too soon\. File: .*days\.csv/);
    button(toast(first)!, 'Close').click();
    expect(toast(first)).to.equal(null);
  });

  it('reads out that all is there, and shows nothing more', async () => {
    const {first} = await lists();
    clock!.advance(400);
    body.end();
    await ended();
    expect(toast(first)).to.equal(null);
    expect(text(one(teller(first)!, '[role=status]'))).to.equal('4,000 events are loaded.');
  });

  it('is handed on when the view that says it leaves the page, and goes with it', async () => {
    const {first, second} = await lists();
    clock!.advance(400);
    first.remove();
    expect(toast(first)).to.equal(null);
    expect(toast(second)).not.to.equal(null);
  });

  it('says that another file could not be loaded, while the story of before is shown', async () => {
    void store.setData(WEEK);
    const list = await mountReady('event-list', {}, {store});
    globalThis.fetch = async () => new Response('', {status: 404});
    await store.load(SRC);
    await until(list, () => teller(list) !== null);
    expect(text(one(toast(list)!, '.words p'))).to.equal('The events could not be loaded.');
    expect(text(one(list, '[part=count]'))).to.equal('8 events');
  });
});
