import {expect} from 'chai';
import {EventStore} from '../../../src/store/event-store.js';
import {STORY, microtasks} from '../../store/story.js';
import {clearPage, dress, listen, mount, page, settled, text} from '../helpers.js';
import {ProbeElement, probe} from './probe.js';

/** Two of its five events are verified. */
function storeWith(): EventStore {
  const store = new EventStore();
  store.setData(STORY);
  return store;
}

describe('the attribute require-verified', () => {
  let store: EventStore;

  beforeEach(() => (store = storeWith()));
  afterEach(clearPage);

  it('withholds what is not verified from every view of the story, not from its own alone', async () => {
    const other = probe({}, {store});
    const strict = probe({'require-verified': ''}, {store});
    await Promise.all([settled(other), settled(strict)]);
    expect([text(other), text(strict)]).to.deep.equal(['ready 2/2, all dates, nothing', 'ready 2/2, all dates, nothing']);
  });

  it('is the property requireVerified, and may come and go', async () => {
    const element = probe({}, {store});
    element.requireVerified = true;
    await settled(element);
    expect(text(element)).to.include('2/2');
    element.removeAttribute('require-verified');
    element.requireVerified = false;
    await settled(element);
    await microtasks();
    await settled(element);
    expect([text(element).includes('5/5'), store.requireVerified]).to.deep.equal([true, false]);
  });

  it('holds until the last element that asks for it has dropped it or left the page', async () => {
    const [first, second] = [probe({'require-verified': ''}, {store}), probe({'require-verified': ''}, {store})];
    probe({}, {store});
    first.remove();
    await microtasks();
    expect(store.requireVerified).to.equal(true);
    second.removeAttribute('require-verified');
    await settled(second);
    await microtasks();
    expect(store.requireVerified).to.equal(false);
  });

  it('is asked again by an element that comes back, and never twice by one', async () => {
    const element = probe({'require-verified': ''}, {store});
    element.remove();
    await microtasks();
    expect(store.requireVerified).to.equal(false);
    document.body.append(element);
    element.setAttribute('require-verified', 'true');
    await settled(element);
    element.remove();
    await microtasks();
    expect(store.requireVerified).to.equal(false);
  });

  it('shows nothing of what is withheld while its element is moved in the page', async () => {
    const element = probe({'require-verified': ''}, {store});
    const totals: number[] = [];
    const stop = store.effect(() => void totals.push(store.total));
    page().append(element);
    await settled(element);
    await microtasks();
    stop();
    expect(totals).to.deep.equal([2]);
  });

  it('goes with its element to another store', async () => {
    const element = probe({'require-verified': ''}, {store});
    const next = storeWith();
    element.store = next;
    await microtasks();
    expect([store.requireVerified, next.requireVerified]).to.deep.equal([false, true]);
  });

  it('leaves a claim of the page standing', async () => {
    store.setRequireVerified(true);
    probe({'require-verified': ''}, {store}).remove();
    await microtasks();
    expect(store.requireVerified).to.equal(true);
  });

  it('tells the page of no more events than it shows', () => {
    const into = page();
    const told = listen(into, 'event-load');
    dress(new ProbeElement(), {'require-verified': ''}, {store, into});
    expect(told.map(([, detail]) => detail)).to.deep.equal([{src: null, total: 2, issues: []}]);
  });

  it('is known to every element', () => {
    for (const tag of ['event-card', 'event-filter', 'event-list', 'event-map', 'event-story', 'event-timeline', 'event-viewer'] as const) {
      expect(mount(tag, {'require-verified': ''}, {store}).requireVerified, tag).to.equal(true);
    }
  });
});
