import {expect} from 'chai';
import {render} from 'lit';
import type {LitElement} from 'lit';
import {GestureHint} from '../../../src/elements/event-map/gesture-hint.js';
import {en} from '../../l10n/words.js';
import {text} from '../helpers.js';

describe('GestureHint', () => {
  /** A hint in a box, and how often its element was asked to draw. */
  function setUp() {
    let asked = 0;
    const hint = new GestureHint({requestUpdate: () => (asked += 1)} as Partial<LitElement> as LitElement);
    const box = document.createElement('div');
    const shown = () => {
      render(hint.render(en), box);
      return text(box);
    };
    return {hint, box, shown, asked: () => asked};
  }

  it('says what the gesture needs, and asks to be drawn once for as long as that is the same', () => {
    const {hint, shown, asked} = setUp();
    expect(shown()).to.equal('');
    hint.show('touch');
    hint.show('touch');
    expect([shown(), asked()]).to.deep.equal(['Use two fingers to move the map', 1]);
    hint.show('wheel');
    expect([shown().endsWith('and scroll to zoom the map'), asked()]).to.deep.equal([true, 2]);
  });

  it('is gone when it has faded', () => {
    const {hint, box, shown} = setUp();
    hint.show('touch');
    shown();
    box.firstElementChild!.dispatchEvent(new AnimationEvent('animationend'));
    expect(shown()).to.equal('');
  });
});
