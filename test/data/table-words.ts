import type {EventTable} from '../../src/data/event-table.js';
import type {EventFeature} from '../../src/schema/event-file.js';

const each = <Word>({length}: EventTable, wordOf: (row: number) => Word): Word[] => Array.from({length}, (_, row) => wordOf(row));

/** The words of a small table, row by row. */
export const idsOf = (table: EventTable): string[] => each(table, (row) => table.texts.id(row));
export const titlesOf = (table: EventTable): string[] => each(table, (row) => table.texts.title(row));
export const placesOf = (table: EventTable): string[] => each(table, (row) => table.texts.place(row));
export const featuresOf = (table: EventTable): EventFeature[] => each(table, (row) => table.texts.feature(row));
