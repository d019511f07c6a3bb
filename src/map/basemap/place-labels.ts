import {areaCandidates, collide, townCandidates} from './label-candidates.js';
import type {LabelCandidate, LabelSide} from './label-candidates.js';
import {typeOf} from './label-type.js';
import type {LabelType, MeasureText} from './label-type.js';
import {toWorld, worldPixels} from './mercator.js';
import type {BasemapLabel} from './piece.js';
import {viewBox} from './view.js';
import type {BasemapView, Box} from './view.js';

/** A label that is shown, in CSS pixels from the view's top left. */
export interface PlacedLabel {
  label: BasemapLabel;
  type: LabelType;
  /** Long names of countries and waters stand on two lines. */
  lines: string[];
  side: LabelSide;
  /** Top left of the text. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Middle of a town's dot. */
  dot?: {x: number; y: number};
}

export interface PlaceLabelsOptions {
  /** Rectangles that no town's name may cover: the marks of events. */
  avoid?: readonly {x: number; y: number; width: number; height: number}[];
  /** What was shown before: of two equals the one that was shown stays, on the side where it was. */
  previous?: readonly PlacedLabel[];
}

interface Wanted {
  label: BasemapLabel;
  type: LabelType;
  lines: string[];
  width: number;
  height: number;
  x: number;
  y: number;
}

/** Least room between two names, in pixels. */
const ROOM = 4;
const DOT = 3;
/** Pixels between a text and the view's edge. */
const EDGE = 3;

/**
 * Chooses the names to show and their places: none overlaps another, none is cut by the view's edge.
 *
 * Countries come first, since they have one place only and are shifted to spare the dots of large towns; then towns and
 * waters by the zoom from which they are named, which is by size and by how empty the country around them is.
 *
 * @param measure - Width of a line of text.
 * @returns In the order of importance.
 */
export function placeLabels(
  labels: readonly BasemapLabel[],
  view: BasemapView,
  measure: MeasureText,
  {avoid = [], previous = []}: PlaceLabelsOptions = {},
): PlacedLabel[] {
  const before = new Map(previous.map(({label, side}) => [label.key, side]));
  const wanted = labels
    .filter(({minZoom, maxZoom}) => view.zoom >= minZoom && view.zoom <= maxZoom)
    .map((label) => ({label, ...pointOf(label, view)}))
    .filter(({x, y}) => x >= 0 && y >= 0 && x <= view.width && y <= view.height)
    // Only what is in view: a name that is measured for the first time takes a third of a millisecond.
    .map(({label, x, y}): Wanted => ({label, x, y, ...textOf(label, view, measure)}))
    .sort((a, b) => orderOf(a.label, before) - orderOf(b.label, before) || a.label.minZoom - b.label.minZoom || a.label.rank - b.label.rank);
  const marks = avoid.map(({x, y, width, height}): Box => [x, y, x + width, y + height]);
  const bigDots = wanted.filter(({label}) => label.kind === 'town' && label.rank <= 3).map(dotBox);
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  for (const item of wanted) {
    const isTown = item.label.kind === 'town';
    const dot = dotBox(item);
    if (isTown && taken.some((box) => collide(box, dot, ROOM))) continue;
    const candidates = preferred(isTown ? besideTown(item, marks) : onGround(item, bigDots), before.get(item.label.key));
    const free = candidates.find(
      ({box}) =>
        isInside(box, view) &&
        !taken.some((other) => collide(box, other, ROOM)) &&
        !(isTown && marks.some((mark) => collide(box, mark, 1))),
    );
    if (!free) continue;
    taken.push(free.box);
    if (isTown) taken.push(dot);
    const {label, type, lines, width, height} = item;
    const text = {label, type, lines, width, height, side: free.side, x: free.box[0], y: free.box[1]};
    placed.push(isTown ? {...text, dot: {x: item.x, y: item.y}} : text);
  }
  return placed;
}

function pointOf(label: BasemapLabel, view: BasemapView): Pick<Wanted, 'x' | 'y'> {
  const [west, north] = viewBox(view);
  const [worldX, worldY] = toWorld(label.lng, label.lat);
  // The copy of the world in which the place is nearest to the view's middle.
  const copy = Math.round(toWorld(...view.center)[0] - worldX);
  return {x: (worldX + copy - west) * worldPixels(view.zoom), y: (worldY - north) * worldPixels(view.zoom)};
}

function textOf(label: BasemapLabel, view: BasemapView, measure: MeasureText): Pick<Wanted, 'type' | 'lines' | 'width' | 'height'> {
  const type = typeOf(label, view.zoom);
  const lines = label.kind === 'town' ? [label.name] : splitName(label.name);
  return {type, lines, width: Math.max(...lines.map((line) => measure(line, type))), height: lines.length * type.sizePixels * type.lineHeight};
}

/** Tiers: countries, then the rest by whole zooms; within a tier what was shown before is first. */
function orderOf({kind, key, minZoom}: BasemapLabel, before: ReadonlyMap<string, LabelSide>): number {
  const tier = kind === 'country' ? 0 : 1 + Math.floor(minZoom);
  return 2 * tier + (before.has(key) ? 0 : 1);
}

function besideTown({x, y, width, height}: Wanted, marks: readonly Box[]): LabelCandidate[] {
  const mark = marks.find((box) => collide(box, [x, y, x, y], 0));
  return townCandidates(x, y, width, height, mark);
}

/** Places on the ground, those first that cover the fewest dots of large towns. */
function onGround({x, y, width, height}: Wanted, bigDots: readonly Box[]): LabelCandidate[] {
  const covered = ({box}: LabelCandidate) => bigDots.filter((dot) => collide(box, dot, 2)).length;
  return areaCandidates(x, y, width, height).sort((a, b) => covered(a) - covered(b));
}

function preferred(candidates: LabelCandidate[], side: LabelSide | undefined): LabelCandidate[] {
  const same = candidates.find((candidate) => candidate.side === side);
  return same ? [same, ...candidates.filter((candidate) => candidate !== same)] : candidates;
}

function dotBox({x, y}: {x: number; y: number}): Box {
  return [x - DOT, y - DOT, x + DOT, y + DOT];
}

function isInside([west, north, east, south]: Box, {width, height}: BasemapView): boolean {
  return west >= EDGE && north >= EDGE && east <= width - EDGE && south <= height - EDGE;
}

/** Breaks a name of 12 letters and more where its two lines are most alike. */
function splitName(name: string): string[] {
  const words = name.split(' ');
  if (name.length < 12 || words.length < 2) return [name];
  const breaks = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  const longest = (lines: string[]) => Math.max(...lines.map(({length}) => length));
  return breaks.reduce((best, lines) => (longest(lines) < longest(best) ? lines : best));
}
