import {expect} from 'chai';
import {bringIntoView, isCovered} from '../../../src/elements/event-story/bring-into-view.js';
import {clearPage, page} from '../helpers.js';

describe('bringIntoView', () => {
  afterEach(clearPage);

  const room = (coveredPixels = 0) => ({coveredPixels, screenPixels: innerHeight});
  const part = (height: number, style = '') => {
    const into = page();
    into.innerHTML = `<div style="height:3000px"></div><p style="height:${height}px;margin:0;${style}"></p><div style="height:3000px"></div>`;
    return into.querySelector('p')!;
  };
  const middle = (element: Element) => {
    const {top, height} = element.getBoundingClientRect();
    return top + height / 2;
  };

  it('puts a part into the middle of the screen', () => {
    const p = part(100);
    bringIntoView(p, room(), 'instant');
    expect(middle(p)).to.be.closeTo(innerHeight / 2, 1);
  });

  it('puts it into the middle of what the views leave of the screen', () => {
    const p = part(100);
    bringIntoView(p, room(300), 'instant');
    expect(middle(p)).to.be.closeTo((300 + innerHeight) / 2, 1);
  });

  it('shows the beginning of what is taller than that', () => {
    const p = part(innerHeight - 200);
    bringIntoView(p, room(300), 'instant');
    expect(p.getBoundingClientRect().top).to.be.closeTo(300, 1);
  });

  it('leaves no trace on the part', () => {
    const [plain, styled, margined] = [part(100), part(100, 'color:red'), part(100, 'scroll-margin-block-start:7px !important')];
    plain.removeAttribute('style');
    const before = [styled.style.cssText, margined.style.cssText];
    for (const shown of [plain, styled, margined]) bringIntoView(shown, room(100), 'instant');
    expect(plain.hasAttribute('style')).to.equal(false);
    expect([styled.style.cssText, margined.style.cssText]).to.deep.equal(before);
  });

  it('keeps that place where the scroll is smooth', async () => {
    const p = part(100);
    const ended = new Promise<void>((resolve) => document.addEventListener('scrollend', () => scrollY > 0 && resolve()));
    bringIntoView(p, room(300), 'smooth');
    await ended;
    expect(middle(p)).to.be.closeTo((300 + innerHeight) / 2, 1);
  });
});

describe('isCovered', () => {
  afterEach(clearPage);

  const at = (top: number) => page(`position:fixed;top:${top}px;height:40px;width:10px`);

  it('is true of what lies behind the views, with its upper edge at least', () => {
    expect(isCovered(at(10), {coveredPixels: 300, screenPixels: 600})).to.equal(true);
    expect(isCovered(at(280), {coveredPixels: 300, screenPixels: 600})).to.equal(true);
  });

  it('is false of what lies below them, or above the screen, where the browser scrolls itself', () => {
    expect(isCovered(at(300), {coveredPixels: 300, screenPixels: 600})).to.equal(false);
    expect(isCovered(at(-60), {coveredPixels: 300, screenPixels: 600})).to.equal(false);
  });

  it('is false of everything where the views cover nothing', () => {
    expect(isCovered(at(10), {coveredPixels: 0, screenPixels: 600})).to.equal(false);
  });
});
