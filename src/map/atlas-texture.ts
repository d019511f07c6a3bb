import type {Texture} from '@luma.gl/core';
import type {SpriteAtlas} from './sprite-atlas.js';

const BYTES_PER_PIXEL = 4;

/**
 * Copies what an atlas has painted since the last time into its texture, and nothing else: a texture as large as the atlas
 * takes longer than a frame where WebGL runs in software.
 *
 * @param texture - As large as the atlas. It holds colours with their opacity multiplied in.
 */
export function copyAtlas(atlas: SpriteAtlas, texture: Texture): void {
  for (const box of atlas.takeDirty()) texture.writeData(atlas.pixels(box), {...box, bytesPerRow: box.width * BYTES_PER_PIXEL});
}
