import {expect} from 'chai';
import {BLOCK_BYTES, ByteBlocks} from '../../src/load/byte-blocks.js';
import {ByteSource} from '../../src/load/byte-source.js';
import {pieces} from './reading.js';

/** Bytes that tell their place. */
const numbered = (length: number) => Uint8Array.from({length}, (_, i) => (i * 7 + (i >> 12)) & 255);

describe('bytes in blocks', () => {
  it('are the bytes that were put in, over the edges of blocks', () => {
    const bytes = numbered(BLOCK_BYTES * 2 + 1000);
    const blocks = new ByteBlocks();
    for (let at = 0; at < bytes.length; at += 300_001) blocks.append(bytes.subarray(at, at + 300_001));
    expect(blocks.length).to.equal(bytes.length);
    for (const [start, end] of [[0, 10], [BLOCK_BYTES - 5, BLOCK_BYTES + 5], [5, 5], [100, BLOCK_BYTES * 2 + 900]]) {
      expect(blocks.slice(start, end)).to.deep.equal(bytes.slice(start, end));
    }
    expect(blocks.block(2)).to.have.length(1000);
  });
});

describe('a source of bytes', () => {
  const sourceOf = (bytes: Uint8Array, textBlock?: (index: number) => Promise<Uint8Array>) => new ByteSource(pieces(bytes, [1000]), textBlock);

  it('hands over each whole block once, and the one that still grows each time as a copy', async () => {
    const bytes = numbered(BLOCK_BYTES + 2000);
    const source = sourceOf(bytes);
    await source.until(Infinity);
    expect(source.handOver(500).blocks.map(({length}) => length)).to.deep.equal([500]);
    const {firstBlock, blocks} = source.handOver(BLOCK_BYTES + 100);
    expect([firstBlock, ...blocks.map(({length}) => length)]).to.deep.equal([0, BLOCK_BYTES, 100]);
    expect(source.handOver(BLOCK_BYTES + 200).firstBlock).to.equal(1);
    blocks[1].fill(0);
    expect(await source.piece(BLOCK_BYTES, 100)).to.deep.equal(bytes.slice(BLOCK_BYTES, BLOCK_BYTES + 100));
  });

  it('asks back what was transferred away', async () => {
    const bytes = numbered(BLOCK_BYTES + 2000);
    const source = sourceOf(bytes, (index) => Promise.resolve(bytes.slice(index * BLOCK_BYTES, (index + 1) * BLOCK_BYTES)));
    await source.until(Infinity);
    const {blocks} = source.handOver(bytes.length);
    structuredClone(blocks[0], {transfer: [blocks[0].buffer as ArrayBuffer]});
    expect(source.blocks.isHandedOver(0)).to.be.true;
    expect(await source.piece(10, 20)).to.deep.equal(bytes.slice(10, 30));
  });

  it('keeps what came before a failure, and says what it was', async () => {
    const failure = new Error('gone');
    const source = new ByteSource(pieces(numbered(50), [], failure), undefined);
    await source.until(Infinity);
    expect([source.blocks.length, source.isEnded, source.failure]).to.deep.equal([50, true, failure]);
  });
});
