import {expect} from 'chai';
import {CAMERA_RADIUS_PIXELS} from '../../src/map/camera-scene.js';
import {CAMERA_SIDE_PIXELS, paintCamera} from '../../src/map/camera-sprite.js';
import {alpha, countPixels, painted, pixel} from './helpers/pixels.js';
import {THEME} from './helpers/theme.js';

const sprite = () => painted(CAMERA_SIDE_PIXELS, paintCamera(THEME));
const MIDDLE = CAMERA_SIDE_PIXELS / 2;

describe('paintCamera', () => {
  it('is a dark plate with corners, which no category has, and a light camera on it', () => {
    const pixels = sprite();
    expect(pixel(pixels, MIDDLE + 7, MIDDLE + 7)).to.deep.equal([0, 0, 0]);
    expect(pixel(pixels, MIDDLE - 5, MIDDLE + 2)).to.deep.equal([255, 255, 0]);
    expect(pixel(pixels, MIDDLE, MIDDLE)).to.deep.equal([0, 0, 0]);
    expect(countPixels(pixels, [255, 255, 0], 60)).to.be.within(40, 110);
  });

  it('is as large as can be pointed at, and has a halo that fits into its square', () => {
    const pixels = sprite();
    expect(pixel(pixels, MIDDLE + CAMERA_RADIUS_PIXELS - 1, MIDDLE)).to.deep.equal([0, 0, 0]);
    expect(pixel(pixels, MIDDLE + CAMERA_RADIUS_PIXELS, MIDDLE)).to.deep.equal([255, 255, 255]);
    for (let at = 0; at < CAMERA_SIDE_PIXELS; at += 1) expect([alpha(pixels, at, 0), alpha(pixels, 0, at)]).to.deep.equal([0, 0]);
  });
});
