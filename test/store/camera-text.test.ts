import {expect} from 'chai';
import {readCamera} from '../../src/store/camera-text.js';

describe('readCamera', () => {
  it('reads longitude, latitude and zoom, in that order', () => {
    expect(readCamera('66.9,48.0,4')).to.deep.equal({longitude: 66.9, latitude: 48, zoom: 4});
  });

  it('reads places south and west, parts of a zoom, and blanks as they are typed', () => {
    expect(readCamera(' -9.14, -38.7 ,4.25 ')).to.deep.equal({longitude: -9.14, latitude: -38.7, zoom: 4.25});
    expect(readCamera('66.9 48 4')).to.deep.equal({longitude: 66.9, latitude: 48, zoom: 4});
    expect(readCamera('66.9;48;4')).to.deep.equal({longitude: 66.9, latitude: 48, zoom: 4});
  });

  it('takes the edges of the world and of the zoom', () => {
    expect(readCamera('180,-90,0')).to.deep.equal({longitude: 180, latitude: -90, zoom: 0});
    expect(readCamera('-180,90,24')).to.deep.equal({longitude: -180, latitude: 90, zoom: 24});
  });

  for (const text of ['', '66.9', '66.9,48.0', '66.9,48.0,4,5', 'Almaty', '66,9,48,0,4', '1e2,3,4', '48.0,166.9,4', '181,0,4', '66.9,48.0,25', '66.9,48.0,-1']) {
    it(`has no answer to “${text}”`, () => {
      expect(readCamera(text)).to.equal(null);
    });
  }
});
