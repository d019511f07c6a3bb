import {expect} from 'chai';
import {arrive} from '../../../src/elements/shared/arrive.js';
import {EventStore} from '../../../src/store/event-store.js';
import {clearPage, frame, page} from '../helpers.js';

describe('arrive', () => {
  const store = new EventStore();
  const scrolled: string[] = [];
  afterEach(async () => {
    scrolled.length = 0;
    await clearPage();
  });

  /** A part of the page that writes down when it is brought into sight. */
  const part = (name: string, tag: string, into: Element, of: EventStore | undefined = store) => {
    const element = Object.assign(document.createElement(tag), {scrollIntoView: () => void scrolled.push(name)});
    Object.defineProperty(element, 'store', {value: of});
    element.style.cssText = `display:block;position:absolute;top:${innerHeight + 1000}px;height:200px;width:100px`;
    into.append(element);
    return element as HTMLElement & {store: EventStore | undefined};
  };

  const story = (of = store) => {
    const element = part('story', 'event-story', page(), of);
    const step = part('step', 'p', element, undefined);
    step.dataset['event'] = 'police shield';
    return element;
  };

  it('goes to the paragraph of a story that tells of the event', async () => {
    const own = story();
    await arrive(store, 'police', new Set([own, part('list', 'event-list', page())]), 'navigate');
    expect(scrolled).to.deep.equal(['step']);
  });

  it('goes to a view outside of the story for an event that no paragraph begins with', () => {
    const own = story();
    void arrive(store, 'shield', new Set([own, part('map', 'event-map', own), part('list', 'event-list', page())]), 'navigate');
    expect(scrolled).to.deep.equal(['list']);
  });

  it('goes to a view of a story where there is no other', async () => {
    const own = story();
    const map = part('map', 'event-map', own);
    map.slot = 'views';
    await frame();
    void arrive(store, 'shield', new Set([own, map]), 'navigate');
    expect(scrolled).to.deep.equal(['map']);
  });

  it('passes over the paragraphs of another story', () => {
    void arrive(store, 'police', new Set([story(new EventStore()), part('list', 'event-list', page())]), 'navigate');
    expect(scrolled).to.deep.equal(['list']);
  });

  it('leaves who loads the page anew, or comes back to it, where the browser has put them', () => {
    const own = story();
    for (const navigation of ['reload', 'back_forward']) void arrive(store, 'police', new Set([own]), navigation);
    expect(scrolled).to.deep.equal([]);
  });

  it('takes an id with quotes for an id', () => {
    void arrive(store, '"], body, [x="', new Set([story(), part('list', 'event-list', page())]), 'navigate');
    expect(scrolled).to.deep.equal(['list']);
  });
});
