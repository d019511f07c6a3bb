import {panScale, zoomScale} from '../../timeline/scale.js';
import type {ScaleLimits, TimeScale} from '../../timeline/scale.js';

const DRAG_THRESHOLD_PIXELS = 4;
const ZOOM_PER_WHEEL_UNIT = 1 / 250;
const LINE_PIXELS = 16;

export interface PlotListeners {
  scale(): TimeScale;
  limits(): ScaleLimits;
  move(scale: TimeScale): void;
  /** The pointer is at this place of the plot without dragging; null when it has left. */
  point(position: {x: number; y: number} | null): void;
  tap(position: {x: number; y: number}): void;
}

/**
 * Pan and zoom of the plot by pointer, touch and wheel. A vertical wheel and a vertical drag of one finger stay the page's:
 * Ctrl or ⌘ with the wheel zooms, a horizontal wheel pans.
 *
 * @returns Removes all listeners.
 */
export function attachPlotGestures(plot: Element, listeners: PlotListeners): () => void {
  const fingers = new Map<number, number>();
  let startX = 0;
  let isDragging = false;

  const at = (event: MouseEvent) => {
    const box = plot.getBoundingClientRect();
    return {x: event.clientX - box.left, y: event.clientY - box.top};
  };

  function handlePointerdown(event: PointerEvent) {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    fingers.set(event.pointerId, at(event).x);
    if (fingers.size === 1) startX = at(event).x;
    else isDragging = true;
  }

  function handlePointermove(event: PointerEvent) {
    // A mouse that was let go outside, before the drag had captured it, comes back with no button down.
    if (event.buttons === 0) handlePointercancel(event);
    const before = fingers.get(event.pointerId);
    const position = at(event);
    if (before === undefined) return listeners.point(position);
    if (!isDragging && Math.abs(position.x - startX) < DRAG_THRESHOLD_PIXELS) return;
    if (!isDragging) {
      isDragging = true;
      listeners.point(null);
      // A pointer that was made by a script has nothing to capture.
      if (event.isTrusted) plot.setPointerCapture(event.pointerId);
    }
    fingers.set(event.pointerId, position.x);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (other === undefined) return listeners.move(panScale(listeners.scale(), before - position.x, listeners.limits()));
    const spread = Math.abs(position.x - other) / Math.max(1, Math.abs(before - other));
    const panned = panScale(listeners.scale(), (before - position.x) / 2, listeners.limits());
    listeners.move(zoomScale(panned, spread, (position.x + other) / 2, listeners.limits()));
  }

  function handlePointerup(event: PointerEvent) {
    if (!fingers.delete(event.pointerId)) return;
    if (!isDragging) listeners.tap(at(event));
    if (fingers.size === 0) isDragging = false;
  }

  function handlePointercancel(event: PointerEvent) {
    fingers.delete(event.pointerId);
    if (fingers.size === 0) isDragging = false;
  }

  function handleWheel(event: WheelEvent) {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PIXELS : 1;
    const isZoom = event.ctrlKey || event.metaKey;
    const deltaX = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (!isZoom && Math.abs(deltaX) <= (event.shiftKey ? 0 : Math.abs(event.deltaY))) return;
    event.preventDefault();
    const next = isZoom
      ? zoomScale(listeners.scale(), 2 ** (-event.deltaY * unit * ZOOM_PER_WHEEL_UNIT), at(event).x, listeners.limits())
      : panScale(listeners.scale(), deltaX * unit, listeners.limits());
    listeners.move(next);
  }

  const handlePointerleave = () => listeners.point(null);

  const controller = new AbortController();
  const options = {signal: controller.signal};
  const on = <Name extends keyof HTMLElementEventMap>(name: Name, listener: (event: HTMLElementEventMap[Name]) => void, passive = true) =>
    plot.addEventListener(name, listener as EventListener, {...options, passive});
  on('pointerdown', handlePointerdown);
  on('pointermove', handlePointermove);
  on('pointerup', handlePointerup);
  on('pointercancel', handlePointercancel);
  on('pointerleave', handlePointerleave);
  on('wheel', handleWheel, false);
  return () => controller.abort();
}
