import {expect} from 'chai';
import {StripHand} from '../../../src/elements/event-timeline/strip-hand.js';
import {clearPage, key, page, pointer} from '../helpers.js';

describe('StripHand', () => {
  afterEach(clearPage);

  function setUp() {
    const strip = page('width:600px');
    strip.innerHTML = '<svg style="display:block;width:600px;height:40px"></svg><button class="handle start"></button><button class="other"></button>';
    const histogram = strip.querySelector('svg')!;
    let redraws = 0;
    const refuse = () => {
      throw new Error('nothing is chosen here');
    };
    const hand = new StripHand({window: () => null, change: refuse, lookAt: refuse, isLookedAt: () => false, zoom: refuse, redraw: () => (redraws += 1), drawn: () => null});
    const attached = new AbortController();
    hand.attach(histogram, attached.signal);
    return {strip, histogram, hand, attached, redraws: () => redraws};
  }

  it('knows where the pointer rests, and that it has left; each is drawn once', () => {
    const {histogram, hand, redraws} = setUp();
    pointer(histogram, 'move', 120, 20, {buttons: 0});
    pointer(histogram, 'move', 120, 30, {buttons: 0});
    expect([hand.pointedX, redraws()]).to.deep.equal([120, 1]);
    pointer(histogram, 'leave');
    expect([hand.pointedX, redraws()]).to.deep.equal([null, 2]);
  });

  it('takes a finger that moves for no pointing', () => {
    const {histogram, hand} = setUp();
    pointer(histogram, 'move', 120, 20, {buttons: 0, pointerType: 'touch'});
    expect(hand.pointedX).to.equal(null);
  });

  it('leaves keys to the page that are pressed before the strip is drawn, or beside its handles', () => {
    const {strip} = setUp();
    for (const name of ['.handle', '.other']) expect(key(strip.querySelector(name)!, 'ArrowRight').defaultPrevented).to.equal(false);
  });

  it('takes nothing after it is let go', () => {
    const {histogram, hand, attached} = setUp();
    attached.abort();
    pointer(histogram, 'move', 120, 20, {buttons: 0});
    expect(hand.pointedX).to.equal(null);
  });
});
