import {expect} from 'chai';
import {watchContentHeight} from '../../../src/embed/frame/content-height.js';
import type {ContentHeight} from '../../../src/embed/frame/content-height.js';
import {clearPage, page} from '../../elements/helpers.js';

describe('watchContentHeight', () => {
  afterEach(clearPage);

  it('tells the height, and each that comes after it, in whole pixels', async () => {
    const box = page('width:300px;height:99.5px');
    box.append(document.createElement('p'));
    const told: number[] = [];
    let follower: ContentHeight | undefined;
    await new Promise<void>((resolve) => {
      follower = watchContentHeight(box, (pixels) => {
        told.push(pixels);
        if (told.length === 1) requestAnimationFrame(() => (box.style.height = '240.25px'));
        else resolve();
      });
    });
    expect(told).to.deep.equal([100, 241]);
    expect(follower?.pixels).to.equal(241);
    follower?.stop();
  });

  it('tells nothing of what is empty, and its height as soon as there is something', async () => {
    const box = page('width:300px;height:50px');
    const first = await new Promise<number>((resolve) => {
      const follower = watchContentHeight(box, (pixels) => {
        follower.stop();
        resolve(pixels);
      });
      // After the first measure.
      const seen = new ResizeObserver(() => {
        seen.disconnect();
        requestAnimationFrame(() => {
          box.append(document.createElement('p'));
          box.style.height = '70px';
        });
      });
      seen.observe(box);
    });
    expect(first).to.equal(70);
  });
});
