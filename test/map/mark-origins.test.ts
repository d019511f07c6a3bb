import {expect} from 'chai';
import {markOrigins} from '../../src/map/mark-origins.js';
import {findMarks, onlyRow} from '../../src/map/marks.js';
import type {Mark, MarkField} from '../../src/map/marks.js';
import {viewportOf} from '../../src/map/view.js';
import {aMark} from './helpers/marks.js';
import {storyAt} from './story.js';

const at = (zoom: number, table = storyAt([0, 0.1], [6, 0.1], [60, 40])) =>
  findMarks({table, mask: null, window: null}, viewportOf({longitude: 10, latitude: 10, zoom}, 800, 500));
const counts = (origins: ReturnType<typeof markOrigins>) => [...origins].map(([{count}, sources]) => [count, ...sources.map((source) => source.count)]);

describe('markOrigins', () => {
  it('says which mark those come from that a zoom has parted', () => {
    const origins = markOrigins(at(1), at(4));
    expect(counts(origins).sort()).to.deep.equal([[1, 2], [1, 2]]);
    expect(counts(markOrigins(at(1), at(2.5))).sort()).to.deep.equal([[1, 1], [1, 2], [1, 2]]);
  });

  it('says which marks one comes from that a zoom has joined', () => {
    const origins = markOrigins(at(4), at(1));
    const [joined] = [...origins].filter(([{count}]) => count === 2);
    expect(joined![1].map(onlyRow).sort()).to.deep.equal([0, 1]);
  });

  it('leads from each mark to itself where the cells are the same', () => {
    for (const [mark, sources] of markOrigins(at(3), at(3))) expect(sources.map(({key}) => key)).to.deep.equal([mark.key]);
  });

  it('knows no origin of a mark that was out of view', () => {
    const far = storyAt([0, 0], [170, 0]);
    const [before, after] = [0, 170].map((longitude) => findMarks({table: far, mask: null, window: null}, viewportOf({longitude, latitude: 0, zoom: 4}, 600, 400)));
    expect(counts(markOrigins(before!, after!))).to.deep.equal([[1]]);
  });

  it('has the one first with which most cells are shared', () => {
    const fieldOf = (...marks: Mark[]): MarkField => ({marks, cellShift: 28, byCell: new Map(marks.flatMap((mark) => mark.cells.map((cell) => [cell, mark] as const)))});
    const [one, two] = [aMark({key: '28:1', cells: [1]}), aMark({key: '28:2', cells: [2, 3]})];
    const joined = aMark({cells: [1, 2, 3]});
    expect(markOrigins(fieldOf(one, two), fieldOf(joined)).get(joined)).to.deep.equal([two, one]);
  });
});
