import {expect} from 'chai';
import {fetchText} from '../../src/store/fetch-text.js';
import {fakeFetch} from './fake-fetch.js';

const URL_OF_FILE = 'https://news.example/events.json';
/** The error that a promise is rejected with. */
const errorOf = (promise: Promise<unknown>) => promise.then(() => null, (error: unknown) => error as Error);

describe('fetchText', () => {
  let network: ReturnType<typeof fakeFetch>;
  const {signal} = new AbortController();

  beforeEach(() => (network = fakeFetch()));
  afterEach(() => network.restore());

  it('gives the text as it was sent', async () => {
    const text = fetchText(URL_OF_FILE, signal);
    network.requests[0].answer('Жаңаөзен, 1 January');
    expect(await text).to.equal('Жаңаөзен, 1 January');
  });

  it('takes any answer but a success for an error, with its number', async () => {
    const error = errorOf(fetchText(URL_OF_FILE, signal));
    network.requests[0].answer('', {status: 500});
    expect((await error)?.message).to.equal(`${URL_OF_FILE} answered 500. Check the address of src. [fetch-status]`);
  });

  it('names the address and CORS where nothing answers, and keeps the cause', async () => {
    const error = errorOf(fetchText(URL_OF_FILE, signal));
    network.requests[0].fail();
    expect((await error)?.message).to.include(`${URL_OF_FILE} could not be reached`).and.include('CORS');
    expect((await error)?.cause).to.be.instanceOf(TypeError);
  });

  it('says the same where the connection breaks off in the middle of the file', async () => {
    globalThis.fetch = async () => new Response(new ReadableStream({start: (controller) => controller.error(new TypeError('network error'))}));
    expect((await errorOf(fetchText(URL_OF_FILE, signal)))?.message).to.include('could not be reached');
  });

  it('leaves an abort as the AbortError that it is', async () => {
    const controller = new AbortController();
    const error = errorOf(fetchText(URL_OF_FILE, controller.signal));
    controller.abort();
    expect((await error)?.name).to.equal('AbortError');
  });
});
