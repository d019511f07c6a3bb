import {pointerPlace} from '../../pointer-place.js';
import {panScale, zoomScale} from '../../timeline/scale.js';
import {attachWheel} from './wheel-gesture.js';
import type {MovedScale} from './wheel-gesture.js';

const DRAG_THRESHOLD_PIXELS = 4;

export interface PlotListeners extends MovedScale {
  /** The pointer is at this place of the plot without dragging; null when it has left. */
  point(position: {x: number; y: number} | null): void;
  tap(position: {x: number; y: number}): void;
}

/**
 * Pan and zoom of the plot by pointer, touch and wheel. A vertical wheel and a vertical drag of one finger stay the page's.
 *
 * @returns Removes all listeners.
 */
export function attachPlotGestures(plot: Element, listeners: PlotListeners): () => void {
  const fingers = new Map<number, number>();
  let startX = 0;
  let isDragging = false;

  const at = (event: MouseEvent) => pointerPlace(plot, event);

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

  const handlePointerleave = () => listeners.point(null);

  const controller = new AbortController();
  const {signal} = controller;
  const on = <Name extends keyof HTMLElementEventMap>(name: Name, listener: (event: HTMLElementEventMap[Name]) => void) =>
    plot.addEventListener(name, listener as EventListener, {signal, passive: true});
  on('pointerdown', handlePointerdown);
  on('pointermove', handlePointermove);
  on('pointerup', handlePointerup);
  on('pointercancel', handlePointercancel);
  on('pointerleave', handlePointerleave);
  attachWheel(plot, listeners, signal);
  return () => controller.abort();
}
