import {expect} from 'chai';
import {headingLevel} from '../../../src/elements/shared/heading-level.js';
import {clearPage, page} from '../helpers.js';

/** The level that headings have in the `<i>` of a piece of a page. */
function levelIn(content: string): number {
  const box = page();
  box.innerHTML = content;
  return headingLevel(box.querySelector('i')!);
}

describe('headingLevel', () => {
  afterEach(clearPage);

  it('is one below the heading before the element, however deep that stands', () => {
    expect(levelIn('<h1>Title</h1><p><i></i></p>')).to.equal(2);
    expect(levelIn('<header><div><h3>Chapter</h3></div></header><section><i></i></section>')).to.equal(4);
  });

  it('goes by the nearest of several, and by none that comes later', () => {
    expect(levelIn('<h2>One</h2><h4>Two</h4><i></i><h5>Three</h5>')).to.equal(5);
  });

  it('leaves the first level to the page, and has no seventh', () => {
    expect(levelIn('<i></i>')).to.equal(2);
    expect(levelIn('<h6>Note</h6><i></i>')).to.equal(6);
  });

  it('knows headings by their role, and the level that they say', () => {
    expect(levelIn('<div role="heading" aria-level="3">Chapter</div><i></i>')).to.equal(4);
    expect(levelIn('<h2 aria-level="4">Chapter</h2><i></i>')).to.equal(5);
    expect(levelIn('<div role="heading">Chapter</div><i></i>')).to.equal(3);
  });

  it('passes over what is not shown', () => {
    expect(levelIn('<h2>Seen</h2><div hidden><h4>Unseen</h4></div><i></i>')).to.equal(3);
    expect(levelIn('<h2>Seen</h2><h5 style="visibility:hidden">Unseen</h5><i></i>')).to.equal(3);
  });

  it('looks in its own tree first, then before the host of that', () => {
    const box = page();
    box.innerHTML = '<h3>Chapter</h3><div></div><h5>Later</h5>';
    const root = box.querySelector('div')!.attachShadow({mode: 'open'});
    root.innerHTML = '<i></i><h2>Later too</h2>';
    expect(headingLevel(root.querySelector('i')!)).to.equal(4);
    root.innerHTML = '<h5>In the tree</h5><i></i>';
    expect(headingLevel(root.querySelector('i')!)).to.equal(6);
  });

  it('does not take the children of an element that shows others in their stead for headings', () => {
    const box = page();
    box.innerHTML = '<h2>Chapter</h2><div><h4>Until the upgrade</h4></div><i></i>';
    box.querySelector('div')!.attachShadow({mode: 'open'}).innerHTML = '<p>After it</p>';
    expect(headingLevel(box.querySelector('i')!)).to.equal(3);
  });
});
