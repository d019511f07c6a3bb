import type {EventStore} from '../../store/event-store.js';
import {localText} from '../../l10n/local-text.js';
import {distanceWords} from '../../timeline/distance-words.js';
import type {FoldSign} from '../../timeline/fold-signs.js';
import {laneDistances} from '../../timeline/lane-distances.js';
import type {LaneDistances} from '../../timeline/lane-distances.js';
import type {LaneLayout} from '../../timeline/lanes.js';
import {labelWidth} from '../../timeline/text-width.js';
import {timeDistance} from '../../timeline/time-distance.js';
import type {EventTimelineElement} from './event-timeline.js';

export {backgroundStyles as partStyles} from './background.styles.js';
export {distanceLabels, distanceLines} from './distances-view.js';

export interface DistanceState {
  readonly layout: LaneLayout;
  readonly widthPixels: number;
  readonly folds: readonly FoldSign[];
}

/** From one event to the closest of every place. */
export function placeDistances({strings, locale}: EventTimelineElement, {table}: EventStore, row: number, {layout, widthPixels, folds}: DistanceState): LaneDistances | null {
  return laneDistances(table, layout, row, {
    widthPixels,
    taken: folds.map(({x, fold}) => ({x, width: fold.pixels})),
    words: (distance, style) => distanceWords(distance, strings, locale, style),
    textWidth: labelWidth,
  });
}

/** How far an event is from the selected one, as a screen reader says it; '' where there is nothing to compare it with. */
export function comparedWords(element: EventTimelineElement, {table, selectedRow}: EventStore, row: number): string {
  if (selectedRow === null || selectedRow === row || selectedRow >= table.datedLength) return '';
  const {strings, locale} = element;
  return strings.comparedWith(distanceWords(timeDistance(table, selectedRow, row), strings, locale), localText(table, selectedRow, 'title', element).text);
}
