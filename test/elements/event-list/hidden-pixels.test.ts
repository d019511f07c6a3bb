import {expect} from 'chai';
import {hiddenPixels} from '../../../src/elements/event-list/hidden-pixels.js';
import {clearPage, page} from '../helpers.js';

/** A list 200 pixels high, with a day whose heading is 50 high and whose items are 40, but for the last one. */
function scrolledTo(top: number, itemPixels = 40): {scroller: HTMLElement; items: HTMLElement[]} {
  const scroller = document.createElement('div');
  scroller.style.cssText = 'height:200px;overflow:auto;overflow-anchor:none';
  const items = Array.from({length: 20}, () => `<p style="margin:0;height:${itemPixels}px"></p>`).join('');
  scroller.innerHTML = `<section><h3 style="position:sticky;top:0;margin:0;height:50px"></h3>${items}</section>`;
  page().append(scroller);
  scroller.scrollTop = top;
  return {scroller, items: [...scroller.querySelectorAll('p')]};
}

describe('hiddenPixels', () => {
  afterEach(clearPage);

  it('is nothing for an item that stands clear between the heading and the lower edge', () => {
    const {scroller, items} = scrolledTo(80);
    expect(hiddenPixels(items[3], scroller)).to.equal(0);
  });

  it('brings an item out from below the heading, though it is inside the list', () => {
    const {scroller, items} = scrolledTo(80);
    expect(hiddenPixels(items[1], scroller)).to.equal(-40 - 8);
    scroller.scrollTop += hiddenPixels(items[1], scroller);
    expect(hiddenPixels(items[1], scroller)).to.equal(0);
  });

  it('brings in what is above the list or below it', () => {
    const {scroller, items} = scrolledTo(200);
    for (const index of [0, 19, 7]) {
      scroller.scrollTop += hiddenPixels(items[index], scroller);
      expect(hiddenPixels(items[index], scroller), `item ${index}`).to.equal(0);
    }
  });

  for (const style of ['transform:scale(.5)', 'transform:scale(2)']) {
    it(`is told in the list’s own pixels, also under ${style}`, () => {
      const {scroller, items} = scrolledTo(80);
      scroller.parentElement!.style.cssText += `;${style}`;
      expect([1, 3, 10].map((index) => hiddenPixels(items[index], scroller))).to.deep.equal([-40 - 8, 0, 210 + 16]);
    });
  }

  it('shows the beginning of an item that is taller than the list', () => {
    const {scroller, items} = scrolledTo(0, 300);
    scroller.scrollTop += hiddenPixels(items[2], scroller);
    expect(items[2].getBoundingClientRect().top).to.equal(scroller.getBoundingClientRect().top + 50);
    expect(hiddenPixels(items[2], scroller)).to.equal(0);
  });
});
