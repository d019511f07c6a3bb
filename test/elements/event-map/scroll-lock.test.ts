import {expect} from 'chai';
import {lockScroll} from '../../../src/elements/event-map/scroll-lock.js';
import {clearPage, page} from '../helpers.js';

describe('lockScroll', () => {
  afterEach(clearPage);

  it('keeps the page from scrolling, and gives it back as it was', () => {
    page('height:5000px');
    document.documentElement.style.overflow = 'clip';
    scrollTo(0, 400);
    const before = scrollY;
    const unlock = lockScroll(document);
    expect(getComputedStyle(document.documentElement).overflow).to.equal('hidden');
    scrollTo(0, 0);
    unlock();
    expect([document.documentElement.style.overflow, scrollY]).to.deep.equal(['clip', before]);
    document.documentElement.style.overflow = '';
  });
});
