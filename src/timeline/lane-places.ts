import type {EventTable} from '../data/event-table.js';

/** What a table says about places, whatever is filtered: lanes must not change their names with a filter. */
interface Places {
  readonly count: number;
  /** Names of which an event has coordinates, whole and shortened. */
  readonly located: ReadonlySet<string>;
}

/** The lane of events that have coordinates but no name of a place; no name of a place starts with a NUL. */
export const UNNAMED_PLACE = '\0unnamed';

const known = new WeakMap<EventTable, Places>();

/**
 * The name of the lane of each event, where lanes are places.
 *
 * Where the story has more places than lanes, what stands before the last comma is left out: “Central square, Almaty” and “Streets of
 * Almaty, Almaty” share the lane “Almaty”. In a file with coordinates an event without any has no single place, unless
 * another one of the same name has some: “All places” is no place.
 *
 * @param most - Most lanes.
 * @returns '' for an event without a single place, `UNNAMED_PLACE` for one with coordinates and no name.
 */
export function lanePlaces(table: EventTable, most: number): (row: number) => string {
  const {count, located} = placesOf(table);
  const nameOf = count > most ? (row: number) => shortened(table.texts.place(row)) : (row: number) => table.texts.place(row);
  return (row) => {
    const name = nameOf(row);
    if (name === '' && isLocated(table, row)) return UNNAMED_PLACE;
    return name !== '' && (table.x.length === 0 || located.has(name)) ? name : '';
  };
}

function placesOf(table: EventTable): Places {
  let places = known.get(table);
  if (!places) {
    const located = new Set<string>();
    const names = new Set<string>();
    for (let row = 0; row < table.length; row++) {
      const name = table.texts.place(row);
      if (!name) continue;
      names.add(name);
      if (isLocated(table, row)) located.add(name).add(shortened(name));
    }
    places = {count: names.size, located};
    known.set(table, places);
  }
  return places;
}

function isLocated({pointOffsets}: EventTable, row: number): boolean {
  return pointOffsets[row + 1] > pointOffsets[row];
}

function shortened(name: string): string {
  return name.slice(name.lastIndexOf(',') + 1).trim() || name;
}
