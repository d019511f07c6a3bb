import {expect} from 'chai';
import {anotherChance} from '../../../src/elements/shared/another-chance.js';
import {microtasks} from '../../store/story.js';
import {clearPage, page} from '../helpers.js';

/** Fulfilled when the browser has told observers that an element is near, or far. */
function told(element: Element, isNear: boolean): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.at(-1)?.isIntersecting !== isNear) return;
        observer.disconnect();
        resolve();
      },
      {rootMargin: '600px'},
    );
    observer.observe(element);
  });
}

describe('another chance', () => {
  let stop: AbortController;
  beforeEach(() => (stop = new AbortController()));
  afterEach(async () => {
    stop.abort();
    await clearPage();
  });

  const watch = (element: Element) => {
    const whenThere = anotherChance(element, stop.signal);
    const chance = {isThere: false, whenThere};
    void whenThere.then(() => (chance.isThere = true));
    return chance;
  };

  it('is there when the connection is back', async () => {
    const chance = watch(page());
    await microtasks();
    expect(chance.isThere).to.equal(false);
    dispatchEvent(new Event('online'));
    await microtasks();
    expect(chance.isThere).to.equal(true);
  });

  it('is there when the reader has gone away and comes near again, and not while they stay', async () => {
    page('height:6000px');
    const element = page('height:10px');
    element.scrollIntoView();
    const chance = watch(element);
    await told(element, true);
    expect(chance.isThere).to.equal(false);
    scrollTo(0, 0);
    await told(element, false);
    expect(chance.isThere).to.equal(false);
    element.scrollIntoView();
    await chance.whenThere;
  });

  it('leaves nothing on the page or the signal once it was there', async () => {
    const heard = new Set<unknown>();
    const {signal} = stop;
    const {addEventListener, removeEventListener} = signal;
    signal.addEventListener = (...given: Parameters<typeof addEventListener>) => void (heard.add(given[1]), addEventListener.apply(signal, given));
    signal.removeEventListener = (...given: Parameters<typeof removeEventListener>) => void (heard.delete(given[1]), removeEventListener.apply(signal, given));
    const chance = watch(page());
    expect(heard.size).to.equal(1);
    dispatchEvent(new Event('online'));
    await chance.whenThere;
    expect(heard.size).to.equal(0);
  });

  it('is none for an element that has left the page', async () => {
    const chance = watch(page());
    stop.abort();
    dispatchEvent(new Event('online'));
    await microtasks();
    expect(chance.isThere).to.equal(false);
  });
});
