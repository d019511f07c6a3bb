import {SolidPolygonLayer} from '@deck.gl/layers';
import type {Position} from '../../schema/event-file.js';
import {rgba} from '../css-color.js';
import {AREA_OPACITY} from '../outline-look.js';

/** An area on the ground: an outer ring and its holes, in degrees. */
export interface Area {
  readonly rings: readonly (readonly Position[])[];
  readonly color: string;
  /** From 0 to 1. Default: 0.2. */
  readonly opacity?: number;
}

/** Areas as a tint; their outlines are lines of `pathLayers`. */
export function areaLayer(areas: readonly Area[]): SolidPolygonLayer {
  return new SolidPolygonLayer<Area>({
    id: 'areas',
    data: areas as Area[],
    getPolygon: ({rings}) => rings.map((ring) => ring.map(([lng, lat]): [number, number] => [lng, lat])),
    positionFormat: 'XY',
    getFillColor: ({color, opacity = AREA_OPACITY}) => rgba(color, opacity),
    extruded: false,
    parameters: {depthCompare: 'always', depthWriteEnabled: false},
    updateTriggers: {getFillColor: areas.map(({color}) => color)},
  });
}
