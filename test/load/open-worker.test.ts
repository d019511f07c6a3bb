import {expect} from 'chai';
import {openWorker} from '../../src/load/open-worker.js';
import type {OpenWorker} from '../../src/load/open-worker.js';

/** A worker that runs a script of the test. */
const scripted = (script: string) => () => new Worker(URL.createObjectURL(new Blob([script], {type: 'text/javascript'})), {type: 'module'});
const READY = `postMessage({kind: 'ready'});`;
const answer = (worker: OpenWorker) => new Promise((resolve) => worker.addEventListener('message', ({data}) => resolve(data)));

describe('openWorker', () => {
  let hold: AbortController;
  beforeEach(() => (hold = new AbortController()));
  afterEach(() => hold.abort());

  it('starts the script that reads files', async () => {
    const worker = await openWorker(hold.signal);
    expect(worker).to.be.instanceOf(Worker);
  });

  it('gives the worker when it says that it is ready', async () => {
    const worker = await openWorker(hold.signal, scripted(`${READY} onmessage = ({data}) => postMessage(data + 1);`));
    const answered = answer(worker!);
    worker!.postMessage(1);
    expect(await answered).to.equal(2);
  });

  it('gives none where the browser refuses to make one, from another origin say', async () => {
    const refuse = () => {
      throw new DOMException('The script is of another origin.', 'SecurityError');
    };
    expect(await openWorker(hold.signal, refuse)).to.equal(null);
  });

  it('gives none where its script cannot be run, and keeps that from the page', async () => {
    const told: unknown[] = [];
    const tell = (event: Event) => void told.push(event);
    addEventListener('error', tell);
    expect(await openWorker(hold.signal, scripted('throw new Error("not here");'))).to.equal(null);
    removeEventListener('error', tell);
    expect(told).to.deep.equal([]);
  });

  it('ends the worker with its signal, before it is ready and after', async () => {
    const opening = openWorker(hold.signal, scripted(''));
    hold.abort();
    expect(await opening).to.equal(null);

    hold = new AbortController();
    const worker = await openWorker(hold.signal, scripted(READY));
    hold.abort();
    const reason = await worker!.broken.catch((error: unknown) => error);
    expect((reason as Error).name).to.equal('AbortError');
  });

  it('says that a worker has stopped on its own', async () => {
    const worker = await openWorker(hold.signal, scripted(`${READY} onmessage = () => { throw new Error('out of memory'); };`));
    worker!.postMessage(1);
    const reason = await worker!.broken.catch((error: unknown) => error);
    expect((reason as Error).message).to.match(/^The reading stopped: .*out of memory/);
  });
});
