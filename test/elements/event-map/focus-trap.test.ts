import {expect} from 'chai';
import {trapFocus} from '../../../src/elements/event-map/focus-trap.js';
import {clearPage, key, page} from '../helpers.js';

/** A part of a shadow tree with three stops, and a button of the page. */
function setUp() {
  const box = page();
  box.innerHTML = '<div></div><button>Page</button>';
  const root = box.querySelector('div')!.attachShadow({mode: 'open'});
  root.innerHTML = '<section><div tabindex="0">a</div><button hidden>hidden</button><button tabindex="-1">roving</button><button>b</button><button>c</button></section>';
  const part = root.querySelector('section')!;
  const [a, c] = [part.querySelector('div')!, part.querySelectorAll('button')[3]!];
  return {root, part, a, c, outside: box.querySelector('button')!};
}

describe('trapFocus', () => {
  afterEach(clearPage);

  it('goes around with the Tab key, and leaves the steps between to the browser', () => {
    const {root, part, a, c} = setUp();
    const release = trapFocus(part);
    c.focus();
    expect([key(c, 'Tab').defaultPrevented, root.activeElement === a]).to.deep.equal([true, true]);
    expect([key(a, 'Tab', {shiftKey: true}).defaultPrevented, root.activeElement === c]).to.deep.equal([true, true]);
    expect(key(a, 'Tab').defaultPrevented).to.equal(false);
    release();
    expect(key(c, 'Tab').defaultPrevented).to.equal(false);
  });

  it('takes the focus back from the page, until it lets go', () => {
    const {root, part, a, outside} = setUp();
    const release = trapFocus(part);
    outside.focus();
    expect(root.activeElement).to.equal(a);
    release();
    outside.focus();
    expect([root.activeElement, document.activeElement]).to.deep.equal([null, outside]);
  });
});
