import {pointerPlace} from '../../pointer-place.js';
import {panScale, zoomScale} from '../../timeline/scale.js';
import type {ScaleLimits, TimeScale} from '../../timeline/scale.js';

const ZOOM_PER_WHEEL_UNIT = 1 / 250;
const LINE_PIXELS = 16;

/** A scale that a reader moves. */
export interface MovedScale {
  scale(): TimeScale;
  limits(): ScaleLimits;
  move(scale: TimeScale): void;
}

/**
 * Pans and zooms by the wheel: Ctrl or ⌘ with the wheel zooms around the pointer, a horizontal wheel pans. A vertical wheel stays
 * the page's.
 *
 * @param signal - Ends it.
 */
export function attachWheel(plot: Element, moved: MovedScale, signal: AbortSignal): void {
  function handleWheel(event: WheelEvent) {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PIXELS : 1;
    const isZoom = event.ctrlKey || event.metaKey;
    const deltaX = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (!isZoom && Math.abs(deltaX) <= (event.shiftKey ? 0 : Math.abs(event.deltaY))) return;
    event.preventDefault();
    const {x} = pointerPlace(plot, event);
    const next = isZoom ? zoomScale(moved.scale(), 2 ** (-event.deltaY * unit * ZOOM_PER_WHEEL_UNIT), x, moved.limits()) : panScale(moved.scale(), deltaX * unit, moved.limits());
    moved.move(next);
  }
  plot.addEventListener('wheel', handleWheel as EventListener, {signal, passive: false});
}
