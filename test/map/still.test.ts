import {expect} from 'chai';
import {sceneParts} from '../../src/map/scene-parts.js';
import {findMarks} from '../../src/map/marks.js';
import {SpriteAtlas} from '../../src/map/sprite-atlas.js';
import type {Picture} from '../../src/map/picture.js';
import {Still} from '../../src/map/still.js';
import {viewportOf} from '../../src/map/view.js';
import {pixel, pixelsOf} from './helpers/pixels.js';
import {THEME} from './helpers/theme.js';
import {sceneOf, storyAt} from './story.js';

const VIEW = viewportOf({longitude: 0, latitude: 0, zoom: 4}, 200, 100);
const RED = [255, 0, 0];

/** A picture with one mark in its middle. */
function picture(view = VIEW, scale = 1): Picture {
  const scene = sceneOf(storyAt([0, 0]));
  const atlas = new SpriteAtlas(scale);
  const {marks} = findMarks(scene, view);
  const parts = sceneParts({scene, theme: THEME, atlas, marks, hovered: null, selected: null, fan: [], fanned: null, cameras: {areas: [], sides: [], links: [], signs: []}, trail: [], others: []});
  return {view, tiles: [], parts, pulses: [], atlas, nowMs: 0, isMoving: false};
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

  const canvas = () => stage.querySelector('canvas')!;

  it('shows a picture in the size of the map, below what is in the stage', () => {
    const above = stage.appendChild(document.createElement('b'));
    still.show(stage, picture(), 1);
    const {width, height} = canvas().getBoundingClientRect();
    expect([width, height, stage.firstChild === canvas(), stage.lastChild === above]).to.deep.equal([200, 100, true, true]);
    expect(pixel(pixelsOf(canvas()), 100, 50)).to.deep.equal(RED);
  });

  it('has as many pixels as the screen', () => {
    still.show(stage, picture(VIEW, 2), 2);
    expect([canvas().width, canvas().height]).to.deep.equal([400, 200]);
    expect([...canvas().getContext('2d')!.getImageData(200, 100, 1, 1).data].slice(0, 3)).to.deep.equal(RED);
  });

  it('keeps nothing of the picture before', () => {
    still.show(stage, picture(), 1);
    still.show(stage, {...picture(), parts: null}, 1);
    expect(canvas().getContext('2d')!.getImageData(0, 0, 200, 100).data.some((value) => value !== 0)).to.equal(false);
  });

  it('takes no pointer: the map under it is used through its surface', () => {
    still.show(stage, picture(), 1);
    expect(getComputedStyle(canvas()).pointerEvents).to.equal('none');
  });

  it('shows nothing of a map that has no size yet, and does not fail', () => {
    still.show(stage, {...picture(), view: {...VIEW, widthPixels: 0}}, 1);
    expect(stage.childElementCount).to.equal(0);
  });

  it('holds no memory once it is hidden, and can be shown again', () => {
    still.show(stage, picture(), 1);
    const own = canvas();
    still.hide();
    expect([stage.childElementCount, own.width, own.height]).to.deep.equal([0, 0, 0]);
    still.show(stage, picture(), 1);
    expect(pixel(pixelsOf(canvas()), 100, 50)).to.deep.equal(RED);
  });
});
