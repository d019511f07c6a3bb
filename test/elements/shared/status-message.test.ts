import {expect} from 'chai';
import type {EventListElement} from '../../../src/elements/event-list/event-list.js';
import {statusMessage} from '../../../src/elements/shared/status-message.js';
import {EventStore} from '../../../src/store/event-store.js';
import {fakeFetch} from '../../store/fake-fetch.js';
import {STORY, eventFile, feature} from '../../store/story.js';
import {en} from '../../l10n/words.js';
import {all, button, clearPage, focused, mount, one, page, settled, text, until} from '../helpers.js';

const SRC = 'https://news.example/events.json';

describe('what an element says in place of its view', () => {
  let network: ReturnType<typeof fakeFetch>;
  let store: EventStore;

  beforeEach(() => {
    network = fakeFetch();
    store = new EventStore();
  });
  afterEach(async () => {
    await clearPage();
    store.dispose();
    network.restore();
  });

  const list = (content = '', into = page()) => mount('event-list', {}, {store, content, into});
  const said = async (element: EventListElement) => {
    await until(element, () => all(element, '.state').length > 0);
    return one(element, '.state');
  };
  const failed = async (...elements: EventListElement[]) => {
    const loaded = store.load(SRC);
    network.requests[0].answer('<!doctype html>');
    await loaded;
    for (const element of elements) await said(element);
  };

  it('tells that loading failed, why, and where the file is', async () => {
    const element = list();
    await failed(element);
    expect(text(one(element, '.title'))).to.equal(en.loadFailed);
    expect(text(one(element, '.failed'))).to.include('https://news.example/events.json');
  });

  it('stands in the middle of the room that the element has', async () => {
    const element = list('', page('width:800px'));
    element.style.minHeight = '400px';
    await failed(element);
    const [box, words] = [element.getBoundingClientRect(), one(element, '.notice').getBoundingClientRect()];
    expect(one(element, '.state').offsetHeight).to.equal(400);
    expect(Math.abs((words.top + words.bottom) / 2 - (box.top + box.bottom) / 2)).to.be.below(3);
    expect(Math.abs((words.left + words.right) / 2 - (box.left + box.right) / 2)).to.be.below(3);
  });

  it('is no wider than a small phone with a long address in it', async () => {
    const into = page('width:320px');
    const element = list('', into);
    const loaded = store.load(`https://news.example/${'a'.repeat(200)}.json`);
    network.requests[0].answer('<!doctype html>');
    await loaded;
    await said(element);
    expect(into.scrollWidth).to.be.at.most(320);
  });

  it('calls out once, of several elements of a story', async () => {
    const elements = [list(), list()];
    await failed(...elements);
    expect(elements.map((element) => all(element, '[role=alert]').length).sort()).to.deep.equal([0, 1]);
  });

  it('calls out for another element where the one that did has left the page', async () => {
    const first = list();
    await failed(first);
    first.remove();
    const second = list();
    await said(second);
    expect(all(second, '[role=alert]')).to.have.lengthOf(1);
  });

  it('loads again by its button, and goes on from the button where that fails as well', async () => {
    const element = list();
    await failed(element);
    button(element, en.retry).focus();
    button(element, en.retry).click();
    expect([store.status, network.requests.length]).to.deep.equal(['loading', 2]);
    network.requests[1].answer('<!doctype html>');
    await until(element, () => focused(element)?.textContent === en.retry);
  });

  it('leads the focus into the view where loading again has brought events', async () => {
    const element = list();
    await failed(element);
    button(element, en.retry).focus();
    button(element, en.retry).click();
    network.requests[1].answer(STORY);
    await until(element, () => all(element, '[part=item]').length > 0 && focused(element) !== null);
    expect(focused(element)?.matches('section, article, div')).to.equal(true);
  });

  it('offers no second try for data that has no address', async () => {
    const element = list();
    await store.setData('[]');
    await said(element);
    expect([store.status, all(element, 'button')]).to.deep.equal(['error', []]);
  });

  it('keeps the page’s own children below a failure', async () => {
    const element = list('<i>the page’s own list</i>');
    await failed(element);
    expect(element.querySelector('i')?.checkVisibility()).to.equal(true);
    expect(one(element, '.state').getBoundingClientRect().bottom).to.be.at.most(element.querySelector('i')?.getBoundingClientRect().top ?? 0);
  });

  it('says that there are no events in a file that has none, which is no fault', async () => {
    const element = list();
    await store.setData(eventFile([]));
    const state = await said(element);
    expect([text(state), state.role, all(element, 'button').length]).to.deep.equal([en.noEvents, null, 0]);
  });

  it('says how many events are withheld where that is why there are none', async () => {
    const element = list();
    await store.setData(eventFile([feature('rumour', {when: '2022-01-04'}), feature('hearsay', {when: '2022-01-05'})]));
    store.setRequireVerified(true);
    expect(text(await said(element))).to.equal(`${en.noEvents} 2 events that are not verified are withheld.`);
  });

  it('has nothing to say while there are events, even while others are loading or have failed to', async () => {
    await store.setData(STORY);
    const element = list();
    await element.ready;
    expect(statusMessage(element)).to.equal(null);
    const loaded = store.load(SRC);
    expect([store.status, statusMessage(element)]).to.deep.equal(['loading', null]);
    network.requests[0].fail();
    await loaded;
    await settled(element);
    expect([store.status, statusMessage(element), all(element, '.state')]).to.deep.equal(['error', null, []]);
  });

  it('can be styled as a part by the page', async () => {
    const element = list();
    await store.setData(eventFile([]));
    expect((await said(element)).part.value).to.equal('message');
  });
});
