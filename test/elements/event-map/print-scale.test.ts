import {expect} from 'chai';
import {viewStyles} from '../../../src/elements/event-map/map-view.styles.js';
import type {EventMapElement} from '../../../src/elements/event-map/event-map.js';
import {clearPage, frame, key, one, settled} from '../helpers.js';
import {mapReady, surface} from './map-page.js';

/** Lays a map out as on paper: the styles of print hold, its box has another width, and nothing has been drawn anew. */
function print(map: EventMapElement, widthPixels: number): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(viewStyles.cssText.replaceAll('@media print', '@media all'));
  map.shadowRoot!.adoptedStyleSheets = [...map.shadowRoot!.adoptedStyleSheets, sheet];
  map.parentElement!.style.width = `${widthPixels}px`;
}
const sizeOf = (part: Element) => {
  const {left, top, width, height} = part.getBoundingClientRect();
  return [left, top, width, height].map(Math.round);
};

describe('map in print', () => {
  afterEach(clearPage);

  it('has picture and names in one scale, within the width of the page', async () => {
    const map = await mapReady();
    await frame();
    map.style.cssText = 'aspect-ratio:auto;height:160px;min-height:0';
    print(map, 200);
    const host = sizeOf(map);
    expect(host.slice(2)).to.deep.equal([200, 160]);
    expect(sizeOf(one(map, 'canvas'))).to.deep.equal(host);
    expect(sizeOf(one(map, '.labels-host'))).to.deep.equal(host);
    expect(one(map, '.labels-host').clientWidth).to.equal(400);
  });

  it('keeps the shape of the picture in the middle of a box that has another: a circle stays one', async () => {
    const map = await mapReady();
    await frame();
    map.style.cssText = 'aspect-ratio:auto;height:320px;min-height:0';
    print(map, 200);
    const [left, top] = sizeOf(map);
    for (const name of ['canvas', '.labels-host']) expect(sizeOf(one(map, name)), name).to.deep.equal([left, top! + 80, 200, 160]);
  });

  it('shows the picture alone, without what readers use', async () => {
    const map = await mapReady();
    surface(map).focus();
    key(surface(map), 'ArrowUp');
    await settled(map);
    print(map, 400);
    const isShown = (name: string) => one(map, name).checkVisibility();
    expect(['canvas', '.foot', '.controls', '.stop', '.tip'].map(isShown)).to.deep.equal([true, true, false, false, false]);
    expect(getComputedStyle(surface(map)).outlineStyle).to.equal('none');
  });

  it('has a scale bar that measures the scaled picture', async () => {
    const map = await mapReady();
    await frame();
    const before = one(map, '.bar').getBoundingClientRect().width;
    print(map, 200);
    expect(one(map, '.bar').getBoundingClientRect().width).to.be.closeTo(before / 2, 0.5);
  });

  it('follows the size that the map is drawn in', async () => {
    const map = await mapReady();
    map.parentElement!.style.width = '300px';
    await frame();
    await frame();
    expect(one(map, 'section').style.getPropertyValue('--_drawn-width')).to.equal('300px');
  });
});
