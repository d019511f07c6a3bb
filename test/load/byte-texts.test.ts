import {expect} from 'chai';
import type {TableColumns} from '../../src/load/contract.js';
import {readStream} from '../../src/load/read-stream.js';
import {transferables} from '../../src/load/transferables.js';
import {bytesOf, pieces, readAll, readText} from './reading.js';

const event = (id: string, media?: unknown) => ({type: 'Feature', id, geometry: null, properties: {title: `Title ${id}`, when: '2022-01-04', place: 'Aktau', ...(media !== undefined && {media})}});
const file = (features: readonly unknown[]) => JSON.stringify({type: 'FeatureCollection', features});

describe('words that are read when they are asked for', () => {
  it('are found by id, also where they stand in another block of bytes', async () => {
    const features = Array.from({length: 2500}, (_, i) => event(`e${i}`, [{type: 'image', src: 'a.jpg', caption: 'x'.repeat(900)}]));
    const {table} = await readAll(pieces(bytesOf(file(features)), [700_000, 1_500_000]));
    for (const id of ['e0', 'e1100', 'e2499']) {
      const row = table.texts.rowOf(id)!;
      expect([table.texts.id(row), table.texts.title(row), table.texts.place(row)]).to.deep.equal([id, `Title ${id}`, 'Aktau']);
    }
    expect(table.texts.rowOf('e2500')).to.equal(null);
  });

  it('are the identical object while the feature or one of its media is held, whatever is asked for in between', async () => {
    const features = Array.from({length: 1000}, (_, i) => event(`e${i}`, [{type: 'image', src: `${i}.jpg`}]));
    const {table} = await readText(file(features));
    const [image] = table.texts.feature(5).properties.media!;
    for (let row = 0; row < 1000; row++) table.texts.feature(row);
    expect(table.texts.feature(5).properties.media![0]).to.equal(image);
  });

  it('give away copies of their blocks', async () => {
    const {table} = await readText(file([event('a')]));
    table.texts.block(0).fill(0);
    expect(table.texts.id(0)).to.equal('a');
  });
});

describe('a table that goes to another thread', () => {
  it('names each buffer once, and takes all columns along', async () => {
    const steps = readStream(pieces(bytesOf(file([event('a')]))));
    let step = await steps.next();
    while (!step.done) step = await steps.next();
    const again = step.value;
    const buffers = transferables(again);
    expect(new Set(buffers).size).to.equal(buffers.length);
    structuredClone(again, {transfer: buffers});
    expect([again.columns.startMs.length, again.columns.order.byEnd.length, again.texts.offsets.length, again.texts.blocks[0]?.length ?? 0]).to.deep.equal([0, 0, 0, 0]);
    expect(again.fileRows).to.have.length(1);
  });

  it('takes at most 48 bytes an event in columns', async () => {
    const rows = Array.from({length: 20_000}, (_, i) => `e${i},Title ${i},2022-01-04T10:20,43.6,51.2,fire\n`);
    const {table} = await readText(`id,title,when,latitude,longitude,category\n${rows.join('')}`);
    const {texts, ...columns} = table;
    void texts;
    const arrays = [...Object.values(columns as TableColumns), ...Object.values(columns.order)].filter((value) => ArrayBuffer.isView(value));
    // Of the words, four bytes for the place of the row and four for its id.
    expect(arrays.reduce((sum, array) => sum + array.byteLength, 0) / rows.length + 8).to.be.at.most(48.5);
  });
});
