import type {TimeWindow} from '../data/event-table.js';
import type {CameraRequest} from './shared-camera.js';
import type {StoryStep} from './story-step.js';

/**
 * Which steps say what holds at one of them: the nearest at or before it that says anything about a matter; null where
 * none does, and what holds is what held before the first step.
 *
 * So a place in the text looks the same from wherever the reader has come: down, up, or by a leap.
 */
export interface StepSources {
  readonly window: StoryStep | null;
  /** A step with a window or a camera of its own and no events lets go of the selection. */
  readonly selection: StoryStep | null;
  readonly camera: StoryStep | null;
}

/** What holds before the first step. */
export const BEFORE_STORY: StepSources = {window: null, selection: null, camera: null};

/** @param index - Of the step that the reader is at; -1 before the first. */
export function sourcesAt(steps: readonly StoryStep[], index: number): StepSources {
  const passed = steps.slice(0, index + 1);
  const last = (says: (step: StoryStep) => boolean) => passed.findLast(says) ?? null;
  return {
    window: last(({window}) => window !== undefined),
    selection: last(({events, window, camera}) => events.length > 0 || window !== undefined || camera !== null),
    camera: last(({events, camera}) => events.length > 0 || camera !== null),
  };
}

/** What a course moves: a store. */
export interface Moved {
  readonly playing: boolean;
  readonly camera: {lookAt(request: CameraRequest): void};
  batch(run: () => void): void;
  setWindow(window: TimeWindow | null): void;
  select(id: string | null): void;
  pause(): void;
}

export interface Course {
  readonly from: StepSources;
  readonly to: StepSources;
  /** What holds before the first step; the map then shows all events. */
  readonly home: {readonly window: TimeWindow | null; readonly selected: string | null};
  /** A short flight of the map in place of a cut. */
  readonly animate: boolean;
}

/** Sets what another step says than the one before. What both leave to the same step is left as it is: the reader may have changed it. */
export function takeCourse(store: Moved, {from, to, home, animate}: Course): void {
  store.batch(() => {
    if (to.window !== from.window) {
      // A playback under way would carry the window off again.
      if (store.playing) store.pause();
      store.setWindow(to.window?.window === undefined ? home.window : to.window.window);
    }
    if (to.selection !== from.selection) store.select(to.selection ? (to.selection.events[0] ?? null) : home.selected);
    if (to.camera !== from.camera) store.camera.lookAt({...lookOf(to.camera), animate});
  });
}

function lookOf(step: StoryStep | null): Pick<CameraRequest, 'position' | 'ids'> {
  if (!step) return {ids: 'all'};
  const {camera, events} = step;
  // How much of its surroundings a map shows goes by its size: the events of the step are in view on a small screen too.
  return {...(camera && {position: camera}), ...((!camera || events.length > 0) && {ids: events})};
}
