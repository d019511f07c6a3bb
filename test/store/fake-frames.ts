import type {EventStore} from '../../src/store/event-store.js';

/** Frames that are drawn when a test says so. */
export interface FakeFrames {
  /** Number of callbacks that wait for the next frame. */
  readonly waiting: number;
  /** Lets time pass and draws one frame. */
  next(elapsedMs: number): void;
  restore(): void;
}

/** Stands in for the clock and the frames of the page until `restore` is called. */
export function fakeFrames(): FakeFrames {
  const real = {now: performance.now, request: globalThis.requestAnimationFrame, cancel: globalThis.cancelAnimationFrame};
  let nowMs = 5000;
  let lastHandle = 0;
  const callbacks = new Map<number, FrameRequestCallback>();
  performance.now = () => nowMs;
  globalThis.requestAnimationFrame = (callback) => {
    callbacks.set(++lastHandle, callback);
    return lastHandle;
  };
  globalThis.cancelAnimationFrame = (handle) => void callbacks.delete(handle);
  return {
    get waiting() {
      return callbacks.size;
    },
    next: (elapsedMs) => {
      nowMs += elapsedMs;
      const due = [...callbacks.values()];
      callbacks.clear();
      for (const callback of due) callback(nowMs);
    },
    restore: () => {
      performance.now = real.now;
      globalThis.requestAnimationFrame = real.request;
      globalThis.cancelAnimationFrame = real.cancel;
    },
  };
}

/** Waits until a playback that the reader started has set the window where it begins, which none was before. */
export function begun(store: EventStore | undefined): Promise<void> {
  return new Promise((resolve) => {
    store?.effect(() => {
      if (store.window) resolve();
    });
  });
}
