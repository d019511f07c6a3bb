import {ScatterplotLayer} from '@deck.gl/layers';
import {xToLng, yToLat} from '../../data/mercator.js';
import type {EventTable} from '../../data/event-table.js';
import {radiusOf} from '../../data/place-precision.js';
import {rgba} from '../css-color.js';
import {CIRCLE_FILL_OPACITY, CIRCLE_LINE_OPACITY, CIRCLE_LINE_PIXELS, MIN_CIRCLE_PIXELS} from '../outline-look.js';

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
    getFillColor: ({row}) => rgba(colorOfRow(row), CIRCLE_FILL_OPACITY),
    getLineColor: ({row}) => rgba(colorOfRow(row), CIRCLE_LINE_OPACITY),
    lineWidthUnits: 'pixels',
    getLineWidth: CIRCLE_LINE_PIXELS,
    parameters: {depthCompare: 'always', depthWriteEnabled: false},
  });
}
