import {STEPS, yToLat} from '../../data/mercator.js';
import {radiusOf} from '../../data/place-precision.js';
import type {Position} from '../../schema/event-file.js';
import {toWorld} from '../basemap/mercator.js';
import {rgba} from '../css-color.js';
import type {Line} from '../layers/path-layers.js';
import {AREA_OPACITY, CASING_PIXELS, CIRCLE_FILL_OPACITY, CIRCLE_LINE_OPACITY, CIRCLE_LINE_PIXELS, MIN_CIRCLE_PIXELS} from '../outline-look.js';
import {rowColor} from '../row-color.js';
import type {SceneParts} from '../scene-parts.js';
import type {Context2D, Projection} from './paint-picture.js';

const EQUATOR_METERS = 40_075_016.686;

/** Paints the circles, areas and lines of a scene, from the lowest to the highest. */
export function paintOutlines(context: Context2D, parts: SceneParts, projection: Projection): void {
  paintCircles(context, parts, projection);
  for (const {rings, color, opacity = AREA_OPACITY} of parts.areas) {
    context.beginPath();
    for (const ring of rings) trace(context, ring, projection);
    context.fillStyle = faded(color, opacity);
    context.fill('evenodd');
  }
  context.lineCap = context.lineJoin = 'round';
  for (const {lines} of parts.lines) {
    for (const line of lines) paintLine(context, line, projection, parts.halo, CASING_PIXELS);
    for (const line of lines) paintLine(context, line, projection, line.color, 0);
  }
}

/** Circles of places that are not exact, around each point of their events. */
function paintCircles(context: Context2D, {table, circledRows}: SceneParts, {left, top, worldPixels}: Projection): void {
  for (const row of circledRows) {
    const color = rowColor(table, row);
    for (let point = table.pointOffsets[row]; point < table.pointOffsets[row + 1]; point += 1) {
      // The map stretches what is far from the equator.
      const metersAcross = EQUATOR_METERS * Math.cos((yToLat(table.y[point]) * Math.PI) / 180);
      const radius = Math.max(MIN_CIRCLE_PIXELS, (radiusOf(table, row) / metersAcross) * worldPixels);
      context.beginPath();
      context.arc(left(table.x[point] / STEPS), top(table.y[point] / STEPS), radius, 0, 2 * Math.PI);
      context.fillStyle = faded(color, CIRCLE_FILL_OPACITY);
      context.fill();
      context.lineWidth = CIRCLE_LINE_PIXELS;
      context.strokeStyle = faded(color, CIRCLE_LINE_OPACITY);
      context.stroke();
    }
  }
}

function paintLine(context: Context2D, {path, widthPixels}: Line, projection: Projection, color: string, extraPixels: number): void {
  context.beginPath();
  trace(context, path, projection);
  context.lineWidth = widthPixels + extraPixels;
  context.strokeStyle = color;
  context.stroke();
}

function trace(context: Context2D, path: readonly Position[], {left, top}: Projection): void {
  path.forEach(([lng, lat], index) => {
    const [x, y] = toWorld(lng, lat);
    if (index === 0) context.moveTo(left(x), top(y));
    else context.lineTo(left(x), top(y));
  });
}

function faded(color: string, opacity: number): string {
  const [red, green, blue] = rgba(color);
  return `rgb(${red} ${green} ${blue} / ${opacity})`;
}
