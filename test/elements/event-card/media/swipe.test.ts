import {expect} from 'chai';
import {Swipe} from '../../../../src/elements/event-card/media/swipe.js';

type Place = readonly [x: number, y: number];

describe('Swipe', () => {
  const at = ([clientX, clientY]: Place, pointerId = 1, pointerType = 'touch') => new PointerEvent('pointer', {clientX, clientY, pointerId, pointerType});

  function swipe(from: Place, to: Place, pointerType = 'touch'): number {
    const hand = new Swipe();
    hand.handlePointerdown(at(from, 1, pointerType));
    return hand.handlePointerup(at(to, 1, pointerType));
  }

  it('knows left from right, by finger and by pen', () => {
    expect([swipe([200, 100], [120, 110]), swipe([120, 100], [200, 90]), swipe([200, 100], [120, 110], 'pen')]).to.deep.equal([-1, 1, -1]);
  });

  it('takes no notice of a tap, of a scroll and of a mouse', () => {
    expect([swipe([200, 100], [170, 100]), swipe([200, 100], [140, 300]), swipe([200, 100], [20, 100], 'mouse')]).to.deep.equal([0, 0, 0]);
  });

  it('leaves two fingers to the zoom of the page, and hears one again afterwards', () => {
    const hand = new Swipe();
    hand.handlePointerdown(at([100, 100], 1));
    hand.handlePointerdown(at([200, 100], 2));
    const pinch = [hand.handlePointerup(at([20, 100], 1)), hand.handlePointerup(at([300, 100], 2))];
    hand.handlePointerdown(at([200, 100], 3));
    expect([pinch, hand.handlePointerup(at([100, 100], 3))]).to.deep.equal([[0, 0], -1]);
  });

  it('forgets a touch that the browser has taken over', () => {
    const hand = new Swipe();
    hand.handlePointerdown(at([200, 100]));
    hand.handlePointercancel(at([100, 100]));
    expect(hand.handlePointerup(at([20, 100]))).to.equal(0);
  });
});
