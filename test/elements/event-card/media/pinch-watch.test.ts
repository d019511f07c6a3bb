import {expect} from 'chai';
import {watchPinch} from '../../../../src/elements/event-card/media/pinch-watch.js';

class FakeViewport extends EventTarget {
  scale = 1;

  pinch(scale: number): void {
    this.scale = scale;
    this.dispatchEvent(new Event('resize'));
  }
}

describe('watchPinch', () => {
  it('tells at once how it stands, and each change after that once', () => {
    const viewport = new FakeViewport();
    const told: boolean[] = [];
    const stop = watchPinch((isEnlarged) => told.push(isEnlarged), viewport);
    for (const scale of [1, 1.5, 3, 1.004]) viewport.pinch(scale);
    expect(told).to.deep.equal([false, true, false]);
    stop();
    viewport.pinch(2);
    expect(told).to.deep.equal([false, true, false]);
  });

  it('takes the page for not enlarged in a browser that does not tell', () => {
    const told: boolean[] = [];
    watchPinch((isEnlarged) => told.push(isEnlarged), null)();
    expect(told).to.deep.equal([false]);
  });
});
