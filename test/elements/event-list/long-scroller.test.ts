import {expect} from 'chai';
import {LongScroller} from '../../../src/elements/event-list/long-scroller.js';
import {clearPage, page} from '../helpers.js';

const VIEW = 400;

describe('LongScroller', () => {
  let element: HTMLElement;
  let scroller: LongScroller;

  /** Makes rows of a height, in an element that is as tall as it has to be. */
  function fit(rowsPixels: number): void {
    scroller.resize(rowsPixels);
    (element.firstElementChild as HTMLElement).style.height = `${scroller.heightPixels}px`;
  }

  /** The reader scrolls the element. */
  function scroll(pixels: number): void {
    element.scrollTop += pixels;
    scroller.follow();
  }

  beforeEach(() => {
    element = page(`width:300px;height:${VIEW}px;overflow:auto`);
    element.append(document.createElement('div'));
    scroller = new LongScroller(element);
  });
  afterEach(clearPage);

  it('is the element itself where that has room for all rows', () => {
    fit(10_000);
    scroll(300);
    expect([scroller.scrollTop, scroller.placeOf(500), scroller.scrollHeight]).to.deep.equal([300, 500, 10_000]);
    scroller.scrollTo(700, false);
    expect([scroller.scrollTop, element.scrollTop]).to.deep.equal([700, 700]);
  });

  it('is never less tall than what is seen', () => {
    fit(100);
    expect(scroller.scrollHeight).to.equal(VIEW);
  });

  it('is as tall as the rows where the element cannot be', () => {
    fit(64_000_000);
    expect([scroller.scrollHeight, scroller.heightPixels]).to.deep.equal([64_000_000, 8_000_000]);
  });

  it('goes to any place among the rows, and stands in the element in proportion', () => {
    fit(64_000_000);
    for (const share of [0.3, 0.999, 0.5]) {
      scroller.scrollTo(share * 64_000_000, false);
      expect(scroller.scrollTop).to.be.closeTo(share * 64_000_000, 0.01);
      expect(element.scrollTop / 8_000_000).to.be.closeTo(share, 0.005);
      expect(scroller.placeOf(scroller.scrollTop)).to.equal(element.scrollTop);
    }
  });

  it('reaches both ends, and nothing beyond them', () => {
    fit(64_000_000);
    scroller.scrollTo(70_000_000, false);
    expect([scroller.scrollTop, element.scrollTop]).to.deep.equal([64_000_000 - VIEW, 8_000_000 - VIEW]);
    scroller.scrollTo(-5, false);
    expect([scroller.scrollTop, element.scrollTop]).to.deep.equal([0, 0]);
  });

  it('moves pixel by pixel with wheel and keys, and in proportion with the thumb', () => {
    fit(64_000_000);
    scroller.scrollTo(32_000_000, false);
    scroll(120);
    expect(scroller.scrollTop).to.be.closeTo(32_000_120, 0.5);
    scroll(2_000_000);
    expect(scroller.scrollTop).to.be.closeTo(48_000_000, 100_000);
  });

  it('comes back to its place in the bar when it rests, and what is seen stays', () => {
    fit(64_000_000);
    scroller.scrollTo(32_000_000, false);
    const before = element.scrollTop;
    for (let turn = 0; turn < 20; turn++) scroll(1000);
    const seen = scroller.scrollTop;
    expect(element.scrollTop - before).to.equal(20_000);
    scroller.rest();
    expect(scroller.scrollTop).to.be.closeTo(seen, 0.01);
    expect(element.scrollTop - before).to.be.closeTo(2500, 30);
  });

  it('does not move the element under the hand of the reader where what is above it changes its height', () => {
    fit(64_000_000);
    scroller.scrollTo(32_000_000, false);
    const before = element.scrollTop;
    scroller.scrollTo(32_000_040, true);
    expect([scroller.scrollTop, element.scrollTop]).to.deep.equal([32_000_040, before]);
    scroller.scrollTo(40_000_000, true);
    expect(scroller.scrollTop).to.be.closeTo(40_000_000, 0.01);
  });

  it('goes on where the element is at its end before the rows are', () => {
    fit(64_000_000);
    scroller.scrollTo(150_000, false);
    let turns = 0;
    while (scroller.scrollTop > 0) {
      const before = scroller.scrollTop;
      scroll(-3000);
      expect(scroller.scrollTop).to.be.within(before - 3000.5, before - 1);
      turns++;
    }
    expect([turns >= 50, element.scrollTop]).to.deep.equal([true, 0]);
  });
});
