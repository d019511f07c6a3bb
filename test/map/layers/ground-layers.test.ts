import {expect} from 'chai';
import {GroundLayers} from '../../../src/map/layers/ground-layers.js';
import {PIXELS_A_DEGREE, drawLayers} from '../helpers/draw-layers.js';
import {pixel} from '../helpers/pixels.js';

type Bounds = [number, number, number, number];

function tile(key: string, color: string, bounds: Bounds) {
  const image = new OffscreenCanvas(64, 64);
  const context = image.getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 64, 64);
  context.fillStyle = '#000';
  context.fillRect(0, 0, 16, 16);
  return {key, bounds, image};
}
const WEST: Bounds = [-15, -10, 0, 10];
const EAST: Bounds = [0, -10, 15, 10];
const at = (degrees: number) => 200 + degrees * PIXELS_A_DEGREE;

describe('GroundLayers', () => {
  it('draws each tile between its bounds, the north-west corner of its bitmap in the north-west', async () => {
    const pixels = await drawLayers(() => new GroundLayers().update([tile('w', '#ff0000', WEST), tile('e', '#0000ff', EAST)]));
    expect(pixel(pixels, at(-1), at(0))).to.deep.equal([255, 0, 0]);
    expect(pixel(pixels, at(1), at(0))).to.deep.equal([0, 0, 255]);
    expect(pixel(pixels, at(-14), at(-9))).to.deep.equal([0, 0, 0]);
    expect(pixel(pixels, at(-14), at(9))).to.deep.equal([255, 0, 0]);
    expect(pixel(pixels, at(0), at(-11))).to.deep.equal([255, 255, 255]);
  });

  it('draws a later tile over an earlier one, as a fine one over the coarse one that stood in for it', async () => {
    const pixels = await drawLayers(() => new GroundLayers().update([tile('coarse', '#ff0000', [-15, -10, 15, 10]), tile('fine', '#0000ff', EAST)]));
    expect(pixel(pixels, at(5), at(0))).to.deep.equal([0, 0, 255]);
    expect(pixel(pixels, at(-5), at(0))).to.deep.equal([255, 0, 0]);
  });

  it('makes one layer of any number of tiles, and none of none', () => {
    const layers = new GroundLayers();
    expect(layers.update([tile('w', '#ff0000', WEST), tile('e', '#0000ff', EAST)])).to.have.length(1);
    expect(layers.update([])).to.deep.equal([]);
  });

  it('keeps its layer while the tiles are the same, whatever list they come in', () => {
    const layers = new GroundLayers();
    const west = tile('w', '#ff0000', WEST);
    const [first] = layers.update([west]);
    const [again] = layers.update([{...west}]);
    expect(again).to.equal(first);
  });

  it('makes a new layer of the same name for a tile that was painted anew, came, or left', () => {
    const layers = new GroundLayers();
    const west = tile('w', '#ff0000', WEST);
    let [before] = layers.update([west]);
    for (const tiles of [[tile('w', '#0000ff', WEST)], [west, tile('e', '#0000ff', EAST)], [west]]) {
      const [next] = layers.update(tiles);
      expect(next).not.to.equal(before);
      expect(next!.id).to.equal(before!.id);
      before = next;
    }
  });

  it('forgets its layer when no tile is left: deck.gl has freed it', () => {
    const layers = new GroundLayers();
    const west = tile('w', '#ff0000', WEST);
    const [first] = layers.update([west]);
    layers.update([]);
    expect(layers.update([west])[0]).not.to.equal(first);
  });
});
