import {expect} from 'chai';
import fc from 'fast-check';
import {readCamera} from '../../src/store/camera-text.js';
import {writeCamera} from '../../src/store/link-camera.js';

const positions = () =>
  fc.record({
    longitude: fc.double({min: -180, max: 180, noNaN: true}),
    latitude: fc.double({min: -85, max: 85, noNaN: true}),
    zoom: fc.double({min: 0, max: 24, noNaN: true}),
  });

describe('a view of the map in a link', () => {
  it('has few decimals where the world is small, and more where a street is large', () => {
    expect(writeCamera({longitude: 76.9453214, latitude: 43.2380111, zoom: 2.123})).to.equal('76.9,43.2,2.12');
    expect(writeCamera({longitude: 76.9453214, latitude: 43.2380111, zoom: 11})).to.equal('76.9453,43.238,11');
  });

  it('has no exponent, no zeros at the end and no negative zero', () => {
    expect(writeCamera({longitude: -0.00000001, latitude: 0.00000001, zoom: 17})).to.equal('0,0,17');
    expect(writeCamera({longitude: 100, latitude: -50, zoom: 10})).to.equal('100,-50,10');
  });

  it('is what the screen showed, to half a pixel and a hundredth of a zoom step', () => {
    fc.assert(
      fc.property(positions(), (position) => {
        const read = readCamera(writeCamera(position));
        const pixelsPerDegree = (512 * 2 ** position.zoom) / 360;
        expect(Math.abs(read!.longitude - position.longitude) * pixelsPerDegree).to.be.at.most(0.501);
        expect(Math.abs(read!.latitude - position.latitude) * pixelsPerDegree).to.be.at.most(0.501);
        expect(read!.zoom).to.be.closeTo(position.zoom, 0.00501);
      }),
    );
  });

  it('does not change by being copied', () => {
    fc.assert(
      fc.property(positions(), (position) => {
        const text = writeCamera(position);
        expect(writeCamera({...readCamera(text)!})).to.equal(text);
      }),
    );
  });
});
