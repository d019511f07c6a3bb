import {expect} from 'chai';
import {camerasOf} from '../../src/map/cameras.js';
import {story} from './story.js';

const AKTAU = [51.16, 43.65] as const;
const here = {coordinates: [...AKTAU] as [number, number]};

describe('camerasOf', () => {
  it('has where each camera stood and looked, in the order of the media', () => {
    const table = story([{at: [AKTAU], cameras: [{...here, bearing: 90, fieldOfView: 50}, {coordinates: [0, 0], bearing: 0}]}]);
    const [first, second] = camerasOf(table, 0);
    expect([first!.bearingDegrees, first!.fieldOfViewDegrees]).to.deep.equal([90, 50]);
    expect(first!.x).to.be.closeTo(0.5 + 51.16 / 360, 1e-12);
    expect(second).to.deep.equal({x: 0.5, y: 0.5, bearingDegrees: 0, fieldOfViewDegrees: null});
  });

  it('says null where the direction is not known, which is not north', () => {
    expect(camerasOf(story([{at: [AKTAU], cameras: [here]}]), 0)[0]!.bearingDegrees).to.equal(null);
  });

  it('has one camera where several clips were made by it in one direction, and two where it turned', () => {
    const cameras = [{...here, bearing: 90}, {...here, bearing: 90}, {...here, bearing: 180}];
    expect(camerasOf(story([{at: [AKTAU], cameras}]), 0).map(({bearingDegrees}) => bearingDegrees)).to.deep.equal([90, 180]);
  });

  it('has none for an event without media', () => {
    expect(camerasOf(story([{at: [AKTAU]}]), 0)).to.deep.equal([]);
  });

  it('reads the media of an event once', () => {
    const table = story([{at: [AKTAU], cameras: [here]}]);
    expect(camerasOf(table, 0)).to.equal(camerasOf(table, 0));
  });
});
