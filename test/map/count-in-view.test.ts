import {expect} from 'chai';
import {countInView} from '../../src/map/count-in-view.js';
import {viewportOf} from '../../src/map/view.js';
import {sceneOf, story, storyAt} from './story.js';

/** 600 by 400 pixels around a place, 13.2° wide at the equator. */
const at = (longitude: number, latitude = 0) => viewportOf({longitude, latitude, zoom: 5}, 600, 400);

describe('countInView', () => {
  it('counts what has a point inside the edges of the map', () => {
    const scene = sceneOf(storyAt([0, 0], [6, 0], [7, 0], [0, 4], [0, 5]));
    expect(countInView(scene, at(0))).to.equal(3);
  });

  it('counts an event with several points once', () => {
    expect(countInView(sceneOf(story([{at: [[0, 0], [1, 0], [40, 0]]}])), at(0))).to.equal(1);
  });

  it('leaves out what window and filters leave out, and what has no place', () => {
    const table = story([{at: [[0, 0]]}, {at: [[0, 0]]}, {at: [[1, 0]]}, {}]);
    const window = {startMs: Date.UTC(2022, 0, 2), endMs: Date.UTC(2022, 0, 5)};
    expect(countInView(sceneOf(table), at(0))).to.equal(3);
    expect(countInView(sceneOf(table, {window}), at(0))).to.equal(2);
    expect(countInView(sceneOf(table, {window, mask: Uint8Array.of(1, 1, 0, 1)}), at(0))).to.equal(1);
  });

  it('counts on both sides of the antimeridian', () => {
    expect(countInView(sceneOf(storyAt([179, 0], [-179, 0], [0, 0])), at(180))).to.equal(2);
  });
});
