import {expect} from 'chai';
import {render} from 'lit';
import {statusMessage} from '../../../src/elements/shared/status-message.js';
import {en} from '../../../src/l10n/en.js';
import {EventStore} from '../../../src/store/event-store.js';
import {fakeFetch} from '../../store/fake-fetch.js';
import {STORY, eventFile, feature} from '../../store/story.js';

const SRC = 'https://news.example/events.json';

/** The message of a store as it stands in a view; null where the view shows its content. */
function shown(store: EventStore | undefined): HTMLElement | null {
  const box = document.createElement('div');
  render(statusMessage(store, en), box);
  return box.firstElementChild as HTMLElement | null;
}

describe('statusMessage', () => {
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

  const loadPage = async () => {
    const loaded = store.load(SRC);
    network.requests[0].answer('<!doctype html>');
    await loaded;
  };

  for (const [title, get] of [
    ['no store', () => undefined],
    ['a store that has nothing to load', () => store],
  ] as const) {
    it(`shows the page’s own fallback content for ${title}`, () => {
      const message = shown(get());
      expect([message?.querySelectorAll('slot').length, message?.getAttribute('aria-busy')]).to.deep.equal([1, 'true']);
    });
  }

  it('is busy while it loads, and says so in the place of children that the page has not given', () => {
    void store.load(SRC);
    const message = shown(store);
    expect([message?.querySelector('slot')?.textContent, message?.getAttribute('aria-busy')]).to.deep.equal([en.loading, 'true']);
  });

  it('is an alert with the reason where loading failed', async () => {
    await loadPage();
    const message = shown(store);
    expect(message?.getAttribute('role')).to.equal('alert');
    expect(message?.textContent).to.include(en.loadFailed).and.include(`${SRC}: is a web page`);
  });

  it('loads again by its button', async () => {
    await loadPage();
    shown(store)?.querySelector('button')?.click();
    expect([store.status, network.requests.length]).to.deep.equal(['loading', 2]);
  });

  it('offers no second try for data that has no address', async () => {
    await store.setData('[]');
    expect([store.status, shown(store)?.querySelector('button')]).to.deep.equal(['error', null]);
  });

  it('says that there are no events in a file that has none, which is no fault', () => {
    store.setData(eventFile([]));
    const message = shown(store);
    expect([message?.textContent, message?.getAttribute('role')]).to.deep.equal([en.noEvents, null]);
  });

  it('says how many events are withheld where that is why there are none', () => {
    store.setData(eventFile([feature('rumour', {when: '2022-01-04'}), feature('hearsay', {when: '2022-01-05'})]));
    store.setRequireVerified(true);
    expect(shown(store)?.textContent).to.equal(`${en.noEvents} 2 events that are not verified are withheld.`);
  });

  it('makes way for events, even while others are loading or have failed to', async () => {
    store.setData(STORY);
    expect(shown(store)).to.equal(null);
    const loaded = store.load(SRC);
    expect([store.status, shown(store)]).to.deep.equal(['loading', null]);
    network.requests[0].fail();
    await loaded;
    expect([store.status, shown(store)]).to.deep.equal(['error', null]);
  });

  it('can be styled as a part by the page', () => {
    store.setData(eventFile([]));
    expect(shown(store)?.part.value).to.equal('message');
  });
});
