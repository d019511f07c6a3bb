import {readWindow} from '../data/index.js';
import type {TimeWindow} from '../data/event-table.js';
import type {Issue} from '../data/issue.js';
import type {CameraPosition} from '../events.js';
import {readCamera} from './camera-text.js';

/** What a step of a story asks of the views. What it leaves open stays as the steps before it have it. */
export interface StoryStep {
  /** Ids of events that the story has: the first one is selected, all are fitted into the map. */
  readonly events: readonly string[];
  /** null is all dates; undefined where the step does not say. */
  readonly window: TimeWindow | null | undefined;
  /** In place of a fit; null where the step does not say. */
  readonly camera: CameraPosition | null;
}

/** A step as it stands in the page or in the event file. */
export interface WrittenStep {
  /** Where it stands, for a report: `Step 3 ("On 1 January …")`. */
  readonly place: string;
  /** Name of the field that has the events, for a report. */
  readonly eventField: string;
  readonly events: readonly string[];
  /** As in the attribute `window`: empty is all dates. */
  readonly window?: string | undefined;
  /** `longitude,latitude,zoom`, or as it was read. */
  readonly camera?: CameraPosition | string | undefined;
}

/** What a step is read by: a store. */
export interface StepReader {
  /** Zone in which windows are written. */
  readonly timeZone: string;
  /** Whether events of the file are kept out of the views: a step may name them all the same. */
  readonly requireVerified: boolean;
  rowOf(id: string): number | null;
  report(issue: Issue): void;
}

const WINDOW = {code: 'window-unreadable', field: 'data-window', problem: 'is not a date or a range of dates that can be read', remedy: 'Write a day, 2022-01-04, or a range, 2022-01-04/2022-01-06.'};
const CAMERA = {code: 'camera-unreadable', field: 'data-camera', problem: 'is not a view of the map', remedy: 'Write longitude,latitude,zoom: 66.9,48.0,4.'};
const EVENT = {code: 'event-unknown', problem: 'is no event of the file', remedy: 'Write the id of an event, as it stands in the file.'};

/** Reads a step. What of it cannot be used is reported and left out; the rest holds. */
export function readStep(written: WrittenStep, reader: StepReader): StoryStep {
  const report = (fault: Fault, value: string) => reader.report(issueOf(written.place, fault, value));
  return {
    events: written.events.filter((id) => {
      const isThere = reader.rowOf(id) !== null;
      if (!isThere && !reader.requireVerified) report({...EVENT, field: written.eventField}, id);
      return isThere;
    }),
    window: orReport(written.window, (text) => windowOf(text, reader.timeZone), (text) => report(WINDOW, text)),
    camera: orReport(written.camera, cameraOf, (text) => report(CAMERA, text)) ?? null,
  };
}

interface Fault {
  readonly code: string;
  readonly field: string;
  readonly problem: string;
  readonly remedy: string;
}

/** @returns undefined for what is not there, or cannot be read. */
function orReport<Value, Read>(value: Value | undefined, read: (value: Value) => Read | undefined, report: (text: string) => void): Read | undefined {
  const result = value === undefined ? undefined : read(value);
  if (result === undefined && value !== undefined) report(String(value));
  return result;
}

/** A window without any length shows nothing, and is as bad as one that cannot be read. */
function windowOf(text: string, timeZone: string): TimeWindow | null | undefined {
  if (!text.trim()) return null;
  const window = readWindow(text, timeZone);
  return window && window.endMs > window.startMs ? window : undefined;
}

function cameraOf(camera: CameraPosition | string): CameraPosition | undefined {
  return typeof camera === 'string' ? (readCamera(camera) ?? undefined) : camera;
}

function issueOf(place: string, {code, field, problem, remedy}: Fault, value: string): Issue {
  const message = `${place}: ${field} is "${value}", which ${problem}. ${remedy} [${code}]`;
  return {code, severity: 'warning', field, value, remedy, message};
}
