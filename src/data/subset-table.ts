import type {DayShift} from './day-shift.js';
import type {EventTable} from './event-table.js';
import {extentOf} from './span-columns.js';
import {SubsetTexts} from './event-texts.js';
import {subsetService} from './subset-service.js';
import {timeOrder} from './time-order.js';

type Column = Int32Array | Float64Array | Float32Array | Uint32Array | Uint16Array | Uint8Array;

/**
 * A table of some rows of another, as if the file had only those.
 *
 * Zones and categories stay whole, so that a category keeps its colour, its shape and its place in the legend.
 *
 * @param rows - Ascending, each once.
 * @returns The table itself where the rows are all of it.
 */
export function subsetTable(table: EventTable, rows: Uint32Array): EventTable {
  if (rows.length === table.length) return table;
  const startMs = pick(table.startMs, rows);
  const endMs = pick(table.endMs, rows);
  const datedLength = rows.reduce((count, row) => count + Number(row < table.datedLength), 0);
  const dayShift = pickDayShift(table, rows);
  return {
    length: rows.length,
    datedLength,
    startMs,
    endMs,
    order: timeOrder({datedLength, startMs, endMs, dayShift}),
    pointMs: pick(table.pointMs, rows),
    ...(dayShift && {dayShift}),
    timePrecision: pick(table.timePrecision, rows),
    timeFlags: pick(table.timeFlags, rows),
    zone: pick(table.zone, rows),
    zones: table.zones,
    ...pickPoints(table, rows),
    geometryKind: pick(table.geometryKind, rows),
    placePrecision: pick(table.placePrecision, rows),
    radiusMeters: pick(table.radiusMeters, rows),
    category: pick(table.category, rows),
    categories: table.categories,
    verification: pick(table.verification, rows),
    negative: pick(table.negative, rows),
    texts: new SubsetTexts(table.texts, rows),
    ...(table.service && {service: subsetService(table.service, rows)}),
    sensitivityKinds: table.sensitivityKinds,
    extent: extentOf(startMs, endMs),
  };
}

function pick<Type extends Column>(column: Type, rows: Uint32Array): Type {
  if (column.length === 0) return column;
  const picked = column.slice(0, rows.length) as Type;
  for (let i = 0; i < rows.length; i++) picked[i] = column[rows[i]];
  return picked;
}

function pickDayShift({dayShift}: EventTable, rows: Uint32Array): DayShift | undefined {
  if (!dayShift) return undefined;
  const ms = pick(dayShift.ms, rows);
  const maxMs = ms.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  return maxMs > 0 ? {ms, maxMs} : undefined;
}

function pickPoints(table: EventTable, rows: Uint32Array): Pick<EventTable, 'pointOffsets' | 'x' | 'y'> {
  const pointOffsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => (pointOffsets[i + 1] = pointOffsets[i] + table.pointOffsets[row + 1] - table.pointOffsets[row]));
  const x = new Uint32Array(pointOffsets[rows.length]);
  const y = new Uint32Array(pointOffsets[rows.length]);
  rows.forEach((row, i) => {
    const [first, last] = [table.pointOffsets[row], table.pointOffsets[row + 1]];
    x.set(table.x.subarray(first, last), pointOffsets[i]);
    y.set(table.y.subarray(first, last), pointOffsets[i]);
  });
  return {pointOffsets, x, y};
}
