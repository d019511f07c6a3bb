import {expect} from 'chai';
import {clearPage, one} from '../helpers.js';
import {mapReady} from './map-page.js';

describe('layers of the compositor', () => {
  afterEach(clearPage);

  it('are the map itself, so that what follows it in the page is not painted in a layer over it', async () => {
    const map = await mapReady();
    expect(getComputedStyle(map).willChange).to.equal('opacity');
  });

  it('are small for what lies over the map: the buttons have one that is no larger, and so have scale and credits', async () => {
    const map = await mapReady();
    const {width, height} = map.getBoundingClientRect();
    for (const name of ['.controls', '.foot']) {
      const part = one(map, name);
      const box = part.getBoundingClientRect();
      expect(getComputedStyle(part).willChange, name).to.equal('transform');
      expect((box.width * box.height) / (width * height), name).to.be.below(0.15);
    }
  });

  it('leave what is fixed in the page where it is: the map is no frame for it', async () => {
    const map = await mapReady();
    const fixed = document.createElement('div');
    fixed.style.cssText = 'position:fixed;inset:0 auto auto 0;width:1px;height:1px';
    map.style.marginTop = '50px';
    map.shadowRoot!.append(fixed);
    expect(fixed.getBoundingClientRect().top).to.equal(0);
  });
});
