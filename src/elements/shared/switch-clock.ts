import type {TimeWindow} from '../../data/event-table.js';
import {zoneOffsetMs} from '../../data/zone-offset.js';
import {emit} from '../../events.js';
import {readerTimeZone} from '../../store/clock.js';
import type {StoreElement} from './store-element.js';

/** The reader asks for the other clock: all views of the story follow, and the page is told. */
export function switchClock(element: StoreElement): void {
  const {store} = element;
  if (!store) return;
  store.setClock(store.clock === 'event' ? 'reader' : 'event');
  emit(element, 'event-clock-change', {clock: store.clock});
}

/** One in each half of a year where a year or two are in view. */
const MOMENTS = 6;

/**
 * Whether the other clock would tell a reader other times: the element fixes no zone, and a zone of the events is at another
 * hour than the reader's at some time of what is in view: its ends, and times between them at which summer time would show.
 *
 * @param zones - IANA names of the zones of the events.
 * @param view - What is in view; infinite ends count as the ends of what a date can be.
 * @param own - The reader's zone; for tests.
 */
export function offersClock(element: StoreElement, zones: Iterable<string>, {startMs, endMs}: TimeWindow, own = readerTimeZone()): boolean {
  if (element.fixedTimeZone !== undefined) return false;
  const moments = Array.from({length: MOMENTS}, (_, index) => startMs + ((endMs - startMs) * index) / (MOMENTS - 1));
  // Between infinite ends there is nothing to divide.
  const times = moments.every(Number.isFinite) ? moments : [startMs, endMs];
  const differs = (zone: string) => times.some((ms) => zoneOffsetMs(ms, zone) !== zoneOffsetMs(ms, own));
  return [...zones].some((zone) => zone !== own && differs(zone));
}
