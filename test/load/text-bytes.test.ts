import {expect} from 'chai';
import {TextBytes} from '../../src/load/text-bytes.js';

function written(texts: readonly string[], sign = 1): string {
  const bytes = new TextBytes();
  for (const text of texts) bytes.put(text, sign);
  return new TextDecoder().decode(bytes.take());
}

describe('TextBytes', () => {
  it('writes texts of any script one behind another, each with its sign', () => {
    expect(written(['A march', '', 'Ақтау – 東京 🙂'])).to.equal('A march\u0001\u0001Ақтау – 東京 🙂\u0001');
  });

  it('takes the signs that part texts for blanks inside of them', () => {
    expect(written(['a\u0001b\u0002c', 'ä\u0001b\u0002c', '\0'], 2)).to.equal('a b c\u0002ä b c\u0002\0\u0002');
  });

  it('puts another sign in place of the last', () => {
    const bytes = new TextBytes();
    bytes.put('a', 1);
    bytes.put('b', 1);
    bytes.end(2);
    expect([...bytes.take()]).to.deep.equal([97, 1, 98, 2]);
  });

  it('takes texts that are longer than its room, and begins anew after each taking', () => {
    const bytes = new TextBytes();
    const long = 'long '.repeat(40_000);
    bytes.put('a', 1);
    bytes.put(long, 1);
    bytes.put(`${long}é`, 1);
    expect(new TextDecoder().decode(bytes.take())).to.equal(`a\u0001${long}\u0001${long}é\u0001`);
    bytes.put('b', 2);
    expect([...bytes.take()]).to.deep.equal([98, 2]);
    expect(bytes.length).to.equal(0);
  });

  it('writes each of very many short texts', () => {
    const texts = Array.from({length: 30_000}, (_, i) => `event ${i}`);
    expect(written(texts)).to.equal(texts.map((text) => `${text}\u0001`).join(''));
  });
});
