import {expect} from 'chai';
import {scrollFrameOf} from '../../../src/elements/event-story/scroll-frame.js';
import {clearPage, page} from '../helpers.js';

describe('scrollFrameOf', () => {
  afterEach(async () => {
    document.body.style.overflow = '';
    await clearPage();
  });

  /** An element as high as given, inside boxes with the given styles, the outer one first. */
  const inside = (...styles: string[]) => {
    const boxes: HTMLElement[] = [];
    for (const style of styles) {
      const box = document.createElement('div');
      box.style.cssText = style;
      (boxes.at(-1) ?? page()).append(box);
      boxes.push(box);
    }
    const element = document.createElement('p');
    element.style.height = '1000px';
    (boxes.at(-1) ?? page()).append(element);
    const {scroller, trap} = scrollFrameOf(element);
    const name = (found: Element | null) => found && (found === document.body ? 'body' : `box ${boxes.indexOf(found as HTMLElement) + 1}`);
    return {scroller: name(scroller), trap: name(trap)};
  };

  it('is the page where nothing around scrolls', () => {
    expect(inside('', 'overflow:clip')).to.deep.equal({scroller: null, trap: null});
  });

  it('is the nearest ancestor that has more in it than it shows', () => {
    expect(inside('height:300px;overflow:auto', 'height:200px;overflow-y:scroll', '')).to.deep.equal({scroller: 'box 2', trap: null});
  });

  it('is not an ancestor that may scroll but never does: nothing sticks in it', () => {
    expect(inside('overflow:auto')).to.deep.equal({scroller: null, trap: 'box 1'});
  });

  it('has a trap in what hides its overflow, were it only that in the line', () => {
    expect(inside('overflow:hidden').trap).to.equal('box 1');
    expect(inside('overflow-x:hidden').trap).to.equal('box 1');
  });

  it('has no trap beyond the ancestor that scrolls', () => {
    expect(inside('overflow:hidden', 'height:200px;overflow:auto', '')).to.deep.equal({scroller: 'box 2', trap: null});
  });

  it('leaves to the page what the body says of its overflow', () => {
    document.body.style.overflow = 'hidden auto';
    expect(inside('').trap).to.equal(null);
  });

  it('cannot leave it to a page that says something itself: the body then hides what overflows, and the page scrolls', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<!doctype html><style>html, body { overflow: hidden auto }</style><p style="height:2000px"></p>';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    page().append(frame);
    await loaded;
    const {scroller, trap} = scrollFrameOf(frame.contentDocument!.querySelector('p')!);
    expect([scroller, trap?.localName]).to.deep.equal([null, 'body']);
  });

  it('looks through shadow roots and slots', () => {
    const host = document.createElement('div');
    host.attachShadow({mode: 'open'}).innerHTML = '<div class="frame" style="height:100px;overflow:auto"><slot></slot></div>';
    host.innerHTML = '<p style="height:1000px"></p>';
    page().append(host);
    const frameAround = (part: Element) => scrollFrameOf(part).scroller?.className;
    expect(frameAround(host.querySelector('p')!)).to.equal('frame');
    const inner = document.createElement('div');
    inner.attachShadow({mode: 'open'}).innerHTML = '<p></p>';
    host.append(inner);
    expect(frameAround(inner.shadowRoot!.querySelector('p')!)).to.equal('frame');
  });
});
