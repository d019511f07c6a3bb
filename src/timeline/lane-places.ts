import type {EventTable} from '../data/event-table.js';

/** What a table says about places. */
interface Places {
  readonly count: number;
  /** Names of which an event has coordinates, whole and shortened. */
  readonly located: ReadonlySet<string>;
}

/** The lane of events that have coordinates but no name of a place; no name of a place starts with a NUL. */
export const UNNAMED_PLACE = '\0unnamed';

/** Of so many events all places are read, of more only those of the rows in view. */
const MOST_READ = 10_000;
/** Names that are kept, as reading one again costs more than a frame has for hundreds. */
const MOST_KEPT = 20_000;

const known = new WeakMap<EventTable, Places>();
const names = new WeakMap<EventTable, Map<number, string>>();

/**
 * The name of the lane of each event, where lanes are places.
 *
 * Where the story has more places than lanes, what stands before the last comma is left out: “Central square, Almaty” and “Streets of
 * Almaty, Almaty” share the lane “Almaty”. In a file with coordinates an event without any has no single place, unless
 * another one of the same name has some: “All places” is no place.
 *
 * What counts is the whole table, whatever is filtered, so that a filter changes no names. Of more than ten thousand events only
 * the rows at hand are read, as reading all would take seconds: lanes may then change by panning.
 *
 * @param most - Most lanes.
 * @param rows - At hand, such as those in view.
 * @returns '' for an event without a single place, `UNNAMED_PLACE` for one with coordinates and no name.
 */
export function lanePlaces(table: EventTable, most: number, rows: Uint32Array): (row: number) => string {
  const {count, located} = placesOf(table, rows);
  const nameOf = count > most ? (row: number) => shortened(nameAt(table, row)) : (row: number) => nameAt(table, row);
  return (row) => {
    const name = nameOf(row);
    if (name === '' && isLocated(table, row)) return UNNAMED_PLACE;
    return name !== '' && (table.x.length === 0 || located.has(name)) ? name : '';
  };
}

function placesOf(table: EventTable, rows: Uint32Array): Places {
  if (table.length > MOST_READ) return readPlaces(table, rows);
  let places = known.get(table);
  if (!places) known.set(table, (places = readPlaces(table, table.startMs.keys())));
  return places;
}

function readPlaces(table: EventTable, rows: Iterable<number>): Places {
  const located = new Set<string>();
  const found = new Set<string>();
  for (const row of rows) {
    const name = nameAt(table, row);
    if (!name) continue;
    found.add(name);
    if (isLocated(table, row)) located.add(name).add(shortened(name));
  }
  return {count: found.size, located};
}

function nameAt(table: EventTable, row: number): string {
  let read = names.get(table);
  if (!read) names.set(table, (read = new Map()));
  let name = read.get(row);
  if (name === undefined) {
    if (read.size >= MOST_KEPT) read.clear();
    read.set(row, (name = table.texts.place(row)));
  }
  return name;
}

function isLocated({pointOffsets}: EventTable, row: number): boolean {
  return pointOffsets[row + 1] > pointOffsets[row];
}

function shortened(name: string): string {
  return name.slice(name.lastIndexOf(',') + 1).trim() || name;
}
