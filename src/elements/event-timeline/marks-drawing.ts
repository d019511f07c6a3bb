import type {SVGTemplateResult} from 'lit';
import type {EventStore} from '../../store/event-store.js';
import type {LaneLayout} from '../../timeline/lanes.js';
import {PlayedFrom} from '../../timeline/played-from.js';
import {marksView} from './lanes-view.js';
import type {LanesState} from './lanes-view.js';

export interface MarksState extends Pick<LanesState, 'anchorX' | 'describe' | 'handleFocus'> {
  readonly layout: LaneLayout;
}

/** Draws the marks of the lanes, and knows which of them the Tab key reaches. */
export class MarksDrawing {
  readonly #playedFrom = new PlayedFrom();
  /** Where the focus was last. */
  focusedRow: number | null = null;

  render(store: EventStore, {layout, ...state}: MarksState): SVGTemplateResult {
    return marksView(store.table, layout, {
      ...state,
      window: store.window,
      playedFromMs: this.#playedFrom.follow(store.playing, store.window),
      selectedRow: store.selectedRow,
      hoveredRow: store.hoveredRow,
      tabRow: this.#tabRow(store, layout),
    });
  }

  /** The one mark that the Tab key reaches: where the focus was last, else the selected one, else the first. */
  #tabRow(store: EventStore, {marks}: LaneLayout): number | null {
    for (const wanted of [this.focusedRow, store.selectedRow]) if (marks.some(({row}) => row === wanted)) return wanted;
    return marks[0]?.row ?? null;
  }
}
