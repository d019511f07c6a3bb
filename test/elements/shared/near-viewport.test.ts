import {expect} from 'chai';
import {nearViewport} from '../../../src/elements/shared/near-viewport.js';
import {microtasks} from '../../store/story.js';
import {clearPage, frame, page} from '../helpers.js';

/** Resolves when the browser has told all observers of an element where it is. */
function observed(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
}

describe('nearViewport', () => {
  afterEach(clearPage);

  const below = (pixels: number) => page(`position:absolute;top:${innerHeight + pixels}px;height:10px;width:10px`);
  const watch = (element: Element, signal = new AbortController().signal) => {
    const seen = {near: false, whenNear: nearViewport(element, signal)};
    void seen.whenNear.then(() => (seen.near = true));
    return seen;
  };

  it('does not wait for what is in the viewport', async () => {
    await nearViewport(page('height:10px'), new AbortController().signal);
  });

  it('does not wait for what the reader reaches by a short scroll', async () => {
    await nearViewport(below(500), new AbortController().signal);
  });

  it('waits for what is a screen further down, until the reader comes near', async () => {
    const element = below(1500);
    const seen = watch(element);
    await observed(element);
    expect(seen.near).to.equal(false);
    scrollTo(0, 1000);
    await seen.whenNear;
  });

  describe('where the observer is yet to tell', () => {
    const Real = IntersectionObserver;
    beforeEach(() => {
      globalThis.IntersectionObserver = class extends Real {
        override observe(): void {
          // It never tells.
        }
      };
    });
    afterEach(() => {
      globalThis.IntersectionObserver = Real;
      Reflect.deleteProperty(document, 'visibilityState');
    });

    /** Whether one who waits for an element goes on at once. */
    const goesOn = async (element: Element) => {
      const seen = watch(element);
      await microtasks();
      return seen.near;
    };

    it('does not wait for a frame where its middle is seen', async () => {
      expect(await goesOn(page('height:10px'))).to.equal(true);
    });

    it('waits where its middle is hidden: by a box that clips it, below the viewport, or as it has no size', async () => {
      const box = page('height:10px;overflow:hidden');
      const clipped = document.createElement('p');
      clipped.style.cssText = 'height:200px;margin:0';
      box.append(clipped);
      for (const element of [clipped, below(10), page('display:none'), page('height:0')]) expect(await goesOn(element), element.style.cssText).to.equal(false);
    });

    it('waits in a page that is in the background', async () => {
      Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});
      expect(await goesOn(page('height:10px'))).to.equal(false);
    });
  });

  it('never answers for an element that was given up', async () => {
    const element = below(1500);
    const controller = new AbortController();
    const seen = watch(element, controller.signal);
    await observed(element);
    controller.abort();
    const near = nearViewport(element, new AbortController().signal);
    scrollTo(0, 1500);
    await near;
    await frame();
    expect(seen.near).to.equal(false);
  });

  it('waits for an element that is not shown', async () => {
    const element = page('display:none');
    const seen = watch(element);
    await observed(element);
    expect(seen.near).to.equal(false);
    element.style.display = 'block';
    element.style.height = '10px';
    await seen.whenNear;
  });
});
