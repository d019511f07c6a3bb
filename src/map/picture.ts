import type {PaintedTile} from './basemap/index.js';
import type {PlacedSprite} from './layers/mark-instances.js';
import type {SceneParts} from './scene-parts.js';
import type {SpriteAtlas} from './sprite-atlas.js';
import type {MapViewport} from './view.js';

/** All that a frame of the map shows, whatever draws it. */
export interface Picture {
  readonly view: MapViewport;
  /** In the order in which they are drawn. */
  readonly tiles: readonly PaintedTile[];
  /** The same object for as long as nothing in it has changed; null before there are events. */
  readonly parts: SceneParts | null;
  /** Sprites above all others that are new with every frame. */
  readonly pulses: readonly PlacedSprite[];
  /** Has all sprites of the picture. */
  readonly atlas: SpriteAtlas;
  /** Time of the frame, on the clock of the sprites' motions. */
  readonly nowMs: number;
  /** Whether marks are on their way to their places. */
  readonly isMoving: boolean;
}
