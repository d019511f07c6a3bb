import {expect} from 'chai';
import {Still} from '../../src/map/still.js';
import {panBy, viewportOf, zoomAround} from '../../src/map/view.js';
import {pixel, pixelsOf} from './helpers/pixels.js';

const VIEW = viewportOf({longitude: 10, latitude: 20, zoom: 4}, 200, 100);

/** A picture of 400 by 200 pixels, as of a screen of two a pixel, red with a blue left half. */
function picture(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, {width: 400, height: 200});
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#ff0000';
  context.fillRect(0, 0, 400, 200);
  context.fillStyle = '#0000ff';
  context.fillRect(0, 0, 200, 200);
  return canvas;
}

describe('Still', () => {
  let stage: HTMLElement;
  let still: Still;

  beforeEach(() => {
    stage = document.createElement('div');
    stage.style.cssText = 'position:relative;width:200px;height:100px';
    document.body.append(stage);
    still = new Still(document);
  });
  afterEach(() => stage.remove());

  const shown = () => stage.querySelector('canvas');
  const box = () => {
    const {x, y, width, height} = shown()!.getBoundingClientRect();
    const {left, top} = stage.getBoundingClientRect();
    return [x - left, y - top, width, height].map(Math.round);
  };

  it('shows what was in the canvas, pixel by pixel, in the size of the map', () => {
    const source = picture();
    still.take(source, VIEW);
    source.getContext('2d')!.clearRect(0, 0, 400, 200);
    still.show(stage);
    const canvas = shown()!;
    expect([canvas.width, canvas.height, ...box()]).to.deep.equal([400, 200, 0, 0, 200, 100]);
    const pixels = pixelsOf(canvas);
    expect([pixel(pixels, 50, 50), pixel(pixels, 150, 50)]).to.deep.equal([[0, 0, 255], [255, 0, 0]]);
  });

  it('lies below what is in the stage, and takes no pointer', () => {
    stage.append(document.createElement('p'));
    still.take(picture(), VIEW);
    still.show(stage);
    expect([stage.firstElementChild === shown(), getComputedStyle(shown()!).pointerEvents]).to.deep.equal([true, 'none']);
  });

  it('is gone when it is hidden', () => {
    still.take(picture(), VIEW);
    still.show(stage);
    still.hide();
    expect(shown()).to.equal(null);
  });

  it('shows nothing before there is a picture, nor of a map that is hidden', () => {
    still.take(document.createElement('canvas'), {...VIEW, widthPixels: 0});
    const empty = document.createElement('canvas');
    Object.assign(empty, {width: 0, height: 0});
    const other = new Still(document);
    other.take(empty, VIEW);
    other.show(stage);
    expect([shown(), other.isTaken]).to.deep.equal([null, false]);
  });

  it('moves with the map', () => {
    still.take(picture(), VIEW);
    still.show(stage);
    still.follow(panBy(VIEW, 30, -10));
    expect(box()).to.deep.equal([30, -10, 200, 100]);
    still.follow(VIEW);
    expect(box()).to.deep.equal([0, 0, 200, 100]);
  });

  it('grows with the map around the same point', () => {
    still.take(picture(), VIEW);
    still.show(stage);
    still.follow(zoomAround(VIEW, 1, 0, 0));
    expect(box()).to.deep.equal([0, 0, 400, 200]);
  });

  it('is where it belongs again with the next picture', () => {
    still.take(picture(), VIEW);
    still.show(stage);
    const moved = panBy(VIEW, 30, -10);
    still.follow(moved);
    still.take(picture(), moved);
    expect(box()).to.deep.equal([0, 0, 200, 100]);
  });
});
