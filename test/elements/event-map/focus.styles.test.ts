import {expect} from 'chai';
import {clearPage, key, one, page, settled} from '../helpers.js';
import {HERE, mapReady, surface} from './map-page.js';

/** Relative luminance and contrast of WCAG 2.2 of colours as a browser resolves them. */
function luminance(color: string): number {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((first, second) => first - second);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('ring of the mark in focus', () => {
  afterEach(clearPage);

  it('stands off land, water and its own halo by 3 to 1 and more, light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      const map = await mapReady({...HERE, theme}, {into: page('width:400px')});
      surface(map).focus();
      key(surface(map), 'ArrowUp');
      await settled(map);
      const ring = one(map, '.stop');
      const probe = (name: string) => {
        ring.style.color = `var(${name})`;
        return getComputedStyle(ring).color;
      };
      const {outlineColor, outlineStyle, outlineWidth} = getComputedStyle(ring);
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
      for (const ground of ['--_map-land', '--_map-water', '--_map-halo']) expect(contrast(outlineColor, probe(ground)), `${theme} ${ground}`).to.be.at.least(3);
    }
  });

  it('lets the pointer through to its mark', async () => {
    const map = await mapReady();
    surface(map).focus();
    key(surface(map), 'ArrowUp');
    await settled(map);
    expect(getComputedStyle(one(map, '.stop')).pointerEvents).to.equal('none');
  });
});
