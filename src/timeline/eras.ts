import {readWindow} from '../data/window-text.js';
import {toPixels} from './scale.js';
import type {Era as WrittenEra} from '../schema/event-file.js';
import type {TimeWindow} from '../data/event-table.js';
import type {TimeScale} from './scale.js';

/** A background era: a curfew, a ceasefire. Open ends are ±Infinity. */
export interface Era extends TimeWindow {
  readonly label: string;
  /** As it stands in the file; undefined where it names none. */
  readonly color?: string;
}

/** The part of an era that is in view. */
export interface EraBand {
  readonly era: Era;
  /** Left edge in pixels. */
  readonly x: number;
  readonly width: number;
  /** Row of the label, from 0 at the top. Eras of one row never overlap, nor do their labels. */
  readonly row: number;
  /** The band lies over an earlier one: something besides its colour must tell the two apart. */
  readonly isOver: boolean;
  /** Left edge of the label: that of the band, unless the label would then be cut by the edge of the scale. */
  readonly labelX: number;
  /** Room for the label. */
  readonly labelWidth: number;
  /** The era's own start or end is not known: the band fades there. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** The era goes on beyond the edge of the scale: the band is cut straight. */
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
}

export interface EraLayout {
  /** In order of their start. */
  readonly bands: readonly EraBand[];
  readonly rows: number;
}

const LABEL_GAP_PIXELS = 10;

/**
 * The eras of a story, in order of their start.
 *
 * @param written - As they stand in the file; what is no stretch of time has been reported and is left out.
 * @param timeZone - IANA name of the zone of the story, in which dates without an offset are read.
 */
export function readEras(written: readonly WrittenEra[], timeZone: string): Era[] {
  const eras = written.flatMap(({label, when, color}): Era[] => {
    const window = readWindow(when, timeZone);
    return window && window.endMs > window.startMs ? [{label, ...(color && {color}), ...window}] : [];
  });
  return eras.sort((a, b) => (a.startMs === b.startMs ? b.endMs - a.endMs || 0 : a.startMs - b.startMs));
}

/**
 * Where the eras in view are drawn. Eras never lengthen an axis: what lies beyond the events is seen where the reader pans or zooms
 * there.
 *
 * @param eras - In order of their start.
 * @param textWidth - Width of a label in pixels.
 */
export function layoutEras(eras: readonly Era[], scale: TimeScale, textWidth: (text: string) => number): EraLayout {
  const {startMs, endMs, widthPixels} = scale;
  const rowEnds: number[] = [];
  const inView = widthPixels > 0 ? eras.filter((era) => era.startMs < endMs && era.endMs > startMs) : [];
  const bands = inView.map((era, index): EraBand => {
    const x = Math.max(0, toPixels(scale, era.startMs));
    const end = Math.min(widthPixels, toPixels(scale, era.endMs));
    const labelWidth = Math.min(widthPixels, Math.max(end - x, textWidth(era.label)));
    const labelX = Math.min(x, widthPixels - labelWidth);
    const free = rowEnds.findIndex((rowEnd) => rowEnd <= labelX);
    const row = free < 0 ? rowEnds.length : free;
    rowEnds[row] = Math.max(end, labelX + labelWidth) + LABEL_GAP_PIXELS;
    return {
      era,
      x,
      width: end - x,
      row,
      isOver: inView.some((other, before) => before < index && other.endMs > era.startMs),
      labelX,
      labelWidth,
      openStart: era.startMs === -Infinity,
      openEnd: era.endMs === Infinity,
      cutStart: era.startMs < startMs,
      cutEnd: era.endMs > endMs,
    };
  });
  return {bands, rows: rowEnds.length};
}
