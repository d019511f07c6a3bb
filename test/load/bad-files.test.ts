import {expect} from 'chai';
import {readStream} from '../../src/load/read-stream.js';
import {bytesOf, pieces, readAll, readText, rowsOf} from './reading.js';

const TEN_MEGABYTES = 10 * 2 ** 20;
const names = ['one', 'two', 'three', 'four', 'five', 'six'];
const feature = (title: string, more: object = {}) => JSON.stringify({type: 'Feature', id: title, geometry: null, properties: {title, when: '2022-01-04', ...more}});
const fixture = async (name: string) => new Uint8Array(await (await fetch(new URL(`../fixtures/${name}`, import.meta.url))).arrayBuffer());

/** The same rows in each format of texts. @param long - Text of the third row. */
const FORMATS: readonly (readonly [format: string, write: (titles: readonly string[], long?: string) => string])[] = [
  ['GeoJSON', (titles, long) => `{"type":"FeatureCollection","features":[${titles.map((title, i) => feature(title, i === 2 && long ? {text: long} : {})).join(',')}]}`],
  ['newline-delimited GeoJSON', (titles, long) => titles.map((title, i) => `${feature(title, i === 2 && long ? {text: long} : {})}\n`).join('')],
  ['CSV', (titles, long = '') => `id,title,when,text\n${titles.map((title, i) => `${title},${title},2022-01-04,${i === 2 ? long : ''}\n`).join('')}`],
];
const idsOf = ({table}: Awaited<ReturnType<typeof readAll>>) => rowsOf(table).map(({id}) => id);

async function packed(text: string): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer());
}

describe('a bad file', () => {
  for (const [format, write] of FORMATS) {
    const text = write(names);
    const middle = text.indexOf('four') + 1;

    it(`of ${format} that ends in the middle of a row has the rows before it, and says after which one it breaks off`, async () => {
      const reading = await readText(text.slice(0, middle));
      expect(idsOf(reading)).to.deep.equal(['one', 'two', 'three']);
      expect(reading.loaded.issues.find(({code}) => code === 'file-cut')?.message).to.contain('after event 3');
      expect(reading.loaded.isComplete).to.be.false;
    });

    it(`of ${format} whose source fails midway has its rows beside what the source threw`, async () => {
      const failure = new Error('The line went dead');
      const reading = await readAll(pieces(bytesOf(text.slice(0, middle)), [50, 200], failure));
      expect(idsOf(reading)).to.deep.equal(['one', 'two', 'three']);
      expect(reading.loaded.failure).to.equal(failure);
      expect(reading.loaded.isComplete).to.be.false;
    });

    it(`of ${format} as gzip that is cut has what came out of it, and says that the gzip is broken`, async () => {
      const many = Array.from({length: 20_000}, (_, i) => `${i}-${Math.abs(Math.sin(i + 1)).toString(36).slice(2)}`);
      const bytes = await packed(write(many));
      const reading = await readAll(pieces(bytes.slice(0, bytes.length / 2)));
      expect(reading.table.length).to.be.within(many.length / 4, many.length * 0.75);
      expect(reading.codes).to.include('gzip-broken');
      expect(reading.loaded.isComplete).to.be.false;
    });

    it(`of ${format} with a row of ten megabytes has the others, and that row never becomes a text`, async () => {
      const bytes = bytesOf(write(names, 'x'.repeat(TEN_MEGABYTES)));
      const decode = TextDecoder.prototype.decode;
      let longest = 0;
      TextDecoder.prototype.decode = function (this: TextDecoder, input, options) {
        longest = Math.max(longest, input?.byteLength ?? 0);
        return decode.call(this, input, options);
      };
      try {
        const reading = await readAll(pieces(bytes, Array.from({length: 160}, (_, i) => i * 2 ** 16)));
        expect(idsOf(reading)).to.deep.equal(['one', 'two', 'four', 'five', 'six']);
        expect(reading.codes).to.include('row-too-long');
        expect(reading.loaded.issues.find(({code}) => code === 'row-too-long')).to.include({row: 3});
      } finally {
        TextDecoder.prototype.decode = decode;
      }
      expect(longest).to.be.below(2 ** 21);
    });
  }

  for (const [format, write] of [
    ['newline-delimited GeoJSON', (i: number) => (i < 200 ? `${feature(`e${i}`)}\n` : '{"type":"Feature",}\n')],
    ['GeoJSON', (i: number) => (i === 0 ? `{"type":"FeatureCollection","features":[${feature('e0')}` : `,${i < 200 ? feature(`e${i}`) : '{"type" "Feature"}'}`)],
    ['CSV', (i: number) => (i === 0 ? 'id,title,when\n' : i <= 200 ? `e${i - 1},e,2022\n` : 'a\n')],
  ] as const) {
    it(`of ${format} with three hundred thousand broken rows has one issue that counts them`, async () => {
      async function* chunks() {
        for (let from = 0; from < 300_000; from += 10_000) yield bytesOf(Array.from({length: 10_000}, (_, i) => write(from + i)).join(''));
      }
      const {loaded} = await readAll(chunks());
      const most = Math.max(...loaded.issues.map(({count = 1}) => count));
      expect(most).to.be.within(299_000, 300_000);
      expect(loaded.issues.length).to.be.below(30);
      expect(JSON.stringify(loaded.issues).length).to.be.below(10_000);
    });
  }

  it('that is a Parquet file whose source fails has what the source threw beside the issue', async () => {
    const failure = new Error('The line went dead');
    const reading = await readAll(pieces((await fixture('events.parquet')).slice(0, 500), [100], failure));
    expect(reading.codes).to.deep.equal(['parquet-broken']);
    expect(reading.loaded.failure).to.equal(failure);
  });

  it('with a bracket too many in one feature has the others', async () => {
    const reading = await readText(FORMATS[0][1](names).replace('"when":"2022-01-04"}}', '"when":"2022-01-04"}}}'));
    expect(idsOf(reading)).to.deep.equal(names.slice(1));
    expect(reading.loaded.issues.find(({code}) => code === 'json-syntax')).to.include({row: 1});
    expect(reading.codes).not.to.include('file-cut');
  });

  for (const [order, write] of [
    ['little end first', (code: number) => [code & 255, code >> 8]],
    ['big end first', (code: number) => [code >> 8, code & 255]],
  ] as const) {
    for (const mark of ['\uFEFF', '']) {
      it(`in UTF-16, ${order}, ${mark ? 'with' : 'without'} a byte order mark, is named and told how to save it`, async () => {
        const bytes = Uint8Array.from([...`${mark}id,title,when\na,A fire,2022\n`].flatMap((letter) => write(letter.charCodeAt(0))));
        const {table, loaded, codes} = await readAll(pieces(bytes, [3]), {name: 'events.csv', fields: 'title:Name'});
        expect(table.length).to.equal(0);
        expect(codes).to.deep.equal(['encoding']);
        expect(loaded.issues[0].message).to.contain('UTF-16').and.to.contain('UTF-8');
      });
    }
  }

  it('is not told to be no UTF-8 where the sign of a lost letter stands in it as such', async () => {
    expect((await readText('id,title,when\na,A \uFFFD fire,2022\n')).codes).to.deep.equal([]);
    expect((await readText(FORMATS[0][1](['A \uFFFD fire']))).codes).not.to.include('encoding');
  });

  it('gives its source back where nobody reads on', async () => {
    let isGivenBack = false;
    async function* endless() {
      try {
        yield bytesOf('id,title,when\n');
        for (let i = 0; ; i++) yield bytesOf(`e${i},${'x'.repeat(1000)},2022\n`);
      } finally {
        isGivenBack = true;
      }
    }
    const steps = readStream(endless());
    await steps.next();
    await steps.return(undefined as never);
    expect(isGivenBack).to.be.true;
  });
});
