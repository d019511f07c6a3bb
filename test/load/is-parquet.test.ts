import {expect} from 'chai';
import {isParquet} from '../../src/load/is-parquet.js';

const bytes = async (body: BodyInit) => new Uint8Array(await new Response(body).arrayBuffer());
const file = async (name: string) => bytes(await (await fetch(new URL(`../fixtures/${name}`, import.meta.url))).blob());
const packed = async (plain: Uint8Array<ArrayBuffer>) => bytes(new Blob([plain]).stream().pipeThrough(new CompressionStream('gzip')) as unknown as BodyInit);

describe('isParquet', () => {
  it('knows a Parquet file by its first four bytes', async () => {
    const parquet = await file('events.parquet');
    expect(await isParquet(parquet.slice(0, 4))).to.equal(true);
    expect(await isParquet(parquet.slice(0, 3))).to.equal(false);
  });

  it('knows it inside gzip, by the first bytes of that', async () => {
    const parquet = await packed(await file('events.parquet'));
    expect(await isParquet(parquet.slice(0, 200))).to.equal(true);
  });

  it('takes no text for Parquet, neither plain nor inside gzip', async () => {
    const text = await bytes('id,title\n1,PAR1\n');
    expect([await isParquet(text), await isParquet(await packed(text))]).to.deep.equal([false, false]);
  });

  it('leaves what is broken or empty to what reads it', async () => {
    expect([await isParquet(new Uint8Array(0)), await isParquet(new Uint8Array([0x1f, 0x8b, 1, 2, 3]))]).to.deep.equal([false, false]);
  });
});
