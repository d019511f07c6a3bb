import {expect} from 'chai';
import {DeckKit} from '../../../src/map/deck-kit.js';
import {paintPicture} from '../../../src/map/painting/paint-picture.js';
import type {Picture} from '../../../src/map/picture.js';
import {viewportOf} from '../../../src/map/view.js';
import type {MapViewport} from '../../../src/map/view.js';
import type {Position} from '../../../src/schema/event-file.js';
import {PICTURE_VIEW, pictureOf, squareMark} from '../helpers/picture.js';

const VIEW = PICTURE_VIEW;
const [RED, GREEN, BLUE] = ['#ff0000', '#00ff00', '#0000ff'];
const SQUARE: Position[] = [[-5, -5], [5, -5], [5, 5], [-5, 5], [-5, -5]];

/** The picture on white ground, as four numbers a pixel. */
function paint(picture: Picture): Uint8ClampedArray {
  const {widthPixels: width, heightPixels: height} = picture.view;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', {willReadFrequently: true})!;
  paintPicture(context, picture);
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  return context.getImageData(0, 0, width, height).data;
}
const at = (data: Uint8ClampedArray, x: number, y: number, view: MapViewport = VIEW) => [...data.slice(4 * (y * view.widthPixels + x), 4 * (y * view.widthPixels + x) + 3)];

/** The same picture by deck.gl. */
async function draw(picture: Picture): Promise<Uint8ClampedArray> {
  const {widthPixels: width, heightPixels: height} = picture.view;
  const stage = document.createElement('div');
  stage.style.cssText = `position:relative;width:${width}px;height:${height}px`;
  document.body.append(stage);
  const kit = await DeckKit.create(stage, picture.view, () => undefined);
  kit.show(picture);
  await kit.drawn();
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', {willReadFrequently: true})!;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.drawImage(kit.redrawn().canvas, 0, 0, width, height);
  const {data} = context.getImageData(0, 0, width, height);
  kit.destroy();
  stage.remove();
  return data;
}

/** Share of the pixels that are another colour than deck.gl gives them, by more than smoothed edges may be. */
async function difference(picture: Picture): Promise<number> {
  const [painted, drawn] = [paint(picture), await draw(picture)];
  let others = 0;
  for (let pixel = 0; pixel < painted.length; pixel += 4) {
    if ([0, 1, 2].some((channel) => Math.abs(painted[pixel + channel]! - drawn[pixel + channel]!) > 60)) others += 1;
  }
  return others / (painted.length / 4);
}

describe('paintPicture', () => {
  it('puts areas, lines, circles, marks and counts where deck.gl puts them', async () => {
    const parts = {
      circledRows: [0],
      areas: [{rings: [SQUARE], color: GREEN}],
      lines: [{id: 'edges', lines: [{path: SQUARE, color: GREEN, widthPixels: 2}]}, {id: 'paths', lines: [{path: [[-6, 3], [2, -4], [7, 3]] as Position[], color: BLUE, widthPixels: 4}]}],
      sprites: [squareMark({label: '12'}), squareMark({x: 0.51, angle: 30}), squareMark({y: 0.49, opacity: 0.5})],
    };
    const picture = pictureOf(parts);
    const blank = await draw(pictureOf({}));
    expect(paint(picture).some((value, index) => Math.abs(value - blank[index]!) > 60)).to.equal(true);
    expect(await difference(picture)).to.be.below(0.01);
  });

  it('draws each mark in the copy of the world that is in view', async () => {
    const view = viewportOf({longitude: 180, latitude: 0, zoom: 0}, 600, 200);
    const picture = pictureOf({sprites: [squareMark({x: 0.99}), squareMark({x: 0.2})]}, {view});
    const data = paint(picture);
    expect(at(data, 300 - Math.round(0.01 * 512 * 2 ** view.zoom), 100, view)).to.deep.equal([255, 0, 0]);
    expect(await difference(picture)).to.be.below(0.001);
  });

  it('puts a tile where its bounds are, in the copy of the world that they name', () => {
    const view = viewportOf({longitude: 179, latitude: 0, zoom: 4}, 300, 200);
    const image = new OffscreenCanvas(4, 4);
    const context = image.getContext('2d')!;
    context.fillStyle = RED;
    context.fillRect(0, 0, 4, 4);
    const data = paint(pictureOf({}, {view, tiles: [{key: 'a', bounds: [180, -1, 182, 1], image}]}));
    const degree = (512 * 2 ** view.zoom) / 360;
    expect([at(data, 150 + Math.round(1.5 * degree), 100, view), at(data, 150, 100, view)]).to.deep.equal([[255, 0, 0], [255, 255, 255]]);
  });

  it('leaves no seam between two tiles, wherever their edges fall', () => {
    const image = new OffscreenCanvas(4, 4);
    const context = image.getContext('2d')!;
    context.fillStyle = RED;
    context.fillRect(0, 0, 4, 4);
    const edge = 0.123;
    const data = paint(pictureOf({}, {tiles: [{key: 'a', bounds: [-9, -4, edge, 4], image}, {key: 'b', bounds: [edge, -4, 9, 4], image}]}));
    const row = Array.from({length: 80}, (_, index) => at(data, 110 + index, 100).join());
    expect(new Set(row)).to.deep.equal(new Set(['255,0,0']));
  });

  it('shows a mark on its way, and how far it has appeared', async () => {
    const parts = {sprites: [squareMark({motion: {fromX: 0.505, fromY: 0.5, startMs: 1000}}), squareMark({y: 0.505, motion: {fromX: 0.5, fromY: 0.505, startMs: 1000, fade: 'in'}})]};
    const picture = pictureOf(parts, {nowMs: 1100, isMoving: true});
    expect(await difference(picture)).to.be.below(0.001);
    const before = paint({...picture, nowMs: 1000});
    expect([at(before, 150, 100), at(before, 150 + Math.round(0.005 * 512 * 16), 100)]).to.deep.equal([[255, 255, 255], [255, 0, 0]]);
  });

  it('draws pulses above all marks', () => {
    const data = paint(pictureOf({sprites: [squareMark()]}, {pulses: [squareMark({sprite: 'blue'})]}));
    expect(at(data, 150, 100)).to.deep.equal([0, 0, 255]);
  });

  it('has only the ground before there are events', () => {
    const picture = {...pictureOf({}), parts: null};
    expect(paint(picture).every((value) => value === 255)).to.equal(true);
  });
});
