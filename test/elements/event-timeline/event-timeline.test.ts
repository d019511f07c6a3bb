import {expect} from 'chai';
import {EventTimelineElement} from '../../../src/elements/event-timeline/event-timeline.js';
import {EventStore} from '../../../src/store/event-store.js';
import {all, clearPage, mount, mountReady, one, page, settled, text} from '../helpers.js';
import {WEEK, fileOf, january} from '../story.js';
import {YEARS} from './years.js';

const names = (timeline: EventTimelineElement) => all(timeline, '.names span').map(text);

/** A store of the week that notes what it is told of loops. */
function loopingStore() {
  const store = new EventStore();
  store.setData(WEEK);
  const loops: boolean[] = [];
  store.setLoop = (loop) => void loops.push(loop);
  return {store, loops};
}

describe('EventTimelineElement', () => {
  afterEach(clearPage);

  it('is the tag <event-timeline>', () => {
    expect(document.createElement('event-timeline')).to.be.instanceOf(EventTimelineElement);
  });

  describe('lanes', () => {
    it('are those of the categories, in the order of the legend', async () => {
      const timeline = await mountReady('event-timeline', {}, {data: WEEK});
      expect(names(timeline)).to.deep.equal(['Statement', 'Gathering', 'Clash', 'Troops']);
    });

    it('are those of the places, in the order of their first event, with `place`', async () => {
      const timeline = await mountReady('event-timeline', {lanes: 'place'}, {data: WEEK});
      expect(names(timeline)).to.deep.equal(['Zhanaozen', 'Aktau', 'Atyrau', 'Almaty', 'No single place']);
    });

    it('are a single one without a name with `none`', async () => {
      const timeline = await mountReady('event-timeline', {lanes: 'none'}, {data: WEEK});
      expect([all(timeline, '.lane').length, names(timeline)]).to.deep.equal([1, ['']]);
      expect(getComputedStyle(one(timeline, '.names')).display).to.equal('none');
    });

    it('may change at any time, and return to the categories for a word that means nothing', async () => {
      const timeline = await mountReady('event-timeline', {}, {data: WEEK});
      timeline.setAttribute('lanes', 'place');
      await settled(timeline);
      expect(names(timeline)).to.include('Zhanaozen');
      timeline.setAttribute('lanes', 'colour');
      await settled(timeline);
      expect([names(timeline)[0], timeline.getAttribute('lanes')]).to.deep.equal(['Statement', 'category']);
    });
  });

  describe('speed', () => {
    it('paces the store’s playback, now and later', async () => {
      const timeline = await mountReady('event-timeline', {speed: '2'}, {data: WEEK});
      expect(timeline.store?.speed).to.equal(2);
      timeline.setAttribute('speed', '0.5');
      await settled(timeline);
      expect(timeline.store?.speed).to.equal(0.5);
    });

    for (const speed of ['fast', '0', '-1', 'Infinity']) {
      it(`stays as it is for “${speed}”`, async () => {
        const timeline = await mountReady('event-timeline', {speed}, {data: WEEK});
        expect(timeline.store?.speed).to.equal(1);
      });
    }

    it('paces the store also where it is set just after the element has joined', async () => {
      const timeline = mount('event-timeline', {}, {data: WEEK});
      timeline.speed = 2;
      await timeline.ready;
      expect(timeline.store?.speed).to.equal(2);
    });

    it('paces a store that is joined later', async () => {
      const timeline = mount('event-timeline', {speed: '2'});
      await settled(timeline);
      const list = mount('event-list', {}, {data: WEEK});
      await timeline.ready;
      expect(list.store?.speed).to.equal(2);
    });

    it('is left to others where the timeline asks for none', async () => {
      const first = await mountReady('event-timeline', {speed: '2'}, {data: WEEK});
      await mountReady('event-timeline');
      expect(first.store?.speed).to.equal(2);
    });
  });

  describe('loop', () => {
    it('starts the playback again at its end, until it is taken away', async () => {
      const {store, loops} = loopingStore();
      const timeline = await mountReady('event-timeline', {loop: ''}, {store});
      expect(loops.at(-1)).to.equal(true);
      timeline.removeAttribute('loop');
      await settled(timeline);
      expect(loops.at(-1)).to.equal(false);
    });

    it('is left to others where the timeline does not ask for it', async () => {
      const {store, loops} = loopingStore();
      await mountReady('event-timeline', {}, {store});
      expect(loops).to.deep.equal([]);
    });
  });

  it('folds long empty stretches with `fold`, and does not without', async () => {
    const folded = await mountReady('event-timeline', {fold: ''}, {data: YEARS});
    const whole = await mountReady('event-timeline', {}, {data: YEARS});
    expect([folded, whole].map((timeline) => [timeline.fold, all(timeline, '.fold').length])).to.deep.equal([[true, 2], [false, 0]]);
  });

  it('has no buttons of the playback with `no-play`', async () => {
    const timeline = await mountReady('event-timeline', {'no-play': ''}, {data: WEEK});
    expect(all(timeline, '.play, .speed')).to.deep.equal([]);
    timeline.removeAttribute('no-play');
    await settled(timeline);
    expect(all(timeline, '.play, .speed')).to.have.lengthOf(2);
  });

  it('draws its axis in the story’s zone, or in `time-zone`', async () => {
    const timeline = await mountReady('event-timeline', {window: '2022-01-04'}, {data: WEEK});
    const words = () => text(one(timeline, '[part=window] strong'));
    const midnight = () => all(timeline, 'line.grid.major').map((line) => Number(line.getAttribute('x1')));
    const before = midnight();
    expect([words(), timeline.store?.window?.startMs]).to.deep.equal(['4 January 2022', january(4)]);
    timeline.setAttribute('time-zone', 'Asia/Aqtau');
    await settled(timeline);
    expect(words()).to.equal('3 January 2022 at 23:00 – 4 January 2022 at 23:00');
    expect(midnight()[0]).to.be.greaterThan(before[0]);
  });

  it('is named by `label`, else as a timeline of events', async () => {
    const timeline = await mountReady('event-timeline', {}, {data: WEEK});
    expect(one(timeline, 'section').ariaLabel).to.equal('Timeline of the events');
    timeline.label = 'A week in Kazakhstan';
    await settled(timeline);
    expect(one(timeline, 'section').ariaLabel).to.equal('A week in Kazakhstan');
  });

  it('says so where no event of the story has a date', async () => {
    const timeline = await mountReady('event-timeline', {}, {data: fileOf({when: null})});
    expect(text(timeline)).to.equal('Date not known: 1 event');
  });

  it('draws again when it comes back to the page, with what the reader had chosen', async () => {
    const timeline = await mountReady('event-timeline', {}, {data: WEEK});
    timeline.select('night');
    timeline.remove();
    page('width:500px').append(timeline);
    await timeline.ready;
    await settled(timeline);
    expect(all(timeline, '.mark')).to.have.lengthOf(7);
    expect(all(timeline, '.mark.selected')).to.have.lengthOf(1);
  });
});
