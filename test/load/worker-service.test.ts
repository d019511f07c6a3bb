import {expect} from 'chai';
import type {FromWorker, ToWorker} from '../../src/load/protocol.js';
import {WorkerQuestions} from '../../src/load/worker-service.js';

const errorOf = (promise: Promise<unknown>) => promise.then(() => null, (error: unknown) => error as Error);

describe('questions to the worker', () => {
  let far: MessagePort;
  let questions: WorkerQuestions;
  let stop: AbortController;
  beforeEach(() => {
    const {port1, port2} = new MessageChannel();
    far = port2;
    questions = new WorkerQuestions(port1);
    port1.start();
    stop = new AbortController();
  });
  afterEach(() => far.close());

  const tell = (message: FromWorker) => far.postMessage(message);
  const heard = () => new Promise<ToWorker>((resolve) => (far.onmessage = ({data}) => resolve(data as ToWorker)));

  it('say of which table they are, and are fulfilled by the answer to them', async () => {
    const first = questions.service(3).search('fire', stop.signal);
    expect(await heard()).to.deep.equal({kind: 'question', id: 1, snapshot: 3, ask: 'search', query: 'fire'});
    const second = questions.service(3).search('flood', stop.signal);
    tell({kind: 'answer', id: 2, answer: null});
    tell({kind: 'answer', id: 1, answer: new Uint8Array([1, 0])});
    expect(await second).to.equal(null);
    expect([...(await first)!]).to.deep.equal([1, 0]);
  });

  it('are rejected where there is no answer', async () => {
    const asked = errorOf(questions.service(1).labels('tags', stop.signal));
    await heard();
    tell({kind: 'no-answer', id: 1, name: 'AbortError', message: 'There is a newer table.'});
    expect(await asked).to.include({name: 'AbortError', message: 'There is a newer table.'});
  });

  it('are rejected with the reason of their signal, which the worker is told', async () => {
    const asked = errorOf(questions.service(1).search('fire', stop.signal));
    await heard();
    const told = heard();
    stop.abort();
    expect((await asked)?.name).to.equal('AbortError');
    expect(await told).to.deep.equal({kind: 'never-mind', id: 1});
    expect((await errorOf(questions.service(1).search('fire', stop.signal)))?.name).to.equal('AbortError');
  });

  it('are rejected when the worker is gone, those under way and later ones', async () => {
    const asked = errorOf(questions.service(1).search('fire', stop.signal));
    questions.close();
    expect([(await asked)?.name, (await errorOf(questions.service(1).labels('places', stop.signal)))?.name]).to.deep.equal(['AbortError', 'AbortError']);
  });
});
