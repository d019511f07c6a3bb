import {expect} from 'chai';
import {RovingRow} from '../../../src/elements/event-timeline/roving-row.js';
import {clearPage, page} from '../helpers.js';

describe('RovingRow', () => {
  afterEach(clearPage);

  function setUp(html: string) {
    const root = page().attachShadow({mode: 'open'});
    root.innerHTML = html;
    const row = new RovingRow('.row :is(button, select)');
    row.follow(root as never, 100);
    const control = (name: string) => root.querySelector<HTMLElement>(`#${name}`)!;
    const stops = () => [...root.querySelectorAll<HTMLElement>('.row *')].filter(({tabIndex, localName}) => tabIndex === 0 && localName !== 'option').map(({id}) => id);
    const press = (name: string, isMirrored = false) => {
      let isOurs = false;
      const listener = (event: Event) => (isOurs = row.handle(event as KeyboardEvent, root, isMirrored));
      root.addEventListener('keydown', listener, {once: true});
      root.activeElement!.dispatchEvent(new KeyboardEvent('keydown', {key: name, bubbles: true}));
      row.take(root.activeElement);
      return isOurs ? (root.activeElement?.id ?? null) : 'page';
    };
    return {root, row, control, stops, press};
  }

  const ROW = '<div class="row"><button id="a" disabled>a</button><button id="b">b</button><button id="c" style="display:none">c</button><select id="d"></select><button id="e">e</button></div>';

  it('is one tab stop: the first control that can be used', () => {
    expect(setUp(ROW).stops()).to.deep.equal(['b']);
  });

  it('goes by left and right, Home and End over what can be used, and stops at the ends', () => {
    const {control, press} = setUp(ROW);
    control('b').focus();
    expect(['ArrowRight', 'ArrowRight', 'ArrowRight', 'Home', 'ArrowLeft', 'End'].map((name) => press(name))).to.deep.equal(['d', 'e', 'e', 'b', 'b', 'e']);
  });

  it('goes the other way where the row is read from right to left', () => {
    const {control, press} = setUp(ROW);
    control('b').focus();
    expect([press('ArrowLeft', true), press('ArrowRight', true)]).to.deep.equal(['d', 'b']);
  });

  it('leaves up and down to the control, where a select takes them, and all other keys', () => {
    const {control, press} = setUp(ROW);
    control('d').focus();
    expect(['ArrowDown', 'ArrowUp', 'Enter', 'Tab'].map((name) => press(name))).to.deep.equal(['page', 'page', 'page', 'page']);
  });

  it('has its stop where the focus was last', () => {
    const {row, control, stops} = setUp(ROW);
    row.take(control('e'));
    expect(stops()).to.deep.equal(['e']);
    row.take(null);
    expect(stops()).to.deep.equal(['e']);
  });

  it('passes the focus on from a control that has nothing more to do', () => {
    const {root, row, control, stops} = setUp(ROW);
    control('b').focus();
    (control('b') as HTMLButtonElement).disabled = true;
    row.follow(root as never, 100);
    expect([root.activeElement?.id, stops()]).to.deep.equal(['d', ['d']]);
  });

  it('has its stop at another control where its own is hidden in another width', () => {
    const {root, row, control, stops} = setUp(ROW);
    control('b').style.display = 'none';
    row.follow(root as never, 90);
    expect(stops()).to.deep.equal(['d']);
  });
});
