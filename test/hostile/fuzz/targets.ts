import {csvTarget} from './csv-target.js';
import {dateTarget} from './date-target.js';
import type {Target} from './fuzz.js';
import {geojsonTarget} from './geojson-target.js';

/** What is fuzzed, and its share of the inputs. */
export const TARGETS: readonly (readonly [target: Target, share: number])[] = [
  [dateTarget, 0.6],
  [csvTarget, 0.2],
  [geojsonTarget, 0.2],
];
