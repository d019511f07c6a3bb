import fc from 'fast-check';
import type {EventTable} from '../../src/data/event-table.js';
import {readEventFile} from '../../src/data/index.js';
import {TextIndex} from '../../src/load/text-index.js';
import {event} from '../elements/story.js';
import {eventFile} from '../store/story.js';

export interface Told {
  readonly title: string;
  readonly place?: string;
  readonly text?: string;
  readonly translated?: string;
  readonly tags?: string[];
}

const WORDS = ['Ақтау', 'Актау', 'Қазақстан', 'ёлка', 'елка', 'Straße', 'STRASSE', 'café', 'Łódź', 'shots', 'shot', 'a', 'of', '*bold*', '“fire”', 'متظاهر', 'Αθήνας'];
const words = fc.array(fc.constantFrom(...WORDS), {maxLength: 5}).map((each) => each.join(' '));

/** Events in words of several scripts, with what folding changes. */
export const someEvents: fc.Arbitrary<Told[]> = fc.array(
  fc.record({title: words.map((each) => `T ${each}`), place: words, text: words, translated: words, tags: fc.subarray(['night', 'fire', 'peaceful'])}, {requiredKeys: ['title']}),
  {maxLength: 30},
);
/** What someone may type: words, parts of them, phrases. */
export const someQuery: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...WORDS),
      fc.constantFrom(...WORDS).map((word) => word.slice(0, 2)),
      words.map((each) => `"${each}"`),
    ),
    {maxLength: 3},
  )
  .map((each) => each.join(' '));

/** The same events as a table that the page searches itself, and as what is kept of their words in the order of the file. */
export function wordsOf(events: readonly Told[]): {table: EventTable; index: TextIndex; fileRows: Uint32Array} {
  const {table} = readEventFile(
    eventFile(
      events.map(({translated, ...each}, i) =>
        event(`e${i}`, {...each, ...(translated && {translations: {fr: {title: translated, text: translated}}}), when: `2022-01-${String(1 + ((i * 7) % 31)).padStart(2, '0')}`}),
      ),
    ),
  );
  const fileRows = Uint32Array.from({length: table.length}, (_, row) => Number(table.texts.id(row).slice(1)));
  const index = new TextIndex();
  const rowOfFile = new Map(Array.from(fileRows, (fileRow, row) => [fileRow, row]));
  events.forEach((_, fileRow) => {
    const row = rowOfFile.get(fileRow)!;
    const {text = '', translations = null, tags = []} = table.texts.feature(row).properties;
    index.add(table.texts.title(row), table.texts.place(row), text, translations, tags);
  });
  return {table, index, fileRows};
}
