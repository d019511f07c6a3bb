import type {EventTable} from '../data/event-table.js';
import type {PlacedSprite} from './layers/mark-instances.js';
import type {Mark} from './marks.js';
import {PULSE_MS} from './play-marks.js';
import type {Pulse} from './play-marks.js';
import {PULSE_SHARE, PULSE_SIDE_PIXELS, paintPulse} from './play-sprites.js';
import {rowColor} from './row-color.js';
import type {SpriteRequest} from './sprite-atlas.js';

/** Where the ring begins and ends, outside its mark. */
const FROM_PIXELS = 2;
const TO_PIXELS = 16;

/** A ring around each mark that an event has just entered; of several in one mark the latest counts. */
export function pulseSprites(table: EventTable, pulses: readonly Pulse[], markOfRow: (row: number) => Mark | null, now: number): PlacedSprite[] {
  const latest = new Map<Mark, Pulse>();
  for (const pulse of pulses) {
    const mark = markOfRow(pulse.row);
    if (mark) latest.set(mark, pulse);
  }
  return [...latest].map(([{x, y, radiusPixels}, {row, startMs}]) => {
    const progress = Math.min(1, Math.max(0, (now - startMs) / PULSE_MS));
    // Quick at first, as a drop in water.
    const radius = radiusPixels + FROM_PIXELS + (TO_PIXELS - FROM_PIXELS) * (1 - (1 - progress) ** 2);
    return {x, y, opacity: 1 - progress, sprite: nameOf(rowColor(table, row)), sidePixels: (2 * radius) / PULSE_SHARE};
  });
}

/** What must be painted for the rings of some pulses, which are drawn in other sizes than they are painted in. */
export function pulsePaints(table: EventTable, pulses: readonly Pulse[]): SpriteRequest[] {
  const colors = new Set(pulses.map(({row}) => rowColor(table, row)));
  return [...colors].map((color) => ({sprite: nameOf(color), sidePixels: PULSE_SIDE_PIXELS, paint: paintPulse(color)}));
}

function nameOf(color: string): string {
  return `p${color}`;
}
