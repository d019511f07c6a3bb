import {expect} from 'chai';
import {nearestOffView} from '../../src/map/off-view.js';
import {viewportOf} from '../../src/map/view.js';
import {story} from './story.js';

/** 10° are 455 pixels. */
const VIEW = viewportOf({longitude: 0, latitude: 0, zoom: 5}, 600, 400);
const PIXELS_A_DEGREE = (512 * 2 ** 5) / 360;
const found = (...at: [number, number][]) => nearestOffView(story([{at}]), 0, VIEW);
const longitude = (place: ReturnType<typeof found>) => place && Math.round((place.x - 0.5) * 360);

describe('nearestOffView', () => {
  it('is the point of an event that is off the screen', () => {
    expect(longitude(found([40, 0]))).to.equal(40);
  });

  it('is null where one of several points is in view', () => {
    expect(found([40, 0], [3, 0], [-50, 0])).to.equal(null);
  });

  it('is the nearest of several points off the screen', () => {
    expect(longitude(found([40, 0], [-20, 0], [90, 0]))).to.equal(-20);
  });

  it('takes a point at the very edge for one that is not well seen', () => {
    expect(found([250 / PIXELS_A_DEGREE, 0])).to.equal(null);
    expect(found([280 / PIXELS_A_DEGREE, 0])).not.to.equal(null);
  });

  it('is null for an event without a place', () => {
    expect(found()).to.equal(null);
  });
});
