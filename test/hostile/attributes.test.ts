import {expect} from 'chai';
import fc from 'fast-check';
import type {StoreElement} from '../../src/elements/shared/store-element.js';
import {EventStore} from '../../src/store/event-store.js';
import {readFragment, writeFragment, LINK_KEYS} from '../../src/store/fragment.js';
import {readLink} from '../../src/store/link-state.js';
import {clearPage, mount, mountReady, page, settled} from '../elements/helpers.js';
import {WEEK} from '../elements/story.js';
import {fakeFetch} from '../store/fake-fetch.js';
import {lookForHarm} from './look-for-harm.js';
import {VECTORS} from './vectors.js';
import {watchPage} from './watch-page.js';
import type {PageWatch} from './watch-page.js';

const TAGS = ['event-card', 'event-list', 'event-filter', 'event-timeline', 'event-map', 'event-viewer', 'event-story'] as const;
/** They lead to another story. */
const JOINING = ['src', 'store'];
const SEED = 20_220_104;

describe('hostile texts from outside the event file', () => {
  let box: HTMLElement;
  let watch: PageWatch;
  let network: ReturnType<typeof fakeFetch>;
  beforeEach(() => {
    network = fakeFetch();
    box = page('width:600px');
    watch = watchPage(box);
  });
  afterEach(async () => {
    watch.restore();
    network.restore();
    await clearPage();
  });

  const vectorAt = (index: number) => VECTORS[index % VECTORS.length];
  /** Gives all attributes a text at once, another one each. */
  const setAll = (element: Element, names: readonly string[], turn: number) => {
    const step = Math.ceil(VECTORS.length / names.length);
    for (const [i, name] of names.entries()) {
      // An attribute is set as HTML does it, whatever stands in it.
      element.setAttribute(name, vectorAt(turn + i * step));
    }
  };

  for (const tag of TAGS) {
    it(`do nothing in any attribute of <${tag}>`, async () => {
      const store = new EventStore();
      store.setData(WEEK);
      const isHeavy = tag === 'event-map' || tag === 'event-viewer' || tag === 'event-story';
      // What is far from the screen draws its words, and no map.
      const element = mount(tag, {selected: 'night'}, {store, into: box}) as StoreElement;
      await element.ready;
      const names = (customElements.get(tag) as unknown as {observedAttributes: string[]}).observedAttributes.filter((name) => !JOINING.includes(name));
      expect(names.length).to.be.greaterThan(8);
      const harm = new Set<string>();
      // Each text stands in each attribute once; where a turn takes long, in one of them at least.
      const turns = isHeavy ? Math.ceil(VECTORS.length / names.length) : VECTORS.length;
      for (let turn = 0; turn < turns; turn++) {
        setAll(element, names, turn);
        await settled(element);
        for (const found of lookForHarm(box)) harm.add(found);
      }
      await settled(element);
      for (const found of lookForHarm(box)) harm.add(found);
      expect([...harm]).to.deep.equal([]);
      expect(watch.happened()).to.deep.equal([]);
      for (const name of names) element.removeAttribute(name);
      await settled(element);
    });
  }

  it('are asked of the network as an address of a file at most, in `src`, and name a story in `store`', async () => {
    const element = await mountReady('event-card', {}, {data: WEEK, into: box});
    for (const [i, vector] of VECTORS.entries()) mount('event-card', i % 2 ? {src: vector} : {store: vector}, {into: box});
    expect(network.requests.length).to.be.within(100, VECTORS.length / 2);
    for (const request of [...network.requests]) {
      expect(VECTORS.some((vector) => request.url === vector || (URL.canParse(vector, document.baseURI) && request.url === new URL(vector, document.baseURI).href))).to.be.true;
      request.fail();
    }
    for (const card of box.querySelectorAll('event-card')) await settled(card);
    expect(element.store?.total).to.equal(8);
    expect(lookForHarm(box)).to.deep.equal([]);
    expect(watch.happened()).to.deep.equal([]);
  });

  it('change nothing but the story in the fragment of the address', async () => {
    const {store} = await mountReady('event-list', {hash: ''}, {data: WEEK, into: box});
    const context = {table: store!.table, timeZone: 'UTC'};
    const first = {event: null, window: null, filters: {}, camera: null};
    for (const vector of VECTORS) {
      for (const text of [vector, encodeURIComponent(vector.replace(/\p{Surrogate}/gu, '')), `%${vector}`]) {
        const fragment = LINK_KEYS.map((key) => `${key}=${text}`).join('&');
        const texts = readFragment(fragment, null);
        const {state} = readLink(texts, first, context);
        expect(state.event === null || store!.table.texts.rowOf(state.event) !== null).to.be.true;
        expect(state.window === null || state.window.endMs > state.window.startMs).to.be.true;
        expect(Object.keys(state)).to.have.members(Object.keys(first));
        const written = writeFragment(fragment, null, texts);
        expect(readFragment(written, null).size).to.equal(texts.size);
      }
    }
  });

  it('are shown as words where the address of the page has them', async () => {
    const here = location.href;
    const views = await Promise.all((['event-list', 'event-filter', 'event-card'] as const).map((tag) => mountReady(tag, {hash: '', debug: ''}, {data: WEEK, into: box})));
    watch.restore();
    const texts = VECTORS.filter((vector) => vector.length < 2000);
    // A browser lets a page change its address two hundred times in ten seconds.
    const turns = Math.ceil(texts.length / LINK_KEYS.length);
    const isRun: string[] = [];
    Reflect.set(window, 'hostileRan', () => isRun.push('ran'));
    for (let turn = 0; turn < turns; turn++) {
      const parts = LINK_KEYS.map((key, i) => `${key}=${encodeURIComponent((texts[turn * LINK_KEYS.length + i] ?? '').replace(/\p{Surrogate}/gu, ''))}`);
      history.replaceState(null, '', `#${parts.join('&')}`);
      dispatchEvent(new PopStateEvent('popstate'));
      for (const view of views) await settled(view);
      expect(lookForHarm(box)).to.deep.equal([]);
    }
    history.replaceState(null, '', here);
    dispatchEvent(new PopStateEvent('popstate'));
    Reflect.deleteProperty(window, 'hostileRan');
    expect([isRun, views[0].store?.total]).to.deep.equal([[], 8]);
  });

  it('are not listened to in messages to the page', async () => {
    const views = await Promise.all((['event-list', 'event-card'] as const).map((tag) => mountReady(tag, {}, {data: WEEK, into: box})));
    const before = views.map((view) => view.shadowRoot!.innerHTML);
    const state = JSON.stringify([views[0].store?.filters, views[0].store?.window, views[0].store?.selected]);
    watch.restore();
    let heard = 0;
    const messages = VECTORS.flatMap((vector): unknown[] => [vector, {type: vector, src: vector, href: vector, height: vector}]);
    const all = new Promise<void>((resolve) => {
      addEventListener('message', function count() {
        if (++heard < messages.length) return;
        removeEventListener('message', count);
        resolve();
      });
    });
    for (const message of messages) postMessage(message, '*');
    await all;
    for (const view of views) await settled(view);
    expect(views.map((view) => view.shadowRoot!.innerHTML)).to.deep.equal(before);
    expect(JSON.stringify([views[0].store?.filters, views[0].store?.window, views[0].store?.selected])).to.equal(state);
    expect([heard, lookForHarm(box)]).to.deep.equal([messages.length, []]);
  });

  it(`do nothing where they are random, in file and attributes (seed ${SEED})`, async () => {
    const store = new EventStore();
    const views = (['event-card', 'event-list', 'event-filter', 'event-timeline'] as const).map((tag) => mount(tag, {debug: ''}, {store, into: box}));
    const pieces = fc.constantFrom(...VECTORS.filter(({length}) => length < 200));
    const text = fc.oneof(fc.string({unit: 'binary', maxLength: 60}), fc.tuple(pieces, pieces, fc.string()).map((parts) => parts.join('')), fc.webUrl(), pieces);
    const anything = fc.oneof(text, fc.anything({maxDepth: 2, withNullPrototype: true}), fc.array(text), fc.dictionary(text, text));
    const properties = fc.dictionary(fc.oneof(fc.constantFrom('title', 'text', 'when', 'place', 'category', 'tags', 'media', 'sources', 'claims', 'links', 'verification', 'translations', 'lang', 'timeZone', 'negative'), text), anything);
    const file = fc.record({type: fc.constant('FeatureCollection'), title: anything, categories: anything, spans: anything, credit: anything, license: text, lang: anything, timeZone: anything, features: fc.array(fc.record({type: fc.constant('Feature'), id: anything, geometry: anything, properties}), {minLength: 1, maxLength: 3})});
    await fc.assert(
      fc.asyncProperty(file, text, async (data, label) => {
        await store.setData(data);
        store.acceptance.acceptWarning();
        if (store.total > 0) store.selectRow(0);
        for (const view of views) view.setAttribute('label', label);
        for (const view of views) await settled(view);
        expect([lookForHarm(box), watch.happened()]).to.deep.equal([[], []]);
      }),
      {seed: SEED, numRuns: 150},
    );
  });
});
