import {STEPS, latToY, lngToX} from '../data/mercator.js';
import {goOn} from '../load/go-on.js';
import {BasemapSource, BasemapTiles, LabelView, createMeasurer, darkStyle, labelCss, lightStyle, placeLabels} from './basemap/index.js';
import type {BasemapLabel, BasemapStyle, BasemapView, PaintedTile, PlacedLabel} from './basemap/index.js';
import type {Box} from './contract.js';
import {rgba} from './css-color.js';
import type {MapTheme} from './theme.js';
import {cameraOf, toScreen} from './view.js';
import type {MapViewport} from './view.js';

export interface GroundOptions {
  /** Takes the place names. */
  readonly container: HTMLElement;
  readonly theme: MapTheme;
  /** Boxes over the map under which no name is put. */
  readonly reserved: () => readonly Box[];
  /** Something was loaded or painted: draw again. */
  readonly onChange: () => void;
  readonly onMissing: (message: string) => void;
}

/** Names that have moved so far with the map leave too wide a margin without names. */
const MAX_DRIFT_PIXELS = 120;
/** A map that has not moved for so long rests. */
const REST_MS = 120;

/** By how many zoom steps a town with a mark is named earlier. */
const FAVOUR_ZOOMS = 1.5;

/** The embedded basemap: painted tiles below the marks, place names as text above them. */
export class Ground {
  readonly #source: BasemapSource;
  readonly #tiles: BasemapTiles;
  readonly #labels: LabelView;
  readonly #measure: ReturnType<typeof createMeasurer>;
  readonly #container: HTMLElement;
  readonly #reserved: () => readonly Box[];
  #placed: readonly PlacedLabel[] = [];
  /** View for which the names were placed; null when they must be placed anew. */
  #labelled: MapViewport | null = null;
  #rest = 0;
  /** For what the names are to be placed, before they were placed at all. */
  #due: {readonly view: MapViewport; readonly avoid: readonly Box[]} | null = null;

  constructor({container, theme, reserved, onChange, onMissing}: GroundOptions) {
    this.#reserved = reserved;
    adoptStyles(container);
    this.#container = container;
    this.#source = new BasemapSource({onMissing: (id, reason) => onMissing(`The part ${id} of the map could not be loaded (${String(reason)}): coarser outlines are shown. [basemap-missing]`)});
    this.#tiles = new BasemapTiles({style: styleOf(theme), source: this.#source, onChange});
    this.#source.subscribe(() => (this.#labelled = null));
    addEventListener('online', this.#handleOnline);
    this.#labels = new LabelView(container);
    this.#measure = createMeasurer(getComputedStyle(container).fontFamily);
  }

  readonly #handleOnline = (): void => this.#source.retry();

  set theme(theme: MapTheme) {
    this.#tiles.style = styleOf(theme);
  }

  /**
   * Paints what is due for a view.
   *
   * @param mayPaint - False where the frame has enough to do: what is due is painted in the next one.
   * @returns In the order in which they are drawn.
   */
  tiles(view: MapViewport, mayPaint: boolean): PaintedTile[] {
    return this.#tiles.update(basemapView(view), mayPaint);
  }

  /**
   * Shows the names. They are placed anew when the map zooms, rests or has moved far; between that they move with the map,
   * because finding free places for them takes longer than a frame may.
   *
   * @param avoid - Boxes of the marks: no town's name covers one, and no town's dot is drawn on one.
   */
  label(view: MapViewport, avoid: readonly Box[]): void {
    if (!this.#labelled) return this.#placeApart(view, avoid);
    const drift = driftOf(this.#labelled, view);
    if (drift && Math.hypot(drift.x, drift.y) < MAX_DRIFT_PIXELS) {
      this.#container.style.translate = `${drift.x}px ${drift.y}px`;
      clearTimeout(this.#rest);
      this.#rest = window.setTimeout(() => this.#place(view, avoid), REST_MS);
    } else this.#place(view, avoid);
  }

  /** After the ground is painted, and in a task of their own: letters are measured for the first time. */
  #placeApart(view: MapViewport, avoid: readonly Box[]): void {
    if (this.#tiles.isPainting) return;
    const isAsked = this.#due !== null;
    this.#due = {view, avoid};
    if (isAsked) return;
    void goOn().then(() => {
      const due = this.#due;
      this.#due = null;
      if (due) this.#place(due.view, due.avoid);
    });
  }

  #place(view: MapViewport, avoid: readonly Box[]): void {
    clearTimeout(this.#rest);
    const seen = basemapView(view);
    const known = this.#source.labelsIn(seen);
    // Where the boxes lie makes the browser lay out the page.
    const reserved = known.length > 0 ? this.#reserved() : [];
    const covers = [...avoid, ...reserved];
    // A town under a button has no name beside that: it would seem to be there.
    const inSight = known.filter((label) => label.kind !== 'town' || !isIn(placeOf(label, view), reserved));
    const labels = favour(inSight, view, avoid);
    const placed = placeLabels(labels, seen, this.#measure, {avoid: covers, previous: this.#placed});
    // Towns look for another side; names of countries and waters have one place only, and give it up.
    this.#placed = placed.filter((name) => !(name.label.kind === 'town' ? reserved : covers).some((box) => overlap(name, box)));
    this.#labels.render(this.#placed.map((label) => (label.dot && isIn(label.dot, avoid) ? {...label, dot: undefined} : label)));
    this.#labelled = view;
    this.#container.style.translate = '';
  }

  /** Lets go of the bitmaps, which are painted again when they are asked for. */
  forget(): void {
    this.#tiles.forget();
  }

  destroy(): void {
    removeEventListener('online', this.#handleOnline);
    clearTimeout(this.#rest);
    this.#due = null;
    this.#container.style.translate = '';
    this.#tiles.destroy();
    this.#labels.destroy();
  }
}

/** Names the towns in which something happened earlier than others of their size: they are what the map is about. */
function favour(labels: readonly BasemapLabel[], view: MapViewport, marks: readonly Box[]): BasemapLabel[] {
  return labels.map((label) => {
    if (label.kind !== 'town' || view.zoom >= label.minZoom || view.zoom < label.minZoom - FAVOUR_ZOOMS) return label;
    return isIn(placeOf(label, view), marks) ? {...label, minZoom: view.zoom} : label;
  });
}

function placeOf({lng, lat}: BasemapLabel, view: MapViewport): {x: number; y: number} {
  return toScreen(view, lngToX(lng) / STEPS, latToY(lat) / STEPS);
}

/** By how many pixels the map has moved between two views; null where it has zoomed or changed its size. */
function driftOf(from: MapViewport, to: MapViewport): {x: number; y: number} | null {
  if (from.zoom !== to.zoom || from.widthPixels !== to.widthPixels || from.heightPixels !== to.heightPixels) return null;
  const centre = toScreen(to, from.x, from.y);
  return {x: centre.x - to.widthPixels / 2, y: centre.y - to.heightPixels / 2};
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isIn({x, y}: {x: number; y: number}, boxes: readonly Box[]): boolean {
  return boxes.some((box) => x > box.x && y > box.y && x < box.x + box.width && y < box.y + box.height);
}

function basemapView(view: MapViewport): BasemapView {
  const {longitude, latitude} = cameraOf(view);
  return {center: [longitude, latitude], zoom: view.zoom, width: view.widthPixels, height: view.heightPixels};
}

function styleOf(theme: MapTheme): BasemapStyle {
  const base = isDark(theme.land) ? darkStyle : lightStyle;
  const {water, land, coast, border, lake, river} = theme;
  return {...base, water, land, coast, border, lake, river};
}

function isDark(color: string): boolean {
  const [red, green, blue] = rgba(color);
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Gives the styles of the names to the root that holds them, once. */
function adoptStyles(container: HTMLElement): void {
  const root = container.getRootNode();
  if (!(root instanceof ShadowRoot || root instanceof Document)) return;
  let sheet = sheets.get(container.ownerDocument);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(labelCss);
    sheets.set(container.ownerDocument, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
