import {expect} from 'chai';
import {LABEL_HEIGHT_PIXELS, LABEL_WIDTH_PIXELS, SHAPE_REACH_PIXELS, SINGLE_RADIUS_PIXELS, countRadius, paintArrow, paintDisc, paintLabel, paintSingle, radiusOfCount, shortCount, spriteSide} from '../../src/map/mark-sprites.js';
import type {MarkFill, MarkState} from '../../src/map/mark-sprites.js';
import type {Shape} from '../../src/schema/event-file.js';
import {SHAPE_PATHS} from '../../src/symbols/shapes.js';
import {alpha, countPixels, painted, pixel} from './helpers/pixels.js';
import type {Rgb} from './helpers/pixels.js';
import {THEME} from './helpers/theme.js';

const RED: Rgb = [255, 0, 0];
const BLUE: Rgb = [0, 0, 255];
const WHITE: Rgb = [255, 255, 255];
const YELLOW: Rgb = [255, 255, 0];
const MAGENTA: Rgb = [255, 0, 255];
const MIDDLE = 40;

const single = (shape: Shape, fill: MarkFill = 'solid', state: MarkState = 'plain') => painted(80, paintSingle(shape, '#ff0000', fill, state, THEME));
const counted = (count: number, shares = [{color: '#ff0000', count}], state: MarkState = 'plain') => painted(80, paintDisc(countRadius(count), shares, state, THEME));
const label = (text: string) => painted(80, paintLabel(text, THEME));

describe('shortCount', () => {
  it('writes a count in at most four characters', () => {
    const wanted = {1: '1', 999: '999', 1000: '1k', 1234: '1.2k', 9949: '9.9k', 9950: '10k', 87_400: '87k', 999_499: '999k', 999_500: '1M', 3_400_000: '3.4M'};
    for (const [count, text] of Object.entries(wanted)) expect(shortCount(Number(count)), count).to.equal(text);
  });
});

describe('radiusOfCount', () => {
  it('grows with the count, and one event is the smallest', () => {
    const radii = [1, 2, 3, 10, 100].map(radiusOfCount);
    expect(radii).to.deep.equal([...new Set(radii)].sort((a, b) => a - b));
    expect(radii[0]).to.equal(SINGLE_RADIUS_PIXELS);
  });

  it('is in whole pixels, so that a map has marks of a dozen sizes and not of as many as there are counts', () => {
    const radii = new Set(Array.from({length: 5000}, (_, count) => radiusOfCount(count + 1)));
    expect(radii.size).to.be.within(8, 14);
  });

  it('stays within 26 pixels, however many events there are', () => {
    expect(radiusOfCount(1e7)).to.equal(26);
  });
});

describe('paintSingle', () => {
  it('fills every shape with its colour', () => {
    for (const shape of Object.keys(SHAPE_PATHS) as Shape[]) expect(pixel(single(shape), MIDDLE, MIDDLE), shape).to.deep.equal(RED);
  });

  it('gives all shapes about the same area', () => {
    const areas = (Object.keys(SHAPE_PATHS) as Shape[]).map((shape) => countPixels(single(shape), RED));
    expect(Math.max(...areas) / Math.min(...areas)).to.be.below(1.6);
  });

  it('has a halo around the shape and nothing beyond it', () => {
    const square = single('square');
    expect(pixel(square, MIDDLE + 7, MIDDLE)).to.deep.equal(WHITE);
    expect(alpha(square, MIDDLE + 10, MIDDLE)).to.equal(0);
  });

  it('is hollow where the place is not exact: its colour is only at its edge', () => {
    const hollow = single('square', 'hollow');
    expect(pixel(hollow, MIDDLE, MIDDLE)).to.deep.equal(WHITE);
    expect(pixel(hollow, MIDDLE + 5, MIDDLE)).to.deep.equal(RED);
    expect(alpha(hollow, MIDDLE + 10, MIDDLE)).to.equal(0);
  });

  it('is hollow and broken at its edge for what was looked for and not found, in every shape', () => {
    for (const shape of Object.keys(SHAPE_PATHS) as Shape[]) {
      const [solid, hollow, dashed] = (['solid', 'hollow', 'dashed'] as const).map((fill) => countPixels(single(shape, fill), RED));
      expect(pixel(single(shape, 'dashed'), MIDDLE, MIDDLE), shape).to.deep.equal(WHITE);
      expect(dashed! / hollow!, shape).to.be.within(0.3, 0.8);
      expect(dashed! / solid!, shape).to.be.below(0.6);
    }
  });

  it('leaves no dash to what is painted after it', () => {
    const side = 20;
    const line = (fill: MarkFill) =>
      painted(side, (context) => {
        paintSingle('square', '#ff0000', fill, 'plain', THEME)(context);
        expect(context.getLineDash(), fill).to.deep.equal([]);
      });
    expect(line('dashed').data).not.to.deep.equal(line('hollow').data);
  });

  it('has a ring when it is hovered, a wider one when it is selected, and none otherwise', () => {
    const [plain, hovered, selected] = (['plain', 'hovered', 'selected'] as const).map((state) => countPixels(single('circle', 'solid', state), MAGENTA, 90));
    expect(plain).to.equal(0);
    expect(hovered).to.be.above(20);
    expect(selected).to.be.above(hovered!);
  });

  it('fits into its sprite with its ring', () => {
    const side = spriteSide(SHAPE_REACH_PIXELS);
    const sprite = painted(side, paintSingle('star', '#ff0000', 'solid', 'selected', THEME));
    for (let at = 0; at < side; at += 1) {
      for (const [x, y] of [[at, 0], [at, side - 1], [0, at], [side - 1, at]] as const) expect(alpha(sprite, x, y)).to.equal(0);
    }
  });
});

describe('paintLabel', () => {
  it('has the ink of counts', () => {
    expect(countPixels(label('88'), [0, 0, 0], 90)).to.be.above(20);
  });

  it('shows different counts with different figures', () => {
    expect(label('12').data).not.to.deep.equal(label('13').data);
  });

  it('fits into its box, however long it is', () => {
    for (const text of ['999', '9.9k', '888k', '8.8M', '88M']) {
      const sprite = label(text);
      const inked = Array.from({length: 80 * 80}, (_, at) => [at % 80, Math.floor(at / 80)] as const).filter(([x, y]) => alpha(sprite, x, y) > 0);
      const reach = (axis: 0 | 1) => Math.max(...inked.map((place) => Math.abs(place[axis] + 0.5 - MIDDLE)));
      expect(reach(0), text).to.be.below(LABEL_WIDTH_PIXELS / 2);
      expect(reach(1), text).to.be.below(LABEL_HEIGHT_PIXELS / 2);
    }
  });
});

describe('paintDisc', () => {
  it('has a disc in the ground of counts', () => {
    expect(countPixels(counted(88), YELLOW)).to.be.above(200);
  });

  it('gives each category of the ring its share, clockwise from the top', () => {
    const sprite = counted(4, [
      {color: '#ff0000', count: 3},
      {color: '#0000ff', count: 1},
    ]);
    const ring = countRadius(4) - 2;
    expect(pixel(sprite, MIDDLE + ring, MIDDLE)).to.deep.equal(RED);
    expect(pixel(sprite, MIDDLE, MIDDLE + ring)).to.deep.equal(RED);
    expect(pixel(sprite, MIDDLE - ring * Math.SQRT1_2, MIDDLE - ring * Math.SQRT1_2)).to.deep.equal(BLUE);
    expect(countPixels(sprite, RED, 40) / countPixels(sprite, BLUE, 40)).to.be.within(2.4, 3.8);
  });

  it('parts two categories by a gap, so that they are told apart without their colours', () => {
    const ring = countRadius(50) - 2;
    const two = counted(50, [
      {color: '#ff0000', count: 25},
      {color: '#ff0000', count: 25},
    ]);
    expect(pixel(two, MIDDLE, MIDDLE - ring)).not.to.deep.equal(RED);
    expect(pixel(counted(50), MIDDLE, MIDDLE - ring)).to.deep.equal(RED);
  });

  it('has a ring around it when it is selected', () => {
    expect(countPixels(counted(50, undefined, 'selected'), MAGENTA, 60)).to.be.above(100);
    expect(countPixels(counted(50), MAGENTA, 60)).to.equal(0);
  });

  it('fits into its sprite with its ring', () => {
    const side = spriteSide(countRadius(1e6));
    const sprite = painted(side, paintDisc(26, [{color: '#ff0000', count: 1}], 'selected', THEME));
    expect(Math.max(...Array.from({length: side}, (_, x) => alpha(sprite, x, 0)))).to.equal(0);
  });

  it('fits into a smaller sprite without a ring, in every size', () => {
    for (let radius = countRadius(2); radius <= 26; radius += 1) {
      const side = spriteSide(radius, 'plain');
      const sprite = painted(side, paintDisc(radius, [{color: '#ff0000', count: 1}], 'plain', THEME));
      expect(Math.max(...Array.from({length: side}, (_, x) => alpha(sprite, x, 0))), String(radius)).to.be.below(8);
      expect(side).to.be.below(spriteSide(radius, 'hovered'));
    }
  });
});

describe('paintArrow', () => {
  it('points to the right', () => {
    const sprite = painted(40, paintArrow('#ff0000', THEME));
    expect(pixel(sprite, 24, 20)).to.deep.equal(RED);
    expect(alpha(sprite, 9, 20)).to.equal(0);
    expect(alpha(sprite, 30, 12)).to.equal(0);
  });
});
