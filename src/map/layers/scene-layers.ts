import type {Layer} from '@deck.gl/core';
import type {Texture} from '@luma.gl/core';
import {rowColor} from '../row-color.js';
import type {SceneParts} from '../scene-parts.js';
import type {SpriteFrame} from '../sprite-atlas.js';
import {areaLayer} from './area-layer.js';
import {markLayer} from './mark-layer.js';
import type {MarkView} from './mark-layer.js';
import {pathLayers} from './path-layers.js';
import {radiusLayer} from './radius-layer.js';

/** The layers above the ground, from the lowest to the highest: radii, areas and cones, paths, legs and links, marks. */
export function sceneLayers({table, circledRows, areas, lines, halo, sprites}: SceneParts, texture: Texture, frames: Readonly<Record<string, SpriteFrame>>, seen?: MarkView): Layer[] {
  // A layer of nothing would be matched, updated and drawn with every frame all the same.
  return [
    ...(circledRows.length > 0 ? [radiusLayer(table, circledRows, (row) => rowColor(table, row))] : []),
    ...(areas.length > 0 ? [areaLayer(areas)] : []),
    ...lines.flatMap((group) => pathLayers(group.id, group.lines, halo)),
    markLayer('marks', sprites, texture, frames, seen),
  ];
}
