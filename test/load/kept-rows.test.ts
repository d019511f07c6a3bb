import {expect} from 'chai';
import type {EventRow} from '../../src/data/build-event-table.js';
import {KeptRows} from '../../src/load/kept-rows.js';
import {RawRowReader} from '../../src/load/raw-row-reader.js';

class Rows extends KeptRows {
  /** The row with an id whose hash is the remainder of its number by ten. */
  rowOf(id: string): number | null {
    return this.findRow(id, Number(id.slice(1)) % 10, Uint32Array.from({length: 100}, (_, row) => row % 10));
  }
}

function kept() {
  const asked: number[] = [];
  const reader = new RawRowReader(null, 'UTC');
  const read = (row: number): EventRow => {
    asked.push(row);
    return reader.read({type: 'Feature', id: `e${row}`, geometry: null, properties: {title: `Event ${row}`, when: '2022', place: 'Aktau', media: [{type: 'image', src: `https://example.org/${row}.jpg`}]}}, 0);
  };
  return {rows: new Rows(read), asked};
}

describe('rows that are read when they are asked for', () => {
  it('are read once for all of their words', () => {
    const {rows, asked} = kept();
    expect([rows.id(7), rows.title(7), rows.place(7), rows.feature(7).id]).to.deep.equal(['e7', 'Event 7', 'Aktau', 'e7']);
    expect(asked).to.deep.equal([7]);
  });

  it('are kept as those of a screen: after 256 others a row is read again', () => {
    const {rows, asked} = kept();
    for (let row = 0; row < 256; row++) rows.id(row);
    rows.id(0);
    expect(asked).to.have.length(256);
    rows.id(256);
    rows.id(1);
    rows.id(0);
    // Row 0 had been asked for again, so that row 1 was the oldest.
    expect(asked.slice(256)).to.deep.equal([256, 1]);
  });

  it('have the same feature for as long as it is held, though they are read again', () => {
    const {rows, asked} = kept();
    const feature = rows.feature(3);
    for (let row = 10; row < 600; row++) rows.id(row);
    expect(rows.feature(3)).to.equal(feature);
    expect(asked.filter((row) => row === 3)).to.have.length(2);
  });

  it('are found by their ids among those with the same hash, and nothing else is', () => {
    const {rows, asked} = kept();
    expect(rows.rowOf('e37')).to.equal(37);
    expect(asked).to.deep.equal([7, 17, 27, 37]);
    expect(rows.rowOf('e137')).to.equal(null);
  });
});
