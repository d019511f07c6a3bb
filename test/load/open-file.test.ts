import {expect} from 'chai';
import {StallError, STALL_MS} from '../../src/load/body-chunks.js';
import type {FileFormat} from '../../src/load/contract.js';
import {openFile} from '../../src/load/open-file.js';
import type {OpenFile, SmallFile} from '../../src/load/open-file.js';
import {fakeFetch} from '../store/fake-fetch.js';
import {fakeBody} from './fake-body.js';
import {fakeClock} from './fake-clock.js';

const ADDRESS = 'https://news.example/events.json';
const LONG = 'x'.repeat(600_000);
const errorOf = (promise: Promise<unknown>) => promise.then(() => null, (error: unknown) => error as Error);

describe('openFile', () => {
  let network: ReturnType<typeof fakeFetch>;
  let stop: AbortController;
  beforeEach(() => {
    network = fakeFetch();
    stop = new AbortController();
  });
  afterEach(() => network.restore());

  const open = (format: FileFormat | null = null) => openFile(ADDRESS, () => ({format, maxBytes: null}), stop.signal);
  const answered = (body: BodyInit, {format = null, headers = {}}: {format?: FileFormat | null; headers?: Record<string, string>} = {}) => {
    globalThis.fetch = async () => new Response(body, {headers});
    return open(format);
  };
  /** The whole file, or null where it is to be read as it comes. */
  const wholeOf = (file: SmallFile | OpenFile) => ('whole' in file ? file.whole : null);
  const read = async (file: SmallFile | OpenFile) => {
    if ('whole' in file) throw new Error('The file is there as a whole.');
    let text = '';
    for await (const chunk of file.chunks) text += new TextDecoder().decode(chunk);
    return text;
  };

  it('gives a small JSON file as an object', async () => {
    expect(wholeOf(await answered(' \n{"type": "Жаңаөзен"}'))).to.deep.equal({type: 'Жаңаөзен'});
    expect(wholeOf(await answered('\uFEFF[1]'))).to.deep.equal([1]);
  });

  it('gives a web page, and nothing at all, as the text that they are', async () => {
    expect(wholeOf(await answered('<!doctype html>'))).to.equal('<!doctype html>');
    expect(wholeOf(await answered(''))).to.equal('');
  });

  for (const [name, body] of [
    ['CSV', 'title,when\nA fire,2022-01-01\n'],
    ['one object a line', '{"type":"Feature"}\n{"type":"Feature"}\n'],
    ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0])],
    ['Parquet', 'PAR1'],
    ['JSON that breaks off', '{"type": "FeatureCollection", "features": [{"ty'],
  ] as const) {
    it(`gives ${name} as its bytes, from the first one`, async () => {
      const file = await answered(body);
      expect(wholeOf(file)).to.equal(null);
      expect(await read(file)).to.equal(typeof body === 'string' ? body : new TextDecoder().decode(body));
    });
  }

  it('gives a large file as its bytes, from the first one, with the length that the server states', async () => {
    const text = `{"a": "${LONG}"}`;
    const stated = await answered(text, {headers: {'content-length': String(text.length)}});
    expect([wholeOf(stated), (stated as OpenFile).totalBytes]).to.deep.equal([null, text.length]);
    const unstated = await answered(text);
    expect([wholeOf(unstated), (unstated as OpenFile).totalBytes]).to.deep.equal([null, null]);
    expect(await read(unstated)).to.equal(text);
  });

  it('knows no length of what is unpacked on the way', async () => {
    const file = await answered('a,b\n1,2', {headers: {'content-encoding': 'gzip', 'content-length': '5'}});
    expect((file as OpenFile).totalBytes).to.equal(null);
  });

  it('takes the word of the page for the kind of a file', async () => {
    expect(wholeOf(await answered('{"type": "Feature"}', {format: 'ndjson'}))).to.equal(null);
    expect(wholeOf(await answered('{"type": "Feature"}', {format: 'geojson'}))).to.deep.equal({type: 'Feature'});
  });

  it('gives a file that breaks off as the bytes until then, and the fault after them', async () => {
    const body = fakeBody();
    body.push('{"type": "Feat');
    globalThis.fetch = async () => new Response(body.stream);
    const opened = open();
    await Promise.resolve();
    queueMicrotask(() => queueMicrotask(() => body.fail()));
    const {chunks} = (await opened) as OpenFile;
    expect((await chunks.next()).value).to.have.lengthOf(14);
    expect(await errorOf(chunks.next())).to.be.instanceOf(TypeError);
  });

  it('takes any answer but a success for an error, with its number', async () => {
    const error = errorOf(open());
    network.requests[0].answer('', {status: 500});
    expect((await error)?.message).to.equal(`${ADDRESS} answered 500. Check the address of src. [fetch-status]`);
  });

  it('asks the browser’s cache as it is told, and else by what the server says', async () => {
    const modes: (RequestCache | undefined)[] = [];
    globalThis.fetch = async (_url, init) => {
      modes.push(init?.cache);
      return new Response('{}');
    };
    await open();
    await openFile(ADDRESS, () => ({format: null, maxBytes: null}), stop.signal, 'no-cache');
    expect(modes).to.deep.equal([undefined, 'no-cache']);
  });

  it('names the address and CORS where nothing answers, and keeps the cause', async () => {
    const error = errorOf(open());
    network.requests[0].fail();
    expect((await error)?.message).to.include(`${ADDRESS} could not be reached`).and.include('CORS');
    expect((await error)?.cause).to.be.instanceOf(TypeError);
  });

  it('says the same where the connection breaks off before the first byte', async () => {
    const body = fakeBody();
    body.fail();
    expect((await errorOf(answered(body.stream)))?.message).to.include('could not be reached');
  });

  it('hands on that the server stopped before the first byte', async () => {
    const clock = fakeClock();
    try {
      const opened = answered(fakeBody().stream);
      while (clock.delays.length === 0) await Promise.resolve();
      clock.advance(STALL_MS);
      expect(await errorOf(((await opened) as OpenFile).chunks.next())).to.be.instanceOf(StallError);
    } finally {
      clock.restore();
    }
  });

  it('leaves an abort as what it is, before the answer and after it', async () => {
    const error = errorOf(open());
    stop.abort();
    expect((await error)?.name).to.equal('AbortError');
    stop = new AbortController();
    const body = fakeBody();
    const later = errorOf(answered(body.stream));
    await Promise.resolve();
    stop.abort();
    expect((await later)?.name).to.equal('AbortError');
  });
});
