import {expect} from 'chai';
import {render} from 'lit';
import {mapStop, stopId} from '../../../src/elements/event-map/map-stop.js';
import type {MapTarget} from '../../../src/map/contract.js';

const mark = (contents: string, x = 10): MapTarget => ({count: 1, rows: [0], firstRows: () => [0], contents, x, y: 20, radiusPixels: 7});

describe('mapStop', () => {
  it('is a button at its mark, with its name, and says whether its event is selected', () => {
    const box = document.createElement('div');
    let pressed = 0;
    render(mapStop(mark('3'), 'A square', true, () => (pressed += 1)), box);
    const stop = box.querySelector<HTMLElement>('.stop')!;
    stop.click();
    expect([stop.role, stop.ariaLabel, stop.ariaPressed, stop.style.translate, pressed]).to.deep.equal(['button', 'A square', 'true', '10px 20px', 1]);
    render(mapStop(mark('3'), 'A square', undefined, () => undefined), box);
    expect(stop.ariaPressed).to.equal(null);
  });

  it('is the same element where its mark has moved, and another for another mark', () => {
    const box = document.createElement('div');
    const drawn = (target: MapTarget) => {
      render(mapStop(target, 'A square', false, () => undefined), box);
      return box.querySelector('.stop');
    };
    const first = drawn(mark('4:12 3 99'));
    expect(drawn(mark('4:12 3 99', 50))).to.equal(first);
    expect(drawn(mark('4:12 2 98'))).not.to.equal(first);
  });

  it('has an id that can be referred to', () => {
    expect(stopId(mark('4:12 3 99'))).to.match(/^[\w-]+$/);
    expect(stopId(mark('4:12 3 99'))).not.to.equal(stopId(mark('4:12 2 98')));
  });
});
