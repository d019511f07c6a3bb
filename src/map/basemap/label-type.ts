import type {BasemapLabel} from './piece.js';

/** How a label is set. One table for the measuring and for the CSS, so that the two cannot disagree. */
export interface LabelType {
  /** As in `label--town-1`. */
  name: string;
  sizePixels: number;
  /** Of the size. */
  lineHeight: number;
  weight: number;
  italic: boolean;
  /** In em. */
  spacing: number;
  uppercase: boolean;
}

const town = (name: string, sizePixels: number, weight: number): LabelType => ({
  name,
  sizePixels,
  weight,
  lineHeight: 1.15,
  italic: false,
  spacing: 0,
  uppercase: false,
});
const country = (name: string, sizePixels: number, spacing: number): LabelType => ({
  ...town(name, sizePixels, 500),
  lineHeight: 1.3,
  spacing,
  uppercase: true,
});
const water = (name: string, sizePixels: number, spacing: number): LabelType => ({
  ...town(name, sizePixels, 400),
  lineHeight: 1.25,
  italic: true,
  spacing,
});

export const LABEL_TYPES: readonly LabelType[] = [
  town('town-1', 14, 600),
  town('town-2', 13.5, 500),
  town('town-3', 12.5, 500),
  town('town-4', 12, 400),
  town('town-5', 11.5, 400),
  town('town-6', 11, 400),
  country('country-1', 15, 0.26),
  country('country-2', 12.5, 0.2),
  country('country-3', 10.5, 0.12),
  water('water-1', 14, 0.08),
  water('water-2', 12.5, 0.05),
  water('water-3', 11.5, 0.02),
];

/**
 * How a label is set at a zoom. Towns and waters by rank; a country's name grows with its country on the screen, in three
 * sizes. Ranks beyond the table have its smallest type.
 */
export function typeOf({kind, rank, minZoom}: Pick<BasemapLabel, 'kind' | 'rank' | 'minZoom'>, zoom: number): LabelType {
  const nearer = zoom - minZoom;
  const step = kind !== 'country' ? rank : nearer >= 2.2 ? 1 : nearer >= 1 ? 2 : 3;
  const exact = LABEL_TYPES.find(({name}) => name === `${kind}-${step}`);
  return exact ?? (LABEL_TYPES.findLast(({name}) => name.startsWith(kind)) as LabelType);
}

/** Width of a line of text in CSS pixels. */
export type MeasureText = (text: string, type: LabelType) => number;

/**
 * Measures with a canvas, in the font family that the labels will inherit, and remembers what it measured.
 *
 * @param fontFamily - As in CSS, from `getComputedStyle(container).fontFamily`.
 */
export function createMeasurer(fontFamily: string): MeasureText {
  // Nothing is drawn on it: a canvas on the GPU would have to wait for that to start.
  const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const widths = new Map<string, number>();
  return (text, type) => {
    const key = `${type.name} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const written = type.uppercase ? text.toUpperCase() : text;
    if (context) context.font = `${type.italic ? 'italic ' : ''}${type.weight} ${type.sizePixels}px ${fontFamily}`;
    const letters = context ? context.measureText(written).width : written.length * type.sizePixels * 0.55;
    const width = letters + written.length * type.spacing * type.sizePixels;
    widths.set(key, width);
    return width;
  };
}
