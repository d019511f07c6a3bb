import type {TimeWindow} from '../../data/event-table.js';
import type {EventStore} from '../../store/event-store.js';
import type {LaneLayout} from '../../timeline/lanes.js';
import type {DrawnStrip} from './strip.js';

/** What the keys of the plot do, and what they see of it. */
export interface PlotKeysHost {
  store(): EventStore | undefined;
  /** As it is drawn; null before it is. */
  layout(): LaneLayout | null;
  strip(): DrawnStrip | null;
  /** What the parts are drawn in. */
  root(): DocumentFragment | HTMLElement;
  /** The part of time in view; null for all of it. */
  view(): TimeWindow | null;
  show(view: TimeWindow | null): void;
  /** Pans until an instant is in view. */
  bringIntoView(ms: number): void;
  lookAt(window: TimeWindow): void;
  isLookedAt(window: TimeWindow): boolean;
  /** By so many steps around a place of the plot; negative ones show more. */
  zoom(steps: number, anchorX?: number): void;
  /** By a share of the view, later with a positive one. */
  pan(share: number): void;
  select(row: number | null): void;
  /** The reader chose other dates. */
  choose(window: TimeWindow | null): void;
  redraw(): void;
  /** Fulfilled when what was asked for is drawn. */
  drawn(): Promise<void>;
}

/** Where the focus goes. */
export interface PlotFocus {
  /** To the mark of a row that is drawn. */
  onMark(row: number): void;
  /** When what was asked for is drawn: to the mark of a row, else to what stands in its place. */
  onPlot(row: number | null): Promise<void>;
}

export const ZOOM_KEYS: Readonly<Record<string, number>> = {'+': 1, '=': 1, '-': -1};
