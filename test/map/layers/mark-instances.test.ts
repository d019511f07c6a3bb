import {expect} from 'chai';
import {FLOATS_PER_MARK, markInstances} from '../../../src/map/layers/mark-instances.js';
import type {PlacedSprite} from '../../../src/map/layers/mark-instances.js';

const FRAMES = {disc: {x: 10, y: 20, width: 30, height: 30}, '12': {x: 50, y: 60, width: 32, height: 16}};
const ORIGIN = {x: 0.25, y: 0.5, startMs: 1000};
const disc: PlacedSprite = {x: 0.5, y: 0.75, sprite: 'disc', sidePixels: 30};
const numbersOf = (...sprites: PlacedSprite[]) => [...markInstances(sprites, FRAMES, ORIGIN)];

describe('markInstances', () => {
  it('has place, half side, angle, frame and opacity of each sprite, in their order', () => {
    const numbers = numbersOf(disc, {...disc, x: 0, angle: 180, opacity: 0.5});
    expect(numbers).to.have.length(2 * FLOATS_PER_MARK);
    expect(numbers.slice(0, 8)).to.deep.equal([0.25, 0.25, 15, 0, 10, 20, 30, 1]);
    expect(numbers[FLOATS_PER_MARK]).to.equal(-0.25);
    expect(numbers[FLOATS_PER_MARK + 3]).to.be.closeTo(Math.PI, 1e-6);
    expect(numbers[FLOATS_PER_MARK + 7]).to.equal(0.5);
  });

  it('has the frame of a label, and nothing where there is none', () => {
    expect(numbersOf({...disc, label: '12'}).slice(8, 12)).to.deep.equal([50, 60, 32, 16]);
    expect(numbersOf(disc).slice(8, 12)).to.deep.equal([0, 0, 0, 0]);
    expect(numbersOf({...disc, label: 'unpainted'}).slice(8, 12)).to.deep.equal([0, 0, 0, 0]);
  });

  it('stands still by default, and otherwise comes from elsewhere, after the first start', () => {
    expect(numbersOf(disc).slice(12)).to.deep.equal([0.25, 0.25, 0, 0]);
    const motion = {fromX: 0, fromY: 1, startMs: 1050};
    expect(numbersOf({...disc, motion}).slice(12)).to.deep.equal([-0.25, 0.5, 50, 0]);
    expect(numbersOf({...disc, motion: {...motion, fade: 'in'}})[15]).to.equal(1);
    expect(numbersOf({...disc, motion: {...motion, fade: 'out'}})[15]).to.equal(-1);
  });

  it('has no size for a sprite that was not painted', () => {
    expect(numbersOf({...disc, sprite: 'unknown'})[2]).to.equal(0);
  });
});
