import {expect} from 'chai';
import {traceLines, traceRings} from '../../../src/map/basemap/trace.js';
import type {PathSink, TileFrame} from '../../../src/map/basemap/trace.js';
import {paths} from './support.js';

/** Writes down what is drawn. */
function recorder() {
  const calls: string[] = [];
  const sink: PathSink = {
    moveTo: (x, y) => calls.push(`M${x},${y}`),
    lineTo: (x, y) => calls.push(`L${x},${y}`),
    closePath: () => calls.push('Z'),
  };
  return {calls, sink};
}

const frame: TileFrame = {left: 100, top: 100, scale: 2, box: [96, 96, 204, 204]};

describe('traceRings', () => {
  it('moves and scales points into the tile and closes the ring', () => {
    const {calls, sink} = recorder();
    traceRings(sink, paths([[110, 110], [120, 110], [120, 130]]), frame);
    expect(calls).to.deep.equal(['M20,20', 'L40,20', 'L40,60', 'Z']);
  });

  it('skips rings outside of the tile', () => {
    const {calls, sink} = recorder();
    traceRings(sink, paths([[0, 0], [50, 0], [50, 50]], [[300, 100], [400, 100], [400, 200]]), frame);
    expect(calls).to.deep.equal([]);
  });

  it('leaves out corners beyond one side and their neighbours with them', () => {
    const {calls, sink} = recorder();
    const far: [number, number][] = Array.from({length: 100}, (_, i) => [300 + (i % 7), 100 + i]);
    traceRings(sink, paths([[110, 110], ...far, [110, 190]]), frame);
    expect(calls.length).to.be.lessThan(8);
  });

  it('fills the same within the tile as the whole ring would', () => {
    for (let seed = 1; seed < 40; seed++) {
      const ring = star(seed);
      const {xy} = paths(ring);
      const lean = new Path2D();
      traceRings(lean, paths(ring), frame);
      const whole = new Path2D();
      ring.forEach((_, i) => whole.lineTo((xy[2 * i]! - 100) * 2, (xy[2 * i + 1]! - 100) * 2));
      const context = document.createElement('canvas').getContext('2d')!;
      for (let x = 3; x < 200; x += 17) {
        for (let y = 3; y < 200; y += 17) {
          expect(context.isPointInPath(lean, x, y, 'evenodd'), `${seed}: ${x} ${y}`).to.equal(context.isPointInPath(whole, x, y, 'evenodd'));
        }
      }
    }
  });
});

describe('traceLines', () => {
  it('draws an open line without closing it', () => {
    const {calls, sink} = recorder();
    traceLines(sink, paths([[110, 110], [120, 110], [120, 130]]), frame);
    expect(calls).to.deep.equal(['M20,20', 'L40,20', 'L40,60']);
  });

  it('lifts the pen where the line is beyond the tile', () => {
    const {calls, sink} = recorder();
    traceLines(sink, paths([[110, 110], [300, 110], [300, 150], [110, 150]]), frame);
    expect(calls).to.deep.equal(['M20,20', 'L400,20', 'M400,100', 'L20,100']);
  });

  it('closes a ring', () => {
    const {calls, sink} = recorder();
    traceLines(sink, paths([[110, 110], [120, 110], [120, 130]]), frame, [0, 0, 512, 512]);
    expect(calls).to.deep.equal(['M40,60', 'L20,20', 'L40,20', 'L40,60']);
  });

  it('leaves out edges along the cut of the piece', () => {
    const {calls, sink} = recorder();
    traceLines(sink, paths([[100, 110], [150, 120], [100, 130]]), frame, [100, 100, 200, 200]);
    expect(calls).to.deep.equal(['M0,20', 'L100,40', 'L0,60']);
  });

  it('keeps an edge that touches the cut with one end', () => {
    const {calls, sink} = recorder();
    traceLines(sink, paths([[150, 100], [160, 120], [140, 130]]), frame, [100, 100, 200, 200]);
    expect(calls.filter((call) => call.startsWith('L'))).to.have.length(3);
  });

  it('skips lines outside of the tile', () => {
    const {calls, sink} = recorder();
    traceLines(sink, paths([[0, 0], [50, 50]]), frame);
    expect(calls).to.deep.equal([]);
  });
});

/** A jagged ring around the tile's middle that reaches far beyond it, another for each seed. */
function star(seed: number): [number, number][] {
  let state = seed * 7919;
  const random = () => (state = (state * 16807) % 2147483647) / 2147483647;
  return Array.from({length: 24}, (_, i) => {
    const radius = 10 + random() * 300;
    const angle = ((i + random()) / 24) * 2 * Math.PI;
    return [Math.round(150 + radius * Math.cos(angle)), Math.round(150 + radius * Math.sin(angle))];
  });
}
