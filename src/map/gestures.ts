import {pointerPlace} from '../pointer-place.js';
import type {Direction} from './neighbour.js';
import {panBy, zoomAround} from './view.js';
import type {MapViewport} from './view.js';

const DRAG_THRESHOLD_PIXELS = 4;
/** A finger rolls a little while it taps. */
const TOUCH_THRESHOLD_PIXELS = 12;
/** A notch of a wheel is 100 to 120 units: about a third of a zoom step. */
const ZOOM_PER_WHEEL_UNIT = 1 / 350;
const LINE_PIXELS = 16;
const KEY_PAN_PIXELS = 90;
const ARROWS: ReadonlyMap<string, Direction> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);

export interface GestureListeners {
  view(): MapViewport;
  /** The view after a step of the gesture. `animate` where the step is a jump, which has no `end` of its own. */
  move(view: MapViewport, animate: boolean): void;
  end(): void;
  /** The pointer is here, without dragging; null when it has left. */
  point(position: {x: number; y: number} | null): void;
  tap(position: {x: number; y: number}, pointerType: string): void;
  blocked(gesture: 'wheel' | 'touch'): void;
  /** To the next mark in a direction. @returns Whether there are marks to walk on. */
  walk(direction: Direction): boolean;
  /** Opens the mark that the keys have come to. @returns Whether there is one. */
  enter(): boolean;
  fit(): void;
  /** Whether the map may take the bare wheel and a single finger. */
  isGreedy(): boolean;
}

interface Finger {
  x: number;
  y: number;
}

/**
 * Turns pointers, wheel and keys on a surface into views, so that the page keeps its scrolling: the wheel needs Ctrl or ⌘,
 * touch needs two fingers. Arrow keys go from mark to mark, and move the map with Shift.
 *
 * @returns Removes all listeners.
 */
export function attachGestures(surface: HTMLElement, listeners: GestureListeners): () => void {
  const fingers = new Map<number, Finger>();
  let start: Finger | null = null;
  let isDragging = false;

  const at = (event: MouseEvent): Finger => pointerPlace(surface, event);
  const needsTwo = (event: PointerEvent) => event.pointerType === 'touch' && !listeners.isGreedy();

  function handlePointerdown(event: PointerEvent) {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    fingers.set(event.pointerId, at(event));
    start = fingers.size === 1 ? at(event) : null;
    // From the first: a quick drag leaves the surface before it is one. A pointer that was made by a script has nothing to capture.
    if (event.isTrusted && event.pointerType !== 'touch') surface.setPointerCapture(event.pointerId);
  }

  function handlePointermove(event: PointerEvent) {
    const before = fingers.get(event.pointerId);
    const now = at(event);
    if (!before) return event.pointerType === 'touch' ? undefined : listeners.point(now);
    if (fingers.size === 2) return pinch(event.pointerId, before, now);
    if (needsTwo(event)) return;
    if (!isDragging && start && isStill(event, start, now)) return;
    if (!isDragging) {
      isDragging = true;
      listeners.point(null);
    }
    fingers.set(event.pointerId, now);
    listeners.move(panBy(listeners.view(), now.x - before.x, now.y - before.y), false);
  }

  function pinch(moved: number, before: Finger, now: Finger) {
    const other = [...fingers].find(([id]) => id !== moved)?.[1];
    if (!other) return;
    isDragging = true;
    fingers.set(moved, now);
    const middle = {x: (now.x + other.x) / 2, y: (now.y + other.y) / 2};
    const spreadBefore = Math.hypot(before.x - other.x, before.y - other.y);
    const spread = Math.hypot(now.x - other.x, now.y - other.y);
    const panned = panBy(listeners.view(), (now.x - before.x) / 2, (now.y - before.y) / 2);
    const steps = spreadBefore > 0 && spread > 0 ? Math.log2(spread / spreadBefore) : 0;
    listeners.move(zoomAround(panned, steps, middle.x, middle.y), false);
  }

  function handlePointerup(event: PointerEvent) {
    if (!fingers.delete(event.pointerId)) return;
    if (isDragging && fingers.size === 0) {
      isDragging = false;
      listeners.end();
    } else if (start && !isDragging && isStill(event, start, at(event))) listeners.tap(at(event), event.pointerType);
    start = null;
  }

  function handlePointercancel(event: PointerEvent) {
    // The browser took the finger to scroll the page.
    if (fingers.delete(event.pointerId) && event.pointerType === 'touch' && !isDragging) listeners.blocked('touch');
    if (fingers.size === 0 && isDragging) {
      isDragging = false;
      listeners.end();
    }
    start = null;
  }

  function handleWheel(event: WheelEvent) {
    if (!event.ctrlKey && !event.metaKey && !listeners.isGreedy()) return listeners.blocked('wheel');
    event.preventDefault();
    const units = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PIXELS : event.deltaY;
    // A pinch on a trackpad arrives as a wheel with Ctrl and small steps.
    const factor = event.ctrlKey && Math.abs(units) < 50 ? 3 : 1;
    const {x, y} = at(event);
    listeners.move(zoomAround(listeners.view(), -units * factor * ZOOM_PER_WHEEL_UNIT, x, y), false);
    listeners.end();
  }

  function handleDoubleClick(event: MouseEvent) {
    event.preventDefault();
    const {x, y} = at(event);
    listeners.move(zoomAround(listeners.view(), event.shiftKey ? -1 : 1, x, y), true);
  }

  function handleKeydown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = event.shiftKey ? undefined : ARROWS.get(event.key);
    const next = keyView(listeners.view(), event.key);
    if (event.key === '0' || event.key === 'Home') listeners.fit();
    else if (direction) {
      if (!listeners.walk(direction)) return;
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (!listeners.enter()) return;
    } else if (next) listeners.move(next, true);
    else return;
    event.preventDefault();
  }

  // Two fingers are ours: without this the browser scrolls the page with them.
  const handleTouchmove = (event: TouchEvent) => {
    if (event.touches.length > 1 || listeners.isGreedy()) event.preventDefault();
  };
  const handlePointerleave = () => listeners.point(null);

  const controller = new AbortController();
  const options = {signal: controller.signal};
  surface.addEventListener('pointerdown', handlePointerdown, options);
  surface.addEventListener('pointermove', handlePointermove, options);
  surface.addEventListener('pointerup', handlePointerup, options);
  surface.addEventListener('pointercancel', handlePointercancel, options);
  surface.addEventListener('pointerleave', handlePointerleave, options);
  surface.addEventListener('dblclick', handleDoubleClick, options);
  surface.addEventListener('keydown', handleKeydown, options);
  surface.addEventListener('wheel', handleWheel, {...options, passive: false});
  surface.addEventListener('touchmove', handleTouchmove, {...options, passive: false});
  return () => controller.abort();
}

/** Whether a pointer has moved so little that it is a tap. */
function isStill({pointerType}: PointerEvent, start: Finger, now: Finger): boolean {
  return Math.hypot(now.x - start.x, now.y - start.y) < (pointerType === 'touch' ? TOUCH_THRESHOLD_PIXELS : DRAG_THRESHOLD_PIXELS);
}

/** The view after a key: arrows, with Shift, move; plus and minus zoom. @returns null for a key that is not the map's. */
export function keyView(view: MapViewport, key: string): MapViewport | null {
  const middle = [view.widthPixels / 2, view.heightPixels / 2] as const;
  switch (key) {
    case 'ArrowLeft':
      return panBy(view, KEY_PAN_PIXELS, 0);
    case 'ArrowRight':
      return panBy(view, -KEY_PAN_PIXELS, 0);
    case 'ArrowUp':
      return panBy(view, 0, KEY_PAN_PIXELS);
    case 'ArrowDown':
      return panBy(view, 0, -KEY_PAN_PIXELS);
    case '+':
    case '=':
      return zoomAround(view, 1, ...middle);
    case '-':
      return zoomAround(view, -1, ...middle);
    default:
      return null;
  }
}
