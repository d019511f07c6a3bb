import {expect} from 'chai';
import {RovingControls} from '../../../src/elements/shared/roving-controls.js';
import {clearPage, key, page} from '../helpers.js';

describe('RovingControls', () => {
  let root: ShadowRoot;
  let roving: RovingControls;

  beforeEach(() => {
    root = page().attachShadow({mode: 'open'});
    root.innerHTML = `<div class="bar"><button>a</button><a href="#">link</a><button>b</button><label>c<input type="checkbox" /></label></div>
      <ul class="long">${Array.from({length: 15}, (_, index) => `<li><button>${index}</button></li>`).join('')}</ul>`;
    roving = new RovingControls(root, [
      {box: '.bar', controls: 'button, input'},
      {box: '.long', controls: 'button', isLong: true},
    ]);
    roving.updated();
  });
  afterEach(() => {
    roving.release();
    return clearPage();
  });

  const bar = () => [...root.querySelectorAll<HTMLElement>('.bar :is(button, input)')];
  const long = () => [...root.querySelectorAll<HTMLElement>('.long button')];
  const stops = (controls: readonly HTMLElement[]) => controls.flatMap(({tabIndex}, index) => (tabIndex === 0 ? [index] : []));
  const press = (...names: string[]) => names.map((name) => key(root.activeElement!, name).defaultPrevented);

  it('leaves a group one tab stop, the first at first', () => {
    expect([stops(bar()), stops(long())]).to.deep.equal([[0], [0]]);
  });

  it('moves the focus by arrows, Home and End, as far as the ends', () => {
    bar()[0].focus();
    const visited = ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'Home', 'ArrowUp', 'End'].map((name) => {
      press(name);
      return bar().indexOf(root.activeElement as HTMLElement);
    });
    expect(visited).to.deep.equal([1, 2, 2, 1, 0, 0, 2]);
  });

  it('has its tab stop where the focus was last, by a pointer too', () => {
    bar()[2].focus();
    bar()[2].blur();
    expect(stops(bar())).to.deep.equal([2]);
  });

  it('goes on to the left by the left arrow where that is the way of reading', () => {
    root.querySelector<HTMLElement>('.bar')!.dir = 'rtl';
    bar()[0].focus();
    press('ArrowLeft');
    expect(root.activeElement === bar()[1]).to.equal(true);
    press('ArrowRight');
    expect(root.activeElement === bar()[0]).to.equal(true);
  });

  it('goes ten on in a long group by PageDown, which a short one leaves to the page', () => {
    long()[0].focus();
    expect([press('PageDown'), root.activeElement === long()[10]]).to.deep.equal([[true], true]);
    bar()[0].focus();
    expect([press('PageDown'), root.activeElement === bar()[0]]).to.deep.equal([[false], true]);
  });

  it('leaves all other keys to the controls and the page, and its own with Alt, Ctrl, Shift or ⌘', () => {
    bar()[0].focus();
    expect(press('Tab', 'Enter', ' ', 'Escape', 'a')).to.deep.equal([false, false, false, false, false]);
    const kept = (['altKey', 'ctrlKey', 'shiftKey', 'metaKey'] as const).map((held) => key(bar()[0], 'ArrowRight', {[held]: true}).defaultPrevented);
    expect([kept, root.activeElement === bar()[0]]).to.deep.equal([[false, false, false, false], true]);
  });

  it('does not take the keys of what stands between its controls', () => {
    root.querySelector('a')!.focus();
    expect([press('ArrowRight'), root.querySelector('a')!.tabIndex]).to.deep.equal([[false], 0]);
  });

  it('leaves the keys of a single control to the page', () => {
    for (const control of bar().slice(1)) control.remove();
    bar()[0].focus();
    expect(press('ArrowRight', 'End')).to.deep.equal([false, false]);
  });

  it('keeps its tab stop when controls come, and moves it when that one goes', () => {
    bar()[1].focus();
    root.querySelector('.bar')!.prepend(document.createElement('button'));
    roving.updated();
    expect(stops(bar())).to.deep.equal([2]);
    bar()[2].remove();
    roving.updated();
    expect(stops(bar())).to.deep.equal([0]);
  });

  it('lets go of its listeners', () => {
    roving.release();
    bar()[0].focus();
    expect(press('ArrowRight')).to.deep.equal([false]);
  });
});
