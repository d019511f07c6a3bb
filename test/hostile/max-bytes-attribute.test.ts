import {expect} from 'chai';
import {csvFile} from '../load/fake-body.js';
import {fakeFetch} from '../store/fake-fetch.js';
import {clearPage, listen, mount, next, settled, text} from '../elements/helpers.js';
import {event} from '../elements/story.js';
import {eventFile} from '../store/story.js';

const STORY = JSON.stringify(eventFile(Array.from({length: 50}, (_, i) => event(`e${i}`, {when: '2022-01-04', title: `Event ${i}`}))));

describe('max-bytes', () => {
  let network: ReturnType<typeof fakeFetch>;
  beforeEach(() => (network = fakeFetch()));
  afterEach(async () => {
    await clearPage();
    network.restore();
  });

  for (const [kind, body] of Object.entries({'an event file that is read at once': STORY, 'a table': csvFile(50)})) {
    it(`shows what it allows of ${kind}, and names the limit and the remedy`, async () => {
      const element = mount('event-list', {src: 'https://news.example/days', 'max-bytes': String(Math.floor(body.length / 2))});
      const told = listen(element, 'event-error', 'event-load');
      const loaded = next(element, 'event-load');
      network.requests[0].answer(body);
      await loaded;
      await settled(element);
      expect(element.store?.total).to.be.within(15, 30);
      expect(element.store?.error).to.match(/^https:\/\/news\.example\/days: has more than [\d,]+ bytes; event \d+ is the last that is read\. Make the file smaller, or allow more bytes with the attribute max-bytes\. \[too-large\]$/);
      expect(told.map(([name]) => name)).to.include.members(['event-load', 'event-error']);
      expect(text(element)).to.include('Event 1');
    });
  }

  it('may be raised at any time, which reads the file anew', async () => {
    const element = mount('event-list', {src: 'https://news.example/days', 'max-bytes': '2000'});
    const first = next(element, 'event-load');
    network.requests[0].answer(STORY);
    await first;
    const second = next(element, 'event-load');
    element.setAttribute('max-bytes', '1e6');
    await settled(element);
    network.requests[1].answer(STORY);
    expect((await second).total).to.equal(50);
    expect(element.store?.error).to.equal(null);
  });

  it('that is no number is told, and the file is read', async () => {
    const element = mount('event-list', {src: 'https://news.example/days', 'max-bytes': '50 MB'});
    const loaded = next(element, 'event-load');
    network.requests[0].answer(STORY);
    const {total, issues} = await loaded;
    expect([total, issues.map(({code}) => code)]).to.deep.equal([50, ['max-bytes-invalid']]);
    const again = next(element, 'event-load');
    element.removeAttribute('max-bytes');
    await settled(element);
    network.requests[1].answer(STORY);
    expect((await again).issues).to.deep.equal([]);
  });
});
