import {expect} from 'chai';
import {linkOf} from '../../src/store/link-click.js';

describe('linkOf', () => {
  let box: HTMLElement;
  let found: HTMLAnchorElement | null | undefined;
  const handleClick = (event: MouseEvent) => {
    found = linkOf(event);
    event.preventDefault();
  };

  beforeEach(() => {
    found = undefined;
    box = document.createElement('div');
    document.body.append(box);
    document.addEventListener('click', handleClick);
  });
  afterEach(() => {
    document.removeEventListener('click', handleClick);
    box.remove();
  });

  const click = (html: string, init: MouseEventInit = {}, selector = 'a') => {
    box.innerHTML = html;
    box.querySelector(selector)!.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ...init}));
    return found;
  };

  it('is the link that was clicked, or a part of it', () => {
    expect(click('<a href="#a">a</a>')?.hash).to.equal('#a');
    expect(click('<a href="#b">on the <em>square</em></a>', {}, 'em')?.hash).to.equal('#b');
  });

  it('is found in a shadow root', () => {
    const root = box.attachShadow({mode: 'open'});
    root.innerHTML = '<a href="#c">c</a>';
    root.querySelector('a')!.click();
    expect(found?.hash).to.equal('#c');
  });

  for (const [name, init] of Object.entries({Ctrl: {ctrlKey: true}, '⌘': {metaKey: true}, Shift: {shiftKey: true}, Alt: {altKey: true}, 'the middle button': {button: 1}})) {
    it(`is none with ${name}, which opens it elsewhere`, () => {
      expect(click('<a href="#a">a</a>', init)).to.equal(null);
    });
  }

  it('is none for another tab, a download, or an anchor that leads nowhere', () => {
    expect(click('<a href="#a" target="_blank">a</a>')).to.equal(null);
    expect(click('<a href="#a" download>a</a>')).to.equal(null);
    expect(click('<a name="a">a</a>')).to.equal(null);
    expect(click('<button>a</button>', {}, 'button')).to.equal(null);
  });

  it('is the link for a target that is this page', () => {
    expect(click('<a href="#a" target="_self">a</a>')?.hash).to.equal('#a');
  });

  it('is none where the page has taken the click', () => {
    box.addEventListener('click', (event) => event.preventDefault(), {once: true});
    expect(click('<a href="#a">a</a>')).to.equal(null);
  });
});
