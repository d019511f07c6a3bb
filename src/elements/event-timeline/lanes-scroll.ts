import type {LaneLayout} from '../../timeline/lanes.js';

/** Kept between the selected mark and the edges: half a row, and what fades there. */
const MARGIN_PIXELS = 40;

/** Scrolls the lanes to the selected event, and says where they go on beyond their edges. */
export class LanesScroll {
  #shownRow: number | null = null;
  #scroller: HTMLElement | null = null;
  #height = NaN;

  /**
   * Brings the mark of another selected event into sight, by the lanes alone: the page stays where it is.
   *
   * @param layout - As it is drawn. Before it has marks nothing is shown.
   */
  follow(scroller: HTMLElement, {marks, height}: LaneLayout, selectedRow: number | null): void {
    // Where nothing has changed that it measures, it measures nothing: that would lay out the page in the middle of a frame.
    if (selectedRow === this.#shownRow && height === this.#height && scroller === this.#scroller) return;
    this.#height = height;
    this.#scroller = scroller;
    if (selectedRow !== this.#shownRow && (marks.length > 0 || selectedRow === null)) {
      this.#shownRow = selectedRow;
      const mark = marks.find(({row}) => row === selectedRow);
      if (mark) bringIntoSight(scroller, mark.y);
    }
    tellMore(scroller);
  }
}

/** Brings a mark at a height of the lanes into sight, by the lanes alone. */
export function bringIntoSight(scroller: HTMLElement, y: number): void {
  const {scrollTop, clientHeight} = scroller;
  const margin = Math.min(MARGIN_PIXELS, clientHeight / 2);
  if (y - margin < scrollTop) scroller.scrollTop = y - margin;
  else if (y + margin > scrollTop + clientHeight) scroller.scrollTop = y + margin - clientHeight;
}

/** Fades the edges beyond which there are more lanes. */
export function tellMore(scroller: HTMLElement): void {
  const {scrollTop, clientHeight, scrollHeight} = scroller;
  scroller.classList.toggle('more-above', scrollTop > 1);
  scroller.classList.toggle('more-below', scrollTop + clientHeight < scrollHeight - 1);
}
