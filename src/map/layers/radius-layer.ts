import {ScatterplotLayer} from '@deck.gl/layers';
import {xToLng, yToLat} from '../../data/mercator.js';
import type {EventTable} from '../../data/event-table.js';
import {radiusOf} from '../../data/place-precision.js';
import {rgba} from '../css-color.js';

/** A circle smaller than this would hide behind its mark and the place would look exact. */
export const MIN_CIRCLE_PIXELS = 15;
const FILL_OPACITY = 0.09;
const LINE_OPACITY = 0.75;

/**
 * The circle in which an event happened, for places that are not exact.
 *
 * @param rows - Events to draw; each of their points gets a circle of `radiusMeters` around it.
 */
export function radiusLayer(table: EventTable, rows: readonly number[], colorOfRow: (row: number) => string): ScatterplotLayer {
  const circles = rows.flatMap((row) => {
    const first = table.pointOffsets[row];
    return Array.from({length: table.pointOffsets[row + 1] - first}, (_, index) => ({row, point: first + index}));
  });
  return new ScatterplotLayer<(typeof circles)[number]>({
    id: 'radius',
    data: circles,
    getPosition: ({point}) => [xToLng(table.x[point]), yToLat(table.y[point])],
    getRadius: ({row}) => radiusOf(table, row),
    radiusUnits: 'meters',
    radiusMinPixels: MIN_CIRCLE_PIXELS,
    stroked: true,
    getFillColor: ({row}) => rgba(colorOfRow(row), FILL_OPACITY),
    getLineColor: ({row}) => rgba(colorOfRow(row), LINE_OPACITY),
    lineWidthUnits: 'pixels',
    getLineWidth: 1.25,
    parameters: {depthCompare: 'always', depthWriteEnabled: false},
  });
}
