import {expect} from 'chai';
import {EventStore} from '../../../src/store/event-store.js';
import {WEEK, event} from '../story.js';
import {eventFile} from '../../store/story.js';
import {fakeFetch} from '../../store/fake-fetch.js';
import {all, clearPage, frame, mount, mountReady, page, settled, text} from '../helpers.js';

const BAD = eventFile([
  event('fire', {title: 'A fire', when: '02/01/2022'}),
  event('march', {title: 'A march', when: '2022-01-03'}),
  event('crash', {title: 'A crash', when: '2022-13-01'}),
]);

describe('the notes for the editor', () => {
  afterEach(clearPage);

  /** The shadow in which an element shows them; null where it shows none. */
  const notes = (element: Element) => [...(element.shadowRoot?.children ?? [])].map(({shadowRoot}) => shadowRoot).find((root) => root?.querySelector('details, .none')) ?? null;
  const shown = async (element: Element) => {
    while (!notes(element)) await frame();
    return notes(element)!;
  };
  const list = (data: object, attributes = {}) => mountReady('event-list', {debug: '', ...attributes}, {data});

  it('say how many problems there are, and of each its code, its place, what stands there and what to write', async () => {
    const root = await shown(await list(BAD));
    expect(text(root.querySelector('summary')!)).to.equal('2 problems found');
    expect([...root.querySelectorAll('li')].map((item) => [...item.querySelectorAll('code, p:not(.kind)')].map(text))).to.deep.equal([
      ['when-unreadable', 'Event 1 ("A fire"): when is "02/01/2022", which is not a date that can be read.', 'Write 2022-01-02 (or 2022-02-01 if the month stands first).'],
      ['when-unreadable', 'Event 3 ("A crash"): when is "2022-13-01", which is not a date that can be read.', root.querySelectorAll('li .remedy')[1]?.textContent?.trim()],
    ]);
  });

  it('are shown only where the page asks for them', async () => {
    const element = await mountReady('event-list', {}, {data: BAD});
    expect(notes(element)).to.equal(null);
    element.debug = true;
    await shown(element);
    element.debug = false;
    await settled(element);
    expect(notes(element)).to.equal(null);
  });

  it('say that all is well where it is', async () => {
    expect(text((await shown(await list(WEEK))).querySelector('.none')!)).to.equal('No problems found');
  });

  it('tell of attributes as well, as soon as one is wrong', async () => {
    const element = await list(WEEK);
    await shown(element);
    element.window = 'last week';
    while (!notes(element)?.querySelector('li')) await frame();
    expect(text(notes(element)!.querySelector('code')!)).to.equal('window-unreadable');
  });

  it('list a hundred and count the rest, with those that are summed up', async () => {
    const store = new EventStore();
    void store.setData(WEEK);
    for (let number = 1; number <= 130; number += 1) {
      store.report({code: 'made-up', severity: 'warning', message: `Event ${number}: is odd. Mend it. [made-up]`, remedy: 'Mend it.', ...(number === 130 && {count: 21})});
    }
    const root = await shown(await mountReady('event-list', {debug: ''}, {store}));
    expect([root.querySelectorAll('li').length, text(root.querySelector('summary')!), text(root.querySelector('.more')!)]).to.deep.equal([
      100,
      '150 problems found',
      'and 50 more problems',
    ]);
  });

  it('tell grave problems from small ones in words', async () => {
    const root = await shown(await list(BAD));
    const [error] = root.querySelectorAll('li');
    expect([error?.className, text(error!.querySelector('strong')!)]).to.deep.equal(['error', 'Error']);
  });

  it('are told of a file that cannot be read at all', async () => {
    const network = fakeFetch();
    const element = mount('event-list', {debug: '', src: 'https://news.example/week.json'});
    network.requests[0].answer({type: 'Topology'});
    const root = await shown(element);
    network.restore();
    expect(root.querySelectorAll('li').length).to.be.at.least(1);
  });

  it('wait behind the notice of a story until it is open', async () => {
    const element = await list({...BAD, warning: {text: 'People are hurt.'}});
    expect(notes(element)).to.equal(null);
    element.store!.acceptance.acceptWarning();
    await shown(element);
  });

  it('lie over the element, and move nothing in the page; they fold away to a line', async () => {
    const into = page('width:320px');
    const plain = await mountReady('event-list', {}, {data: BAD, into});
    const element = await mountReady('event-list', {debug: ''}, {data: BAD, into});
    const root = await shown(element);
    expect([element.offsetHeight, into.scrollWidth]).to.deep.equal([plain.offsetHeight, 320]);
    const details = root.querySelector('details')!;
    details.open = true;
    const open = details.offsetHeight;
    details.open = false;
    expect(details.offsetHeight).to.be.below(open).and.at.most(40);
  });

  it('are unfolded over an element that is high enough by itself, whatever its skeleton was', async () => {
    const fires = (length: number) => eventFile(Array.from({length}, (_, index) => event(`fire-${index}`, {title: 'A fire', when: index === 0 ? 'soon' : '2022-01-03'})));
    const isOpen = async (data: object) => {
      const root = await shown(await list(data));
      return () => root.querySelector('details')!.open;
    };
    const [low, high] = [await isOpen(fires(1)), await isOpen(fires(12))];
    while (!high()) await frame();
    expect([low(), high()]).to.deep.equal([false, true]);
  });

  for (const tag of ['event-map', 'event-timeline', 'event-card', 'event-filter', 'event-viewer'] as const) {
    it(`are shown once over an <${tag}>`, async () => {
      const element = mount(tag, {debug: ''}, {data: BAD});
      await shown(element);
      const inner = [...element.shadowRoot!.querySelectorAll('*')].filter((each) => notes(each));
      expect([all(element, 'span').filter((box) => box.shadowRoot?.querySelector('details')).length, inner]).to.deep.equal([1, []]);
    });
  }

  it('leave the page with their element, and come back with it', async () => {
    const element = await list(BAD);
    await shown(element);
    element.remove();
    expect(notes(element)).to.equal(null);
    page().append(element);
    await shown(element);
  });
});
