import {expect} from 'chai';
import {EventStore} from '../../src/store/event-store.js';
import {clearPage, mount, page, settled} from '../elements/helpers.js';
import {fakeFetch} from '../store/fake-fetch.js';
import type {StoreElement} from '../../src/elements/shared/store-element.js';
import {renderMarkdown} from '../../src/elements/event-card/markdown.js';
import {hostileStory} from './hostile-story.js';
import {lookForHarm} from './look-for-harm.js';
import {CANARY, VECTORS} from './vectors.js';
import {watchPage} from './watch-page.js';
import type {PageWatch} from './watch-page.js';

const BATCH = 50;
const BATCHES = Array.from({length: Math.ceil(VECTORS.length / BATCH)}, (_, i) => VECTORS.slice(i * BATCH, (i + 1) * BATCH));
const VIEWS = ['event-card', 'event-list', 'event-filter', 'event-timeline', 'event-viewer', 'event-story'] as const;

describe('an event file of hostile texts, drawn', () => {
  let box: HTMLElement;
  let watch: PageWatch;
  let network: ReturnType<typeof fakeFetch>;
  beforeEach(() => {
    network = fakeFetch();
    box = page('width:900px');
    watch = watchPage(box);
  });
  afterEach(async () => {
    watch.restore();
    network.restore();
    await clearPage();
  });

  it('is watched by what sees a script, a request, a node outside and an address', async () => {
    box.innerHTML = `<img src="${CANARY}watch"><a href="javascript:1">x</a>`;
    const image = box.querySelector('img')!;
    await new Promise((resolve) => image.addEventListener('error', resolve));
    (window as unknown as {hostileRan: () => void}).hostileRan();
    const stray = document.body.appendChild(document.createElement('b'));
    expect(watch.happened().map((each) => each.slice(0, 12))).to.have.length(3);
    stray.remove();
    expect(lookForHarm(box)).to.have.length(2);
  });

  it('runs nothing, asks for nothing of the canary and leaves no element, in any view', async () => {
    void renderMarkdown('*loaded*');
    const store = new EventStore();
    const views: StoreElement[] = VIEWS.map((tag) => mount(tag, {social: 'click', debug: ''}, {store, into: box, content: tag === 'event-story' ? '<p data-event="x">x</p>' : ''}));
    const drawn = async () => {
      for (const view of views) await settled(view);
      for (const view of views) for (const inner of view.shadowRoot!.querySelectorAll<StoreElement>(VIEWS.join())) await settled(inner);
    };
    const harm = new Set<string>();
    for (const [turn, batch] of BATCHES.entries()) {
      const loaded = store.load(`http://127.0.0.1:9/story/${turn}.json`);
      network.requests[turn].answer(hostileStory(batch, turn));
      await loaded;
      expect([store.error, store.total]).to.deep.equal([null, batch.length]);
      await Promise.all(views.map(({ready}) => ready));
      await drawn();
      for (const found of lookForHarm(box)) harm.add(found);
      store.acceptance.acceptWarning();
      store.acceptance.accept({scope: 'story'});
      for (let row = 0; row < store.total; row++) {
        store.selectRow(row);
        await settled(views[0]);
        for (const found of lookForHarm(views[0].shadowRoot!)) harm.add(found);
      }
      await drawn();
      for (const found of lookForHarm(box)) harm.add(found);
    }
    expect([...harm]).to.deep.equal([]);
    expect(watch.happened()).to.deep.equal([]);
  });
});
