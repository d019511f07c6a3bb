import {expect} from 'chai';
import {DEFAULT_MAX_BYTES, TooLargeError, isLimit, upTo, usableLimit} from '../../src/load/max-bytes.js';
import {loadFile} from '../../src/load/load-file.js';
import {openWorker} from '../../src/load/open-worker.js';
import {csvFile, pieces} from './fake-body.js';
import {readAll, bytesOf, pieces as cuts} from './reading.js';

const MIB = 2 ** 20;

/** So many mebibytes of features, made when they are asked for. */
async function* endless(mebibytes: number, given: {bytes: number; isReturned?: boolean}): AsyncGenerator<Uint8Array, void> {
  const feature = `{"type":"Feature","id":1,"geometry":null,"properties":{"title":"${'x'.repeat(900)}","when":"2022-01-04"}}`;
  const body = bytesOf(`${`${feature},`.repeat(1000)}`);
  try {
    yield bytesOf('{"type":"FeatureCollection","features":[');
    while (given.bytes < mebibytes * MIB) {
      given.bytes += body.length;
      yield body.slice();
    }
    yield bytesOf(`${feature}]}`);
  } finally {
    given.isReturned = true;
  }
}

/** A gzip that expands a thousandfold: members of the file, which is none of ours. */
async function bomb(mebibytes: number): Promise<Uint8Array> {
  const zeros = new Uint8Array(MIB).fill(32);
  let left = mebibytes;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => (left-- > 0 ? controller.enqueue(zeros.slice()) : controller.close()),
  }).pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

describe('a limit of bytes', () => {
  it('is 512 MiB where none is set or one that cannot be used', () => {
    expect([null, undefined, 5, Infinity].map(usableLimit)).to.deep.equal([DEFAULT_MAX_BYTES, DEFAULT_MAX_BYTES, 5, Infinity]);
    expect([NaN, 0, -1].map((value) => [isLimit(value), usableLimit(value)])).to.deep.equal(Array(3).fill([false, DEFAULT_MAX_BYTES]));
    expect(DEFAULT_MAX_BYTES).to.equal(512 * MIB);
  });

  it('gives the bytes up to it, lets go of their source and throws', async () => {
    const given: number[] = [];
    const source = {bytes: 0, isReturned: false};
    const error = await (async () => {
      for await (const chunk of upTo(endless(1, source), 1000)) given.push(chunk.length);
    })().catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(TooLargeError);
    expect(given).to.deep.equal([40, 960]);
    expect(source.isReturned).to.be.true;
  });

  it('is not passed by a file of just so many bytes', async () => {
    const text = csvFile(10);
    expect((await readAll(pieces(text), {maxBytes: text.length})).codes).to.deep.equal([]);
    expect((await readAll(pieces(text), {maxBytes: text.length - 1})).codes).to.deep.equal(['too-large']);
  });

  it('never makes an event of half a row', async () => {
    const text = csvFile(10);
    const {table} = await readAll(pieces(text), {maxBytes: text.length - 8});
    expect([table.length, table.texts.title(8)]).to.deep.equal([9, 'Event 8']);
    for (const kind of ['geojson', 'ndjson'] as const) {
      const features = Array.from({length: 9}, (_, i) => `{"type":"Feature","id":${i},"geometry":null,"properties":{"title":"a","when":null}}`);
      const file = kind === 'ndjson' ? features.join('\n') : `{"type":"FeatureCollection","features":[${features.join(',')}]}`;
      const cut = await readAll(cuts(bytesOf(file)), {maxBytes: file.length - 10, format: kind});
      expect([cut.table.length, cut.codes], kind).to.deep.equal([8, ['too-large']]);
    }
  });

  it('ends a file of 200 MB where it is set, shows what came before and says what helps', async () => {
    const source = {bytes: 0, isReturned: false};
    const {table, loaded} = await readAll(endless(200, source), {maxBytes: 3 * MIB, name: 'https://news.example/all.geojson'});
    expect(table.length).to.be.within(3000, 3300);
    expect(source.bytes).to.be.lessThan(5 * MIB);
    expect(source.isReturned).to.be.true;
    expect(loaded.isComplete).to.be.false;
    const [{code, severity, message}] = loaded.issues.filter((issue) => issue.code === 'too-large');
    expect([code, severity]).to.deep.equal(['too-large', 'error']);
    expect(message).to.match(/^The file: has more than 3,145,728 bytes; event \d+ is the last that is read\. Make the file smaller, or allow more bytes with the attribute max-bytes\. \[too-large\]$/);
  });

  it('holds for what comes out of a gzip, which is not unpacked any further', async () => {
    const packed = await bomb(210);
    expect(packed.length).to.be.lessThan(260_000);
    const {loaded, steps} = await readAll(cuts(packed, [packed.length / 2]), {maxBytes: 2 * MIB, format: 'geojson'});
    expect(loaded.issues.map(({code}) => code)).to.deep.equal(['too-large']);
    expect(Math.max(0, ...steps.map(({bytes}) => bytes))).to.be.at.most(2 * MIB);
  });

  it('is told of a limit that is no number of bytes, and reads the file', async () => {
    const {table, loaded} = await readAll(pieces(csvFile(10)), {maxBytes: NaN});
    expect(table.length).to.equal(10);
    expect(loaded.issues.map(({message}) => message)).to.deep.equal([
      'The file: max-bytes is no number of bytes above 0; 536,870,912 are read at most. Write a number such as 50000000. [max-bytes-invalid]',
    ]);
  });

  for (const [where, start] of Object.entries({'in a worker': openWorker, 'on the page': async () => null})) {
    it(`shows the events until then and tells of the rest as its fault, ${where}`, async () => {
      const hold = new AbortController();
      const source = {bytes: 0, isReturned: false};
      const file = {name: 'https://news.example/all.geojson', chunks: endless(200, source), totalBytes: null};
      const options = {fields: null, format: null, maxBytes: MIB};
      const {table, fault, issues} = await loadFile(file, options, hold.signal, {show: () => undefined, progress: () => undefined}, start);
      hold.abort();
      expect(table.length).to.be.within(900, 1100);
      expect(fault).to.match(/^https:\/\/news\.example\/all\.geojson: has more than 1,048,576 bytes; event \d+ is the last that is read\./);
      expect(issues.filter(({code}) => code === 'too-large')).to.have.length(1);
      expect(source.bytes).to.be.lessThan(20 * MIB);
    });
  }
});
