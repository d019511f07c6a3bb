import {expect} from 'chai';
import type {Mark} from '../../src/map/marks.js';
import {PULSE_MS} from '../../src/map/play-marks.js';
import {PULSE_SHARE, PULSE_SIDE_PIXELS} from '../../src/map/play-sprites.js';
import {pulsePaints, pulseSprites} from '../../src/map/pulse-sprites.js';
import {aMark} from './helpers/marks.js';
import {story} from './story.js';

const table = story([{}, {}, {category: 'blue'}]);
const mark = aMark({x: 0.3, y: 0.4, count: 2});
const onMark = () => mark;
const radius = ({sidePixels}: {sidePixels: number}) => (sidePixels * PULSE_SHARE) / 2;
const after = (ms: number) => pulseSprites(table, [{row: 0, startMs: 1000}], onMark, 1000 + ms)[0]!;

describe('pulseSprites', () => {
  it('stand around the mark that the event is in', () => {
    expect([after(0).x, after(0).y]).to.deep.equal([0.3, 0.4]);
    expect(radius(after(0))).to.be.above(mark.radiusPixels);
  });

  it('grow and fade, and are gone at the end', () => {
    const steps = [0, 0.25, 0.5, 0.75, 1].map((share) => after(share * PULSE_MS));
    const radii = steps.map(radius);
    const opacities = steps.map(({opacity}) => opacity!);
    expect(radii).to.deep.equal([...radii].sort((a, b) => a - b));
    expect(opacities).to.deep.equal([1, 0.75, 0.5, 0.25, 0]);
    expect(radii.at(-1)! - mark.radiusPixels).to.be.below(20);
  });

  it('begin at their mark where a frame is a little earlier than the event', () => {
    expect(after(-5)).to.deep.equal(after(0));
  });

  it('are one for each mark, that of the latest event in it', () => {
    const pulses = [{row: 0, startMs: 0}, {row: 2, startMs: 400}];
    const sprites = pulseSprites(table, pulses, onMark, 400);
    expect(sprites.map(({opacity, sprite}) => [opacity, sprite])).to.deep.equal([[1, pulsePaints(table, [pulses[1]!])[0]!.sprite]]);
  });

  it('leave out what has no mark on the screen', () => {
    const marks: (Mark | null)[] = [null, mark];
    expect(pulseSprites(table, [{row: 0, startMs: 0}, {row: 1, startMs: 0}], (row) => marks[row] ?? null, 0)).to.have.length(1);
    expect(pulseSprites(table, [{row: 0, startMs: 0}], () => null, 0)).to.deep.equal([]);
  });
});

describe('pulsePaints', () => {
  it('are one a colour, painted at their widest whatever size they are drawn in', () => {
    const pulses = [0, 1, 2].map((row) => ({row, startMs: 0}));
    const paints = pulsePaints(table, pulses);
    expect(paints.map(({sprite, sidePixels}) => [sprite, sidePixels])).to.deep.equal([['p#ff0000', PULSE_SIDE_PIXELS], ['p#0000ff', PULSE_SIDE_PIXELS]]);
    const drawn = pulseSprites(table, pulses, (row) => aMark({key: `k${row}`}), 0);
    expect(new Set(drawn.map(({sprite}) => sprite))).to.deep.equal(new Set(paints.map(({sprite}) => sprite)));
  });
});
