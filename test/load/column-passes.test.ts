import {expect} from 'chai';
import fc from 'fast-check';
import {codePass, isDictionary, placePass, spanPass, textPass} from '../../src/load/column-passes.js';
import {epochNumbers} from '../../src/load/epoch-column.js';
import type {EventColumn} from '../../src/load/event-columns.js';

/** Characters of which JavaScript calls some white space, and neighbours of those. */
const SPACES = [...'\t\n\v\f\r \u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'];
const LETTERS = [...'ab!\u0085\u009f\u00a1\u0430\u167f\u1681\u200b\u4e2d\ud83d\udd25\uff01'];
const DAY_MS = 86_400_000;
const START_MS = Date.UTC(2022, 0, 1);

describe('a pass over texts', () => {
  const text = fc.array(fc.oneof({weight: 3, arbitrary: fc.constantFrom(...SPACES)}, fc.constantFrom(...LETTERS)), {maxLength: 4}).map((parts) => parts.join(''));
  const cell = fc.oneof({weight: 8, arbitrary: text.map((each) => `${each}x`)}, {weight: 2, arbitrary: text}, {weight: 1, arbitrary: fc.constantFrom<unknown>(null, undefined, 7, NaN)});
  const firstOf = (cells: readonly unknown[], from: number, isSound: (cell: unknown) => boolean) => cells.findIndex((each, row) => row >= from && !isSound(each));
  const isWords = (each: unknown) => typeof each === 'string' && each.trim() !== '';

  it('ends at the first one that is white space alone, or no text', () => {
    fc.assert(
      fc.property(fc.array(cell, {maxLength: 12}), fc.nat(4), (cells, from) => {
        const first = firstOf(cells, from, isWords);
        expect(textPass(cells as EventColumn, false)?.(from, Math.max(from, cells.length))).to.equal(first < 0 ? Math.max(from, cells.length) : first);
      }),
      {numRuns: 1000},
    );
  });

  it('goes on from one lot of texts to the next, and ends within any of them', () => {
    for (const odd of [0, 1023, 1024, 2500, 3000]) {
      const titles = Array.from({length: 3000}, (_, row) => (row === odd ? '\u2003' : `Event ${row}, of a page that has put its title together`));
      expect(textPass(titles, false)?.(0, 3000), `${odd}`).to.equal(odd);
      expect(textPass(titles, false)?.(Math.min(odd + 1, 3000), 3000)).to.equal(3000);
    }
  });

  it('takes empty ones and nothing where a cell may be empty, but no number', () => {
    expect(textPass(['a', '', null, ' ', 7 as never], true)?.(0, 5)).to.equal(4);
    expect(textPass(['a', undefined], true)?.(0, 2)).to.equal(1);
  });

  it('asks each word of a dictionary, and takes a code beyond its end for nothing', () => {
    const column = {dictionary: ['a', ' ', 7 as never], codes: Int32Array.of(0, 1, 0, 2, 3, -1)};
    const passing = (mayBeEmpty: boolean) => [0, 1, 2, 3, 4, 5].filter((row) => textPass(column, mayBeEmpty)?.(row, row + 1) === row + 1);
    expect([passing(false), passing(true)]).to.deep.equal([[0, 2], [0, 1, 2, 4, 5]]);
  });

  it('is none for a column of another kind', () => {
    expect(textPass(Float64Array.of(1), false)).to.equal(null);
    expect([isDictionary({dictionary: ['a'], codes: [0]}), isDictionary(null), isDictionary({dictionary: ['a'], codes: Uint8Array.of(0)})]).to.deep.equal([false, false, true]);
  });
});

describe('a pass over the codes of words', () => {
  it('puts our codes in place of theirs, asks for each word once, and ends at one that is not known', () => {
    const asked: string[] = [];
    const target = new Uint16Array(8);
    const codeOf = (word: string) => {
      asked.push(word);
      return ['', 'fire', 'flood'].indexOf(word);
    };
    const pass = codePass({dictionary: ['flood', 'fire', 'feast'], codes: Uint8Array.of(1, 0, 0, 9, 1, 2, 1)}, codeOf, target);
    expect([pass(0, 4), ...target.subarray(0, 4)]).to.deep.equal([4, 1, 2, 2, 0]);
    expect([pass(3, 7), ...target.subarray(0, 2)]).to.deep.equal([5, 0, 1]);
    expect(asked).to.deep.equal(['fire', 'flood', '', 'feast']);
  });

  it('takes nothing for no word, and a number for none that is known', () => {
    const target = new Uint16Array(2).fill(7);
    const pass = codePass({dictionary: [null as never, 5 as never], codes: Uint8Array.of(0, 1)}, (word) => (word === '' ? 3 : 0), target);
    expect([pass(0, 2), target[0]]).to.deep.equal([1, 3]);
  });
});

describe('a pass over moments', () => {
  const spans = (start: EventColumn, end: EventColumn | null = null) => {
    const numbers = epochNumbers(start)!;
    const [startMs, endMs] = [new Float64Array(4), new Float64Array(4)];
    const to = spanPass(numbers, end && epochNumbers(end), startMs, endMs)(0, numbers.numbers.length);
    return Array.from({length: to}, (_, row) => [startMs[row] - START_MS, endMs[row] - START_MS]);
  };

  it('has each last as long as it is known well', () => {
    expect(spans(Float64Array.of(START_MS + 7))).to.deep.equal([[7, 8]]);
    expect(spans({epochMs: Float64Array.of(START_MS + 61_500), precision: 'minute'})).to.deep.equal([[60_000, 120_000]]);
    expect(spans({epochMs: Float64Array.of(START_MS + 61_500), precision: 'second'})).to.deep.equal([[61_000, 62_000]]);
  });

  it('takes the moment of an end as it stands, and a missing one, or one at the start, for the length of the start', () => {
    expect(spans(Float64Array.of(START_MS, START_MS, START_MS), Float64Array.of(START_MS + DAY_MS, NaN, START_MS))).to.deep.equal([[0, DAY_MS], [0, 1], [0, 1]]);
  });

  it('reads seconds as well as milliseconds, and ends at a year, a fraction, nothing, and an end before its start', () => {
    expect(spans(Float64Array.of(START_MS / 1000 + 1))).to.deep.equal([[1000, 1001]]);
    for (const odd of [2022, START_MS + 0.5, NaN, Infinity, -START_MS, 2.6e14, 1e18]) expect(spans(Float64Array.of(START_MS, odd)), `${odd}`).to.deep.equal([[0, 1]]);
    expect(spans(Float64Array.of(START_MS), Float64Array.of(START_MS - 1))).to.deep.equal([]);
  });
});

describe('a pass over places', () => {
  it('ends at a point that is not on the earth, and takes half a point for none', () => {
    const pass = placePass(Float64Array.of(180, NaN, 500, 10, 181), Float64Array.of(-90, 95, NaN, 91, 0));
    expect([pass(0, 5), pass(4, 5)]).to.deep.equal([3, 4]);
  });
});
