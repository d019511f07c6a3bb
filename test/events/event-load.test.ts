import {expect} from 'chai';
import {fakeFetch} from '../store/fake-fetch.js';
import {clearPage, mount, mountReady, page, settled} from '../elements/helpers.js';
import {WEEK, fileOf} from '../elements/story.js';
import {recordEvents, shadowPlace} from './record.js';

const ADDRESS = new URL('week.json', document.baseURI).href;

describe('event-load', () => {
  let recorder: ReturnType<typeof recordEvents>;

  beforeEach(() => (recorder = recordEvents()));
  afterEach(async () => {
    recorder.stop();
    await clearPage();
  });

  it('is fired once for a file, with its address, the number of its events and what is to be mended', async () => {
    const network = fakeFetch();
    const list = mount('event-list', {src: 'week.json'}, {into: shadowPlace(page())});
    network.requests[0].answer(fileOf({when: '02/01/2022'}));
    await list.ready;
    network.restore();
    expect(recorder.told).to.deep.equal([{name: 'event-load', tag: 'event-list', detail: {src: ADDRESS, total: 1, issues: list.store?.issues}}]);
    expect(list.store?.issues).to.have.lengthOf(1);
  });

  it('is fired by each element of a story for itself, and again for the next file', async () => {
    const list = await mountReady('event-list', {}, {data: WEEK});
    const card = await mountReady('event-card');
    list.store!.setData(fileOf({}));
    await settled(card);
    expect(recorder.told.map(({name, tag}) => `${name} ${tag}`)).to.deep.equal(['event-load event-list', 'event-load event-card']);
    list.data = WEEK;
    await settled(list);
    expect(recorder.told.at(-1)?.tag).to.equal('event-list');
    expect(recorder.told).to.have.lengthOf(3);
  });
});
