import {WebMercatorViewport} from '@deck.gl/core';
import {expect} from 'chai';
import {isFirstCopy} from '../../../src/map/layers/world-copy.js';

const seen = (longitude: number, width: number) => new WebMercatorViewport({longitude, latitude: 0, zoom: 0, width, height: 100, repeat: true});
const firsts = (viewport: WebMercatorViewport) => (viewport.subViewports ?? [viewport]).map((copy) => isFirstCopy({shaderModuleProps: {project: {viewport: copy}}}, viewport));

describe('isFirstCopy', () => {
  it('is true for one of several copies of the world, whichever of them holds the middle', () => {
    expect(firsts(seen(170, 400))).to.deep.equal([true, false]);
    expect(firsts(seen(-170, 400))).to.deep.equal([true, false]);
    expect(firsts(seen(0, 1200))).to.deep.equal([true, false, false]);
  });

  it('is true where the world is seen once', () => {
    expect(firsts(seen(0, 300))).to.deep.equal([true]);
    const once = new WebMercatorViewport({longitude: 0, latitude: 0, zoom: 0, width: 300, height: 100});
    expect(isFirstCopy({shaderModuleProps: {}}, once)).to.equal(true);
  });
});
