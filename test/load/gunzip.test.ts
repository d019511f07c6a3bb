import {expect} from 'chai';
import {GzipError, gunzip} from '../../src/load/gunzip.js';
import {bytesOf, pieces, readAll} from './reading.js';

async function packed(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** What comes out, and what is thrown then. */
async function unpack(chunks: AsyncIterable<Uint8Array>): Promise<{bytes: number; error: unknown}> {
  let bytes = 0;
  try {
    for await (const chunk of gunzip(chunks)) bytes += chunk.length;
    return {bytes, error: null};
  } catch (error) {
    return {bytes, error};
  }
}

/** Hardly packs, so that there is much of it. */
const rows = Array.from({length: 20_000}, (_, i) => `e${i},${Math.abs(Math.sin(i + 1)).toString(36).slice(2)},2022-01-04`);
const text = `id,title,when\n${rows.join('\n')}\n`;

describe('a packed file', () => {
  it('comes out whole, wherever its pieces end', async () => {
    const bytes = await packed(text);
    expect(await unpack(pieces(bytes, [1, 2, 10, 70_000]))).to.deep.equal({bytes: bytesOf(text).length, error: null});
    expect((await readAll(pieces(bytes, [1, 30_000]))).table.length).to.equal(rows.length);
  });

  it('that is cut in the middle is shown as far as it goes, and told', async () => {
    const bytes = await packed(text);
    const {table, loaded, codes} = await readAll(pieces(bytes.slice(0, bytes.length / 2), [50_000]));
    expect(table.length).to.be.within(rows.length / 4, rows.length * 0.75);
    expect(codes).to.include('gzip-broken');
    expect(loaded.isComplete).to.be.false;
    expect(loaded.failure).to.be.instanceOf(GzipError);
  });

  it('that is none behind its first bytes is an empty table that says so', async () => {
    const {table, codes} = await readAll(pieces(Uint8Array.of(0x1f, 0x8b, ...bytesOf('this is no gzip'))));
    expect(table.length).to.equal(0);
    expect(codes).to.include('gzip-broken');
  });

  it('with something behind its end has most of its rows, and is told', async () => {
    const bytes = await packed(text);
    const {table, codes} = await readAll(new Blob([bytes as BlobPart, 'something else']).stream());
    expect(table.length).to.be.greaterThan(0);
    expect(codes).to.include('gzip-broken');
  });

  it('whose source fails throws what the source threw', async () => {
    const failure = new Error('The line went dead');
    const {bytes, error} = await unpack(pieces((await packed(text)).slice(0, 60_000), [30_000], failure));
    expect(error).to.equal(failure);
    expect(bytes).to.be.greaterThan(0);
  });
});
