import {PathLayer} from '@deck.gl/layers';
import type {Position} from '../../schema/event-file.js';
import {rgba} from '../css-color.js';
import type {Rgba} from '../css-color.js';
import {CASING_PIXELS} from '../outline-look.js';

/** A line on the ground. */
export interface Line {
  /** Longitude and latitude in degrees. */
  readonly path: readonly Position[];
  readonly color: string;
  readonly widthPixels: number;
}

/**
 * Lines of constant width: a wider one in the colour of the ground below, so that they stand off it.
 *
 * @param id - Of the layer; the casing has `-casing` behind it.
 * @returns No layer where there is no line.
 */
export function pathLayers(id: string, lines: readonly Line[], halo: string): PathLayer[] {
  if (lines.length === 0) return [];
  const layer = (name: string, extraPixels: number, colorOf: (line: Line) => Rgba) =>
    new PathLayer<Line>({
      id: name,
      data: lines as Line[],
      getPath: ({path}) => path.flatMap(([lng, lat]) => [lng, lat]),
      positionFormat: 'XY',
      getColor: colorOf,
      getWidth: ({widthPixels}) => widthPixels + extraPixels,
      widthUnits: 'pixels',
      capRounded: true,
      jointRounded: true,
      parameters: {depthCompare: 'always', depthWriteEnabled: false},
      // Colours are read anew with every theme: a line is a handful of vertices.
      updateTriggers: {getColor: [halo, ...lines.map(({color}) => color)]},
    });
  return [layer(`${id}-casing`, CASING_PIXELS, () => rgba(halo)), layer(id, 0, ({color}) => rgba(color))];
}
