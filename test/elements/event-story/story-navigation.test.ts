import {expect} from 'chai';
import {render} from 'lit';
import {storyNavigation} from '../../../src/elements/event-story/story-navigation.js';
import type {StoryNavigation} from '../../../src/elements/event-story/story-navigation.js';
import {en} from '../../l10n/words.js';
import {all, button, clearPage, key, one, page, pointer, text} from '../helpers.js';

describe('storyNavigation', () => {
  afterEach(clearPage);

  const draw = (state: Partial<StoryNavigation> = {}) => {
    const into = page();
    const gone: number[] = [];
    const pointed: (number | null)[] = [];
    const given: StoryNavigation = {
      names: ['A statement', 'The police', ''],
      active: 1,
      pointed: null,
      spoken: '',
      withheld: '',
      card: null,
      columns: 3,
      strings: en,
      locale: 'en',
      go: (index) => void gone.push(index),
      point: (index) => void pointed.push(index),
      ...state,
    };
    render(storyNavigation(given), into);
    return {into, gone, pointed, steps: all<HTMLButtonElement>(into, '.step')};
  };
  const here = (into: Element) => text(one(into, '.here'));

  it('says which step the reader is at, of how many, and its name', () => {
    expect(here(draw().into)).to.equal('2 of 3 The police');
  });

  it('says beside that how many events are withheld, and nothing where none is', () => {
    const {into} = draw({withheld: '2 events that are not verified are withheld'});
    expect(text(one(into, '.here .withheld'))).to.equal('2 events that are not verified are withheld');
    expect(all(draw().into, '.withheld')).to.deep.equal([]);
  });

  it('says only how many there are, above the first', () => {
    expect(here(draw({active: -1}).into)).to.equal('3 steps');
  });

  it('names the step that the reader points at in place of that', () => {
    expect(here(draw({pointed: 0}).into)).to.equal('1 of 3 A statement');
  });

  it('has a button with a name for every step, of its number where it has no text', () => {
    expect(draw().steps.map(({ariaLabel}) => ariaLabel)).to.deep.equal(['A statement', 'The police', 'Step 3']);
  });

  it('marks the current step, and fills the share that is done', () => {
    const {steps} = draw();
    expect(steps.map(({ariaCurrent}) => ariaCurrent)).to.deep.equal([null, 'step', null]);
    expect(steps.map((step) => step.hasAttribute('data-done'))).to.deep.equal([true, true, false]);
  });

  it('goes where a button says: to a step, back and on', () => {
    const {into, gone, steps} = draw();
    steps[2].click();
    button(into, 'Previous step').click();
    button(into, 'Next step').click();
    expect(gone).to.deep.equal([2, 0, 2]);
  });

  it('has nowhere to go back to at the first step and above it, and nowhere on at the last, but keeps the buttons in the tab order', () => {
    for (const [active, label] of [[-1, 'Previous step'], [0, 'Previous step'], [2, 'Next step']] as const) {
      const {into, gone} = draw({active});
      const turn = button(into, label);
      turn.click();
      expect([turn.getAttribute('aria-disabled'), turn.disabled, gone]).to.deep.equal(['true', false, []]);
    }
  });

  it('goes on to the first step from above it', () => {
    const {into, gone} = draw({active: -1});
    button(into, 'Next step').click();
    expect(gone).to.deep.equal([0]);
  });

  it('is one tab stop in its bar: at the current step, or at the first above it', () => {
    const stops = (active: number) => draw({active}).steps.map(({tabIndex}) => tabIndex);
    expect(stops(1)).to.deep.equal([-1, 0, -1]);
    expect(stops(-1)).to.deep.equal([0, -1, -1]);
  });

  it('moves the focus in the bar with arrow keys, Home and End, and goes nowhere by that', () => {
    const {steps, gone, pointed} = draw();
    steps[1].focus();
    expect(key(steps[1], 'ArrowRight').defaultPrevented).to.equal(true);
    expect(document.activeElement === steps[2]).to.equal(true);
    key(steps[2], 'Home');
    expect(document.activeElement === steps[0]).to.equal(true);
    expect([gone, pointed.filter((index) => index !== null)]).to.deep.equal([[], [1, 2, 0]]);
  });

  it('leaves other keys to the page', () => {
    const {steps} = draw();
    expect(key(steps[1], 'a').defaultPrevented).to.equal(false);
    expect(key(steps[1], 'Enter').defaultPrevented).to.equal(false);
  });

  it('points at what the pointer is over, and at nothing when it leaves', () => {
    const {into, steps, pointed} = draw();
    pointer(steps[2], 'enter');
    pointer(one(into, '.steps'), 'leave');
    expect(pointed).to.deep.equal([2, null]);
  });

  it('tells a screen reader where the reader went', () => {
    expect(text(one(draw({spoken: '3 of 9: The fourth'}).into, '[role=status]'))).to.equal('3 of 9: The fourth');
  });

  it('has a button for the card only where there is a card', () => {
    expect(all(draw().into, '.card')).to.deep.equal([]);
    let toggled = 0;
    const toggle = () => (toggled += 1);
    const open = one(draw({card: {isOpen: false, toggle}}).into, '.card');
    open.click();
    expect([open.ariaLabel, open.ariaExpanded, toggled]).to.deep.equal(['Selected event', 'false', 1]);
    expect(one(draw({card: {isOpen: true, toggle}}).into, '.card').ariaExpanded).to.equal('true');
  });

  it('does nothing by that button while no event is selected', () => {
    let toggled = 0;
    const open = one(draw({card: {isOpen: null, toggle: () => (toggled += 1)}}).into, '.card');
    open.click();
    expect([open.getAttribute('aria-disabled'), toggled]).to.deep.equal(['true', 0]);
  });
});
