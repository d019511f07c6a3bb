import {emulateMedia} from '@web/test-runner-commands';
import {expect} from 'chai';
import {revealStore} from '../../../src/elements/shared/reveal-store.js';
import {EventStore} from '../../../src/store/event-store.js';
import {clearPage, page} from '../helpers.js';

describe('revealStore', () => {
  const store = new EventStore();
  const scrolled: string[] = [];
  afterEach(async () => {
    scrolled.length = 0;
    await clearPage();
  });

  /** A view of some height, so far from the top of the page. */
  const view = (name: string, top: number, height = 200, of = store, tag = 'div') => {
    const element = Object.assign(document.createElement(tag), {store: of});
    element.style.cssText = `position:absolute;display:block;top:${top}px;height:${height}px;width:100px`;
    element.scrollIntoView = (options) => void scrolled.push(`${name} ${(options as ScrollIntoViewOptions).block}`);
    page().append(element);
    return element;
  };
  const far = () => innerHeight + 1000;

  it('leaves the page alone while the reader sees a view of the story', () => {
    revealStore(store, [view('map', 10), view('card', far())]);
    expect(scrolled).to.deep.equal([]);
  });

  it('scrolls to the nearest view where none is in sight, above or below', () => {
    revealStore(store, [view('map', far() + 900), view('card', far())]);
    expect(scrolled).to.deep.equal(['card center']);
    scrolled.length = 0;
    revealStore(store, [view('above', -500), view('card', far())]);
    expect(scrolled).to.deep.equal(['above center']);
  });

  it('takes a sliver of a view for none', () => {
    revealStore(store, [view('map', innerHeight - 20, 400)]);
    expect(scrolled).to.deep.equal(['map center']);
  });

  it('takes half of a small view for enough', () => {
    revealStore(store, [view('card', innerHeight - 25, 40)]);
    expect(scrolled).to.deep.equal([]);
  });

  it('shows the beginning of a view that is larger than the screen', () => {
    revealStore(store, [view('list', far(), innerHeight + 100)]);
    expect(scrolled).to.deep.equal(['list start']);
  });

  it('passes over views of other stories, hidden ones, filters and groups', () => {
    const hidden = view('hidden', 10);
    hidden.style.display = 'none';
    const others = [view('other', 10, 200, new EventStore()), view('filter', 10, 200, store, 'event-filter'), view('story', 10, 200, store, 'event-story')];
    revealStore(store, [hidden, ...others, view('map', far())]);
    expect(scrolled).to.deep.equal(['map center']);
  });

  it('glides, and leaps for readers who want less motion', async () => {
    const behaviors: (string | undefined)[] = [];
    const card = view('card', far());
    card.scrollIntoView = (options) => void behaviors.push((options as ScrollIntoViewOptions).behavior);
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      await emulateMedia({reducedMotion});
      revealStore(store, [card]);
    }
    await emulateMedia({reducedMotion: 'no-preference'});
    expect(behaviors).to.deep.equal(['smooth', 'instant']);
  });

  it('does nothing for a story without a view', () => {
    revealStore(store, []);
    expect(scrolled).to.deep.equal([]);
  });
});
