import type {Layer} from '@deck.gl/core';
import {BasemapSource, BasemapTiles, LabelView, createMeasurer, darkStyle, labelCss, lightStyle, placeLabels} from './basemap/index.js';
import type {BasemapStyle, BasemapView, PlacedLabel} from './basemap/index.js';
import {groundLayers} from './layers/ground-layers.js';
import type {MapTheme} from './theme.js';
import {cameraOf} from './view.js';
import type {MapViewport} from './view.js';

export interface GroundOptions {
  /** Takes the place names. */
  readonly container: HTMLElement;
  readonly theme: MapTheme;
  /** Something was loaded or painted: draw again. */
  readonly onChange: () => void;
  readonly onMissing: (message: string) => void;
}

type Box = {x: number; y: number; width: number; height: number};

/** The embedded basemap: painted tiles below the marks, place names as text above them. */
export class Ground {
  readonly #source: BasemapSource;
  readonly #tiles: BasemapTiles;
  readonly #labels: LabelView;
  readonly #measure: ReturnType<typeof createMeasurer>;
  #placed: readonly PlacedLabel[] = [];

  constructor({container, theme, onChange, onMissing}: GroundOptions) {
    adoptStyles(container);
    this.#source = new BasemapSource({onMissing: (id, reason) => onMissing(`The part ${id} of the map could not be loaded (${String(reason)}): coarser outlines are shown. [basemap-missing]`)});
    this.#tiles = new BasemapTiles({style: styleOf(theme), source: this.#source, onChange});
    this.#labels = new LabelView(container);
    this.#measure = createMeasurer(getComputedStyle(container).fontFamily);
  }

  set theme(theme: MapTheme) {
    this.#tiles.style = styleOf(theme);
  }

  /** Paints what is due for a view. */
  layers(view: MapViewport): Layer[] {
    return groundLayers(this.#tiles.update(basemapView(view)));
  }

  /** Places the names. @param avoid - Boxes of the marks: no town's name covers one. */
  label(view: MapViewport, avoid: readonly Box[]): void {
    const seen = basemapView(view);
    this.#placed = placeLabels(this.#source.labelsIn(seen), seen, this.#measure, {avoid, previous: this.#placed});
    this.#labels.render(this.#placed);
  }

  destroy(): void {
    this.#tiles.destroy();
    this.#labels.destroy();
  }
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

/** Whether a resolved colour, `rgb(…)`, is dark. */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[\d.]+/g) ?? []).map(Number);
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
