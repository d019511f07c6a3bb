import {expect} from 'chai';
import {html, render} from 'lit';
import {chaptersView} from '../../../src/elements/event-story/chapters-view.js';
import {clearPage, page, text} from '../helpers.js';

describe('chaptersView', () => {
  afterEach(clearPage);

  const CHAPTERS = [{title: 'A price', text: 'LPG doubled.'}, {title: 'The toll'}];
  const draw = (active: number, chapters = CHAPTERS, into = page()) => {
    render(chaptersView(chapters, {active, headingLevel: 4, renderText: (words) => html`<p>${words}</p>`}), into);
    return [...into.querySelectorAll('.chapter')];
  };

  it('has a heading and the text of each chapter, and no paragraph where there is no text', () => {
    expect(draw(-1).map((chapter) => [...chapter.children].map((child) => [child.localName, text(child)]))).to.deep.equal([
      [['h3', 'A price'], ['p', 'LPG doubled.']],
      [['h3', 'The toll']],
    ]);
  });

  it('has headings of the level that fits the page', () => {
    expect(draw(-1).map((chapter) => chapter.querySelector('h3')?.ariaLevel)).to.deep.equal(['4', '4']);
  });

  it('marks the chapter that the reader is at, and none above the first', () => {
    const current = (active: number) => draw(active).map(({ariaCurrent}) => ariaCurrent);
    expect(current(1)).to.deep.equal([null, 'step']);
    expect(current(-1)).to.deep.equal([null, null]);
  });

  it('keeps the element of a chapter when one comes before it', () => {
    const into = page();
    const [, toll] = draw(1, CHAPTERS, into);
    expect(draw(2, [{title: 'New'}, ...CHAPTERS], into)[2] === toll).to.equal(true);
  });
});
