import {expect} from 'chai';
import {DeckKit} from '../../src/map/deck-kit.js';
import type {Picture} from '../../src/map/picture.js';
import {atlasOf, pictureOf, squareMark} from './helpers/picture.js';
import {pixel, pixelsOf} from './helpers/pixels.js';

const [RED, BLUE, WHITE] = [[255, 0, 0], [0, 0, 255], [255, 255, 255]];

describe('DeckKit', () => {
  let stages: HTMLElement[];
  let kit: DeckKit;

  beforeEach(async () => {
    stages = [0, 1].map(() => Object.assign(document.createElement('div'), {style: 'position:relative;width:300px;height:200px'}));
    document.body.append(...stages);
    kit = await DeckKit.create(stages[0]!, pictureOf({}).view, () => undefined);
  });
  afterEach(() => {
    kit.destroy();
    for (const stage of stages) stage.remove();
  });

  const colorIn = async (picture: Picture, x = 150, y = 100) => {
    kit.show(picture);
    await kit.drawn();
    return pixel(pixelsOf(kit.redrawn().canvas), x, y);
  };

  it('draws the sprites of a picture from its atlas, pulses above all', async () => {
    const picture = pictureOf({sprites: [squareMark()]});
    expect(await colorIn(picture)).to.deep.equal(RED);
    expect(await colorIn({...picture, pulses: [squareMark({sprite: 'blue'})]})).to.deep.equal(BLUE);
    expect(await colorIn(picture)).to.deep.equal(RED);
  });

  it('keeps its layers while the parts are the same, and moves the marks that are on their way', async () => {
    const {parts, ...rest} = pictureOf({sprites: [squareMark({motion: {fromX: 0.505, fromY: 0.5, startMs: 0}})]}, {isMoving: true});
    const from = 150 + Math.round(0.005 * 512 * 16);
    expect(await colorIn({...rest, parts}, from)).to.deep.equal(RED);
    expect(await colorIn({...rest, parts, nowMs: 1000}, from)).to.deep.equal(WHITE);
    expect(await colorIn({...rest, parts, nowMs: 1000})).to.deep.equal(RED);
  });

  it('shows nothing of the map that it was handed over by, neither marks nor their colours', async () => {
    expect(await colorIn(pictureOf({sprites: [squareMark({x: 0.51})]}), 150 + Math.round(0.01 * 512 * 16))).to.deep.equal(RED);
    kit.detach();
    const next = pictureOf({sprites: [squareMark()]}, {atlas: atlasOf('#0000ff')});
    kit.moveTo(stages[1]!, next.view, () => undefined);
    expect(await colorIn(next)).to.deep.equal(BLUE);
    expect(await colorIn(next, 150 + Math.round(0.01 * 512 * 16))).to.deep.equal(WHITE);
    expect([stages[0]!.querySelectorAll('canvas').length, stages[1]!.querySelectorAll('canvas').length]).to.deep.equal([0, 1]);
  });

  it('draws sprites that were painted since the last picture', async () => {
    const picture = pictureOf({sprites: [squareMark()]});
    await colorIn(picture);
    picture.atlas.request([{
      sprite: 'late',
      sidePixels: 20,
      paint: (context) => {
        context.fillStyle = '#0000ff';
        context.fillRect(-10, -10, 20, 20);
      },
    }]);
    expect(await colorIn({...picture, parts: {...picture.parts!, sprites: [squareMark({sprite: 'late'})]}})).to.deep.equal(BLUE);
  });
});
