import {expect} from 'chai';
import {fakeFetch} from '../store/fake-fetch.js';
import {clearPage, mount, next, page} from '../elements/helpers.js';
import {WEEK} from '../elements/story.js';
import {recordEvents, shadowPlace} from './record.js';

const ADDRESS = new URL('week.json', document.baseURI).href;

describe('event-error', () => {
  let network: ReturnType<typeof fakeFetch>;
  let recorder: ReturnType<typeof recordEvents>;

  beforeEach(() => {
    network = fakeFetch();
    recorder = recordEvents();
  });
  afterEach(async () => {
    recorder.stop();
    network.restore();
    await clearPage();
  });

  const open = () => mount('event-list', {src: 'week.json'}, {into: shadowPlace(page())});

  it('is fired once for a file that is not there, and names its address', async () => {
    const list = open();
    const told = next(list, 'event-error');
    network.requests[0].answer('', {status: 404});
    await told;
    const message = `${ADDRESS} answered 404. Check the address of src. [fetch-status]`;
    expect(recorder.told).to.deep.equal([{name: 'event-error', tag: 'event-list', detail: {src: ADDRESS, message, issue: null}}]);
  });

  it('says what is wrong with a file that is no event file, for machines too', async () => {
    const list = open();
    const told = next(list, 'event-error');
    network.requests[0].answer('<!doctype html>');
    const {src, issue} = await told;
    expect([src, issue?.severity, typeof issue?.code]).to.deep.equal([ADDRESS, 'error', 'string']);
    expect(recorder.told).to.have.lengthOf(1);
  });

  it('is followed by event-load where the reader tries again, and not fired again', async () => {
    const list = open();
    const told = next(list, 'event-error');
    network.requests[0].fail();
    await told;
    void list.store!.reload();
    network.requests[1].answer(WEEK);
    await list.ready;
    expect(recorder.told.map(({name}) => name)).to.deep.equal(['event-error', 'event-load']);
  });
});
