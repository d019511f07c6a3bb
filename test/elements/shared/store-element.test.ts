import {expect} from 'chai';
import {EventStore} from '../../../src/store/event-store.js';
import {leaseFirst} from '../../../src/store/registry.js';
import {fakeFetch} from '../../store/fake-fetch.js';
import {microtasks} from '../../store/story.js';
import {clearPage, listen, next, page, settled, text} from '../helpers.js';
import {WEEK, fileOf} from '../story.js';
import {ProbeElement, probe} from './probe.js';

const SRC = 'stories/week.json';
const ADDRESS = new URL(SRC, document.baseURI).href;

describe('StoreElement', () => {
  let network: ReturnType<typeof fakeFetch>;

  beforeEach(() => {
    network = fakeFetch();
  });
  afterEach(async () => {
    await clearPage();
    network.restore();
    expect(leaseFirst()).to.equal(null);
  });

  describe('with the address of a file', () => {
    it('loads it from where the page is, and shows its events', async () => {
      const element = probe({src: SRC});
      expect(network.requests.map(({url}) => url)).to.deep.equal([ADDRESS]);
      network.requests[0].answer(WEEK);
      await element.ready;
      expect(text(element)).to.equal('ready 8/8, all dates, nothing');
    });

    it('draws a story of many thousand events in a task of its own, apart from that in which it has come', async () => {
      const store = new EventStore();
      const element = probe({}, {store});
      await element.updateComplete;
      const many = {type: 'EventColumns', columns: {title: Array<string>(60_000).fill('A march'), start: new Float64Array(60_000).fill(1.6e12)}};
      const drawn = new Promise<number>((resolve) => {
        const stop = store.effect(() => {
          if (store.total === 0) return;
          queueMicrotask(() => stop());
          void Promise.all([microtasks(), microtasks()]).then(microtasks).then(microtasks).then(() => resolve(element.drawn));
        });
      });
      const before = element.drawn;
      void store.setData(many);
      expect([(await drawn) <= before + 1, text(element).includes('60000')]).to.deep.equal([true, false]);
      await element.ready;
      expect(text(element)).to.contain('60000/60000');
    });

    it('loads it once for all elements that name it', () => {
      const [one, two] = [probe({src: SRC}), probe({src: `./${SRC}`})];
      expect(one.store).to.equal(two.store);
      expect(network.requests).to.have.lengthOf(1);
    });

    it('loads another file when the address changes, and lets go of the first', async () => {
      const element = probe({src: SRC});
      element.setAttribute('src', 'stories/other.json');
      await element.updateComplete;
      expect(network.requests.map(({signal}) => signal.aborted)).to.deep.equal([true, false]);
      network.requests[1].answer(fileOf({when: '2022-01-01'}));
      await element.ready;
      expect(text(element)).to.include('ready 1/1');
    });

    it('is its store’s last holder and aborts the load when it leaves the page', async () => {
      const element = probe({src: SRC});
      element.remove();
      await microtasks();
      expect(network.requests[0].signal.aborted).to.equal(true);
      expect(element.store).to.equal(undefined);
    });

    it('asks again when it comes back after that', async () => {
      const element = probe({src: SRC});
      element.remove();
      await microtasks();
      page().append(element);
      network.requests[1].answer(WEEK);
      await element.ready;
      expect(text(element)).to.include('ready 8/8');
    });

    it('does not undo the reader’s choice where it is moved in the page', async () => {
      const element = probe({src: SRC, selected: 'night'});
      network.requests[0].answer(WEEK);
      await element.ready;
      element.store?.select('toll');
      page().append(element);
      await settled(element);
      expect(element.store?.selected).to.equal('toll');
    });

    it('keeps its store where it is moved in the page, and what the reader had selected', async () => {
      const element = probe({src: SRC});
      network.requests[0].answer(WEEK);
      await element.ready;
      const {store} = element;
      element.select('night');
      page().append(element);
      await settled(element);
      expect(element.store).to.equal(store);
      expect(network.requests).to.have.lengthOf(1);
      expect(text(element)).to.equal('ready 8/8, all dates, night');
    });

    it('follows its store no longer when it has left the page', async () => {
      const [stays, leaves] = [probe({src: SRC}), probe({src: SRC})];
      network.requests[0].answer(WEEK);
      await Promise.all([stays.ready, leaves.ready]);
      leaves.remove();
      await settled(leaves);
      const {drawn} = leaves;
      stays.select('night');
      await settled(stays);
      await settled(leaves);
      expect([text(stays), leaves.drawn]).to.deep.equal(['ready 8/8, all dates, night', drawn]);
    });
  });

  describe('event-load', () => {
    it('tells the page once of a file, with the number of its events and what to mend', async () => {
      const told = listen(page(), 'event-load');
      const element = probe({src: SRC});
      const heard = listen(document.body, 'event-load', 'event-error');
      network.requests[0].answer(fileOf({when: '02/01/2022'}));
      await element.ready;
      element.select('one');
      await settled(element);
      expect(heard).to.have.lengthOf(1);
      expect(heard[0][1]).to.deep.equal({src: ADDRESS, total: 1, issues: element.store?.issues});
      expect(element.store?.issues.map(({code}) => code)).to.include('when-unreadable');
      expect(told).to.deep.equal([]);
    });

    it('is fired by each element for its own', async () => {
      const elements = [probe({src: SRC}), probe({src: SRC})];
      const counts = elements.map((element) => listen(element, 'event-load'));
      network.requests[0].answer(WEEK);
      await Promise.all(elements.map(({ready}) => ready));
      expect(counts.map(({length}) => length)).to.deep.equal([1, 1]);
    });

    it('is not fired again where the element is moved in the page', async () => {
      const element = probe({src: SRC});
      const told = listen(element, 'event-load');
      network.requests[0].answer(WEEK);
      await element.ready;
      page().append(element);
      await settled(element);
      expect(told).to.have.lengthOf(1);
    });

    it('is fired again for the next file', async () => {
      const element = probe({}, {data: WEEK});
      const told = listen(element, 'event-load');
      element.data = fileOf({when: '2022-01-01'});
      await element.ready;
      expect(told).to.deep.equal([['event-load', {src: null, total: 1, issues: []}]]);
    });
  });

  describe('event-error', () => {
    it('says which address answered what, and rejects `ready`', async () => {
      const element = probe({src: SRC});
      const told = next(element, 'event-error');
      network.requests[0].answer('', {status: 404, statusText: 'Not Found'});
      const {src, message} = await told;
      expect([src, message]).to.deep.equal([ADDRESS, `${ADDRESS} answered 404 Not Found. Check the address of src. [fetch-status]`]);
      const error = await element.ready.then(() => null, String);
      expect(error).to.include('404 Not Found');
    });

    it('is followed by event-load when a second try succeeds', async () => {
      const element = probe({src: SRC});
      const told = listen(element, 'event-load', 'event-error');
      const failed = next(element, 'event-error');
      network.requests[0].fail();
      await failed;
      void element.store?.reload();
      network.requests[1].answer(WEEK);
      await element.ready;
      expect(told.map(([name]) => name)).to.deep.equal(['event-error', 'event-load']);
    });
  });

  describe('ready', () => {
    it('is fulfilled when the element has drawn the file, not before', async () => {
      const element = probe({src: SRC});
      const shown = element.ready.then(() => text(element));
      await settled(element);
      expect(text(element)).to.equal('loading 0/0, all dates, nothing');
      network.requests[0].answer(WEEK);
      expect(await shown).to.include('ready 8/8');
    });

    it('may be asked for before the element is in the page, where its store is there already', async () => {
      probe({}, {data: WEEK});
      const element = new ProbeElement();
      const {ready} = element;
      page().append(element);
      await ready;
      expect(text(element)).to.include('ready 8/8');
    });
  });

  describe('without an address', () => {
    it('joins the page’s first store', async () => {
      const [first, second] = [probe({}, {data: WEEK}), probe({}, {data: fileOf({})})];
      const element = probe();
      expect(element.store).to.equal(first.store).and.not.equal(second.store);
    });

    it('joins it also when it comes later', async () => {
      const element = probe();
      await settled(element);
      expect(text(element)).to.equal('no store');
      const late = probe({}, {data: WEEK});
      await element.ready;
      expect(element.store).to.equal(late.store);
      expect(text(element)).to.include('ready 8/8');
    });

    it('keeps the store alive that it has joined when the element that brought it leaves', async () => {
      const brings = probe({}, {data: WEEK});
      const element = probe();
      brings.remove();
      await microtasks();
      await settled(element);
      expect(text(element)).to.include('ready 8/8');
    });

    it('takes the store that it is given, before all others', async () => {
      probe({}, {data: WEEK});
      const store = new EventStore();
      store.setData(fileOf({}));
      const element = probe({src: SRC}, {store});
      expect(element.store).to.equal(store);
      expect(network.requests).to.have.lengthOf(0);
    });

    it('returns to the page’s first store when the one that it was given is taken away', () => {
      const first = probe({}, {data: WEEK});
      const element = probe({}, {store: new EventStore()});
      element.store = null;
      expect(element.store).to.equal(first.store);
    });

    it('shows data that is an object or a text', async () => {
      const [object, json] = [probe({}, {data: WEEK}), probe()];
      json.data = JSON.stringify(fileOf({}));
      await Promise.all([object.ready, json.ready]);
      expect([text(object), text(json)]).to.deep.equal(['ready 8/8, all dates, nothing', 'ready 1/1, all dates, nothing']);
    });
  });
});
