import type {EventTable, TimeWindow} from '../data/event-table.js';
import type {CameraPosition} from '../events.js';
import type {Padding} from './view.js';

export type {Padding};

// Types only: what an element and the lazily loaded engine say to each other.

/** What the map shows of the store. */
export interface MapScene {
  readonly table: EventTable;
  /** By row, 0 where the filters leave it out; null where they leave all. */
  readonly mask: Uint8Array | null;
  readonly window: TimeWindow | null;
  readonly selectedRow: number | null;
  readonly hoveredRow: number | null;
  /** The window moves by itself: what enters it pulses, and what leaves it is trailed. */
  readonly playing: boolean;
  /** The filters in force, another object whenever they change: what they would leave out is not trailed. */
  readonly filters: object;
}

/** A mark: one event, or several that share a spot of the screen. */
export interface MapTarget {
  /** Number of rows under the mark. */
  readonly count: number;
  /** The rows under the mark, in order of time; all of them, however many. To find them may take a pass over the table. */
  readonly rows: readonly number[];
  /** The first of them, at most so many. */
  firstRows(limit: number): readonly number[];
  /** Another where the rows are others. */
  readonly contents: string;
  /** Its centre, in pixels of the map. */
  readonly x: number;
  readonly y: number;
  readonly radiusPixels: number;
  /** Set where the target is the sign of a camera of the event. */
  readonly camera?: CameraLook;
}

export interface CameraLook {
  /** Which way it looked, in degrees clockwise from north; null where that is not known. */
  readonly bearingDegrees: number | null;
}

export interface MapListeners {
  /** The mark under the pointer has changed, or moved; null is none. */
  hover(target: MapTarget | null): void;
  /** The mark that the reader has come to by keys has changed, or moved; null is none. While the map zooms there is none. */
  focus(target: MapTarget | null): void;
  /** The reader chose an event; null is the empty map. */
  choose(row: number | null): void;
  /** The reader opened a mark of events at one place, too many to be spread around it. @param isByKey - The focus goes with it. */
  open(target: MapTarget, isByKey: boolean): void;
  /** The map has come to rest, whoever moved it. */
  rest(camera: CameraPosition): void;
  /** A movement by the reader has ended; told after `rest`. */
  cameraEnd(camera: CameraPosition): void;
  /** The map was moved, by anyone: the scale bar and what lies over the map follow. */
  move(metersPerPixel: number): void;
  /** The wheel was turned without its key, or one finger dragged: the page scrolls, and the reader may want to know why. */
  blocked(gesture: 'wheel' | 'touch'): void;
  /**
   * deck.gl could not be loaded, or the browser gives no WebGL2 context, or has taken it away time and again: the map is painted with
   * Canvas 2D from now on.
   */
  plain(reason: unknown, code: 'chunk-missing' | 'webgl-missing'): void;
  /** Part of the basemap could not be loaded; coarser parts stand in. */
  basemapError(message: string): void;
}

export interface MapEngine {
  readonly camera: CameraPosition;
  /** Whose basemap it is. */
  readonly attribution: string;
  /** Whether one finger and the bare wheel move the map: in full screen, where there is no page to scroll. */
  greedy: boolean;
  setScene(scene: MapScene): void;
  /** The file is on its way: the map shows what has come, and deck.gl starts when all of it is there. */
  hold(isHeld: boolean): void;
  /** Reads the colours of the element anew. */
  restyle(): void;
  setBasemap(kind: BasemapKind): void;
  setCamera(camera: Partial<CameraPosition>, options?: Framing): void;
  zoomBy(steps: number, options?: Flight): void;
  /** Looks further to the right and down, by parts of the width and height that are seen. */
  panBy(shareX: number, shareY: number, options?: Flight): void;
  /** Events that are shown and have a point in view. */
  countInView(): number;
  /** Opens the mark in focus, as the Enter key does. */
  openFocus(): void;
  /** Gathers the events of a spot that is opened. @returns Whether one was. */
  closeSpot(): boolean;
  /** Shows all points of the rows; without points it shows the world. @param rows - `all` for those of the table. */
  fit(rows: Iterable<number> | 'all', options?: Flight): void;
  /** Fulfilled when the current scene is on the screen, whatever draws it; far from the viewport that takes until the map comes near. */
  drawn(): Promise<void>;
  /** As `drawn`, by deck.gl unless it cannot, or other maps have all contexts of the page. */
  settled(): Promise<void>;
  /** Frees the WebGL context, the canvas and all listeners. */
  destroy(): void;
}

export interface Flight {
  /** Default: a cut. Readers who ask for less motion always get a cut. */
  readonly animate?: boolean;
  /** The reader asked for it: `cameraEnd` is told when it ends. */
  readonly byReader?: boolean;
}

export interface Framing extends Flight {
  /** Rows whose points are to be in view: the map zooms out from the camera as far as that takes, around the same centre. */
  readonly showing?: Iterable<number>;
}

/** `embedded` is the package's own map; `none` leaves the ground empty. */
export type BasemapKind = 'embedded' | 'none';

/** In pixels from the top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The parts of the element that the engine draws into. */
export interface MapHost {
  /** Takes the canvas. */
  readonly stage: HTMLElement;
  /** Takes the place names. */
  readonly labels: HTMLElement;
  /** Takes the gestures. */
  readonly surface: HTMLElement;
  /** Boxes of buttons and credits in pixels of the stage: no name is put under them. */
  readonly reserved?: () => readonly Box[];
  /** Room to be left free around what the map is made to show, so that no button lies on it. Default: `FIT_PADDING`. */
  readonly padding?: () => Padding;
}

export type CreateEngine = (host: MapHost, listeners: MapListeners) => MapEngine;
