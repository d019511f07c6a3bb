import {expect} from 'chai';
import {Source} from '../../src/load/source.js';
import {pieces} from './fake-body.js';

describe('the source of a file', () => {
  it('counts the bytes that it hands over, one piece at a time', async () => {
    const source = new Source(pieces('abcdef', 4));
    const counts: number[] = [];
    for await (const {length} of source) counts.push(length, source.bytes);
    expect([counts, source.failure]).to.deep.equal([[4, 4, 2, 6], null]);
  });

  it('remembers what it failed by, and hands that on', async () => {
    const fault = new TypeError('network error');
    async function* failing() {
      yield new Uint8Array(3);
      throw fault;
    }
    const source = new Source(failing());
    const read = async () => {
      for await (const chunk of source) expect(chunk).to.have.lengthOf(3);
    };
    expect(await read().catch((error: unknown) => error)).to.equal(fault);
    expect([source.bytes, source.failure]).to.deep.equal([3, fault]);
  });

  it('passes on that nobody wants more', async () => {
    const chunks = pieces('abcdef', 1);
    for await (const chunk of new Source(chunks)) {
      expect(chunk).to.have.lengthOf(1);
      break;
    }
    expect((await chunks.next()).done).to.equal(true);
  });

  describe('looked at before it is handed over', () => {
    const all = async (source: Source) => {
      let text = '';
      for await (const chunk of source) text += new TextDecoder().decode(chunk);
      return text;
    };

    it('gives its first bytes over several pieces, and hands them over all the same', async () => {
      const source = new Source(pieces('abcdef', 2));
      expect(new TextDecoder().decode(await source.head(3))).to.equal('abc');
      expect(source.bytes).to.equal(0);
      expect([await all(source), source.bytes]).to.deep.equal(['abcdef', 6]);
    });

    it('gives all of a file that is shorter', async () => {
      const source = new Source(pieces('ab', 1));
      expect(await source.head(9)).to.have.lengthOf(2);
      expect(await all(source)).to.equal('ab');
    });

    it('fails when it is handed over, not when it is looked at', async () => {
      const fault = new TypeError('network error');
      async function* failing() {
        yield new Uint8Array([1]);
        throw fault;
      }
      const source = new Source(failing());
      expect([...(await source.head(9))]).to.deep.equal([1]);
      expect(source.failure).to.equal(null);
      expect(await all(source).catch((error: unknown) => error)).to.equal(fault);
      expect([source.bytes, source.failure]).to.deep.equal([1, fault]);
    });
  });
});
