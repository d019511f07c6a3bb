import type {PlacedSprite} from '../../../src/map/layers/mark-instances.js';
import type {Picture} from '../../../src/map/picture.js';
import type {SceneParts} from '../../../src/map/scene-parts.js';
import {SpriteAtlas} from '../../../src/map/sprite-atlas.js';
import {viewportOf} from '../../../src/map/view.js';
import {story} from '../story.js';

export const PICTURE_VIEW = viewportOf({longitude: 0, latitude: 0, zoom: 4}, 300, 200);

const NOTHING: SceneParts = {table: story([{at: [[0, 0]], precision: 'region', category: 'red'}]), circledRows: [], areas: [], lines: [], halo: '#ffffff', sprites: []};

/** An atlas with squares of 20 pixels, `square` and the blue `blue`, and a blue label, `12`. */
export function atlasOf(color: string): SpriteAtlas {
  const atlas = new SpriteAtlas(1);
  const fill = (fillStyle: string) => (context: OffscreenCanvasRenderingContext2D) => {
    context.fillStyle = fillStyle;
    context.fillRect(-10, -10, 20, 20);
  };
  atlas.request([{sprite: 'square', sidePixels: 20, paint: fill(color)}, {sprite: 'blue', sidePixels: 20, paint: fill('#0000ff')}, {sprite: '12', sidePixels: 32, heightPixels: 16, paint: fill('#0000ff')}]);
  return atlas;
}

/** A square in the middle of the map. */
export const squareMark = (more: Partial<PlacedSprite> = {}): PlacedSprite => ({x: 0.5, y: 0.5, sprite: 'square', sidePixels: 20, ...more});

/** A picture of parts on no ground, with red squares. */
export const pictureOf = (parts: Partial<SceneParts>, more: Partial<Picture> = {}): Picture => ({
  view: PICTURE_VIEW,
  tiles: [],
  parts: {...NOTHING, ...parts},
  pulses: [],
  atlas: atlasOf('#ff0000'),
  nowMs: 0,
  isMoving: false,
  ...more,
});
