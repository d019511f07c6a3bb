import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {PNG} from 'pngjs';
import {compare} from '../visual/compare.mjs';
import {report} from '../visual/report.mjs';

const SIDE = 100;

/** A white square with a number of black pixels in its upper left. */
function picture(blackSide, side = SIDE) {
  const png = new PNG({width: side, height: side});
  png.data.fill(255);
  for (let y = 0; y < blackSide; y++) for (let x = 0; x < blackSide; x++) png.data.fill(0, 4 * (y * side + x), 4 * (y * side + x) + 3);
  return PNG.sync.write(png);
}

describe('pictures of the stories', () => {
  it('are as their references where they are the same, or a few pixels differ', () => {
    assert.deepEqual(compare(picture(20), picture(20)), {state: 'same', share: 0});
    assert.equal(compare(picture(0), picture(2)).state, 'same');
  });

  it('differ where a square of ten pixels is new, and a picture shows where', () => {
    const {state, share, difference} = compare(picture(0), picture(10));
    assert.equal(state, 'different');
    assert.equal(share, 100 / SIDE ** 2);
    const {data} = PNG.sync.read(difference);
    assert.deepEqual([...data.subarray(0, 3)], [255, 0, 0]);
  });

  it('differ where they have another size, and are new without a reference', () => {
    assert.deepEqual(compare(picture(0), picture(0, SIDE + 1)), {state: 'different', share: 1});
    assert.deepEqual(compare(null, picture(0)), {state: 'new', share: 1});
  });

  it('are shown beside their references in a page, those that differ most first', () => {
    const result = (story, share, members) => ({story, width: 390, name: `${story}.png`, share, ...members});
    const page = report(
      [
        result('a', 0, {state: 'same'}),
        result('b', 0.01, {state: 'different', difference: Buffer.of()}),
        result('c', 0.2, {state: 'different', difference: Buffer.of()}),
        result('d', 1, {state: 'new'}),
      ],
      {recorded: {browser: 'Chrome/1'}, machine: {browser: 'Chrome/2'}},
    );
    assert.match(page, /3 of 4 pictures differ/);
    assert.match(page, /Chrome\/1[^]*Chrome\/2/);
    assert.deepEqual([...page.matchAll(/<h2>(\w), 390 pixels wide: ([^<]*)/g)].map(([, story, words]) => `${story} ${words}`), ['d no reference yet', 'c 20.00 % differ', 'b 1.00 % differ']);
    assert.deepEqual([...page.matchAll(/src="([^"]*)"/g)].map(([, src]) => src), ['now.d.png', 'reference.c.png', 'now.c.png', 'difference.c.png', 'reference.b.png', 'now.b.png', 'difference.b.png']);
  });
});
