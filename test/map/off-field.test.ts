import {expect} from 'chai';
import {STEPS} from '../../src/data/mercator.js';
import {findMarks} from '../../src/map/marks.js';
import {pointsOffField} from '../../src/map/off-field.js';
import {viewportOf} from '../../src/map/view.js';
import {sceneOf, story} from './story.js';

const view = viewportOf({longitude: 0, latitude: 0, zoom: 5}, 600, 400);

describe('pointsOffField', () => {
  const table = story([{at: [[0, 0]]}, {at: [[40, 0], [1, 0]]}, {at: [[-50, 0]]}, {at: [[60, 0]]}]);
  const pointsOf = (mask: Uint8Array | null = null) => {
    const scene = sceneOf(table, {mask});
    return [...pointsOffField(scene, findMarks(scene, view), view)];
  };

  it('are the points that no mark stands for, on the screen and in the table', () => {
    const found = pointsOf();
    expect(found.map(({stepX}) => Math.round((stepX / STEPS - 0.5) * 360))).to.deep.equal([40, -50, 60]);
    expect(found.map(({x}) => Math.round(x))).to.deep.equal([40, -50, 60].map((degrees) => Math.round(300 + (degrees / 360) * 512 * 2 ** 5)));
    expect(found[0]!.y).to.be.closeTo(200, 1e-3);
  });

  it('leave out what the filters leave out', () => {
    expect(pointsOf(Uint8Array.of(1, 0, 1, 1))).to.have.length(2);
  });
});
