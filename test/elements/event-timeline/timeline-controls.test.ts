import {expect} from 'chai';
import type {EventTimelineElement} from '../../../src/elements/event-timeline/event-timeline.js';
import {all, button, clearPage, listen, mountReady, one, settled, text} from '../helpers.js';
import {begun, fakeFrames} from '../../store/fake-frames.js';
import {eventFile} from '../../store/story.js';
import {WEEK, event, january} from '../story.js';

describe('controls of the timeline', () => {
  let timeline: EventTimelineElement;

  beforeEach(async () => {
    timeline = await mountReady('event-timeline', {}, {data: WEEK});
  });
  afterEach(clearPage);

  const words = () => text(one(timeline, '.words'));

  it('say which dates are shown, in the story’s zone, and how many events', async () => {
    expect(words()).to.equal('All dates 8 events');
    timeline.store?.setWindow({startMs: january(4), endMs: january(6)});
    await settled(timeline);
    expect(words()).to.equal('4–5 January 2022 2 of 8 events');
    timeline.store?.setWindow({startMs: january(4, 6), endMs: january(4, 18)});
    await settled(timeline);
    expect(words()).to.equal('4 January 2022, 06:00–18:00 1 of 8 events');
  });

  it('say how many events are withheld as not verified', async () => {
    const checked = (id: string, status: 'verified' | 'disputed') => event(id, {when: '2022-01-04', verification: {status}});
    const strict = await mountReady('event-timeline', {'require-verified': ''}, {data: eventFile([checked('a', 'verified'), checked('b', 'disputed')])});
    expect(text(one(strict, '.words'))).to.equal('All dates 1 event · 1 event that is not verified is withheld');
  });

  describe('playback', () => {
    it('is started and paused by one button, whose label says which', async () => {
      const told = listen(timeline, 'event-playback-change');
      button(timeline, 'Play').click();
      await settled(timeline);
      expect(timeline.store?.playing).to.equal(true);
      button(timeline, 'Pause').click();
      await settled(timeline);
      expect([timeline.store?.playing, button(timeline, 'Play').title]).to.deep.equal([false, 'Play']);
      expect(told).to.deep.equal([
        ['event-playback-change', {playing: true, speed: 1}],
        ['event-playback-change', {playing: false, speed: 1}],
      ]);
    });

    it('that the reader started tells the page of its steps and of its end', async () => {
      const frames = fakeFrames();
      try {
        const told = listen(timeline, 'event-window-change', 'event-playback-change');
        button(timeline, 'Play').click();
        await begun(timeline.store);
        while (frames.waiting > 0) {
          frames.next(240);
          await settled(timeline);
        }
        const names = told.map(([name]) => name);
        expect(names.filter((name) => name === 'event-window-change').length).to.be.greaterThan(20);
        expect(told.at(-1)).to.deep.equal(['event-playback-change', {playing: false, speed: 1}]);
        expect(names.filter((name) => name === 'event-playback-change')).to.have.lengthOf(2);
      } finally {
        frames.restore();
      }
    });

    it('is shown as running where the page has started it, without an event', async () => {
      const told = listen(timeline, 'event-playback-change');
      await timeline.play();
      await settled(timeline);
      expect(all(timeline, '[aria-label=Pause]')).to.have.lengthOf(1);
      timeline.pause();
      expect(told).to.deep.equal([]);
    });

    it('stops when the last element of the story leaves the page', async () => {
      const {store} = timeline;
      button(timeline, 'Play').click();
      await clearPage();
      expect(store?.playing).to.equal(false);
    });

    it('is paced by the choice of a speed, which the page is told', async () => {
      const told = listen(timeline, 'event-playback-change');
      const select = one<HTMLSelectElement>(timeline, 'select');
      expect([...select.options].map(({text: label}) => label)).to.deep.equal(['0.5×', '1×', '2×']);
      expect(select.value).to.equal('1');
      select.value = '2';
      select.dispatchEvent(new Event('change'));
      expect([timeline.store?.speed, told]).to.deep.equal([2, [['event-playback-change', {playing: false, speed: 2}]]]);
    });

    it('shows the speed that was set elsewhere', async () => {
      timeline.store?.setSpeed(0.5);
      await settled(timeline);
      expect(one<HTMLSelectElement>(timeline, 'select').value).to.equal('0.5');
    });
  });

  describe('“All dates”', () => {
    const allDates = () => button(timeline, 'All dates');

    it('has nothing to do while all dates are shown and in view', () => {
      expect(allDates().disabled).to.equal(true);
    });

    it('takes the window away, as the reader’s act', async () => {
      timeline.window = '2022-01-04';
      await settled(timeline);
      const told = listen(timeline, 'event-window-change');
      allDates().click();
      await settled(timeline);
      expect([timeline.store?.window, told, allDates().disabled]).to.deep.equal([null, [['event-window-change', {window: null}]], true]);
    });

    it('stops the playback, which would go on in a window', async () => {
      await timeline.play();
      await settled(timeline);
      const told = listen(timeline, 'event-playback-change');
      allDates().click();
      expect([timeline.store?.playing, timeline.store?.window]).to.deep.equal([false, null]);
      expect(told).to.deep.equal([['event-playback-change', {playing: false, speed: 1}]]);
    });

    it('shows the whole story again after a zoom', async () => {
      const ticks = () => all(timeline, 'text.tick').map(text);
      const before = ticks();
      button(timeline, 'Zoom in').click();
      await settled(timeline);
      expect(allDates().disabled).to.equal(false);
      allDates().click();
      await settled(timeline);
      expect(ticks()).to.deep.equal(before);
    });
  });

  describe('“Earlier dates” and “Later dates”', () => {
    const sides = () => ['Earlier dates', 'Later dates'].map((label) => button(timeline, label));
    const left = (row: number) => one(timeline, `.mark[data-row="${row}"] .symbol`).getBoundingClientRect().left;

    it('move the view by half of it, as a drag does, and tell of no other dates', async () => {
      button(timeline, 'Zoom in').click();
      await settled(timeline);
      const told = listen(timeline, 'event-window-change');
      const before = left(4);
      sides()[1].click();
      await settled(timeline);
      expect(left(4)).to.be.closeTo(before - one(timeline, '.plot').clientWidth / 2, 1);
      sides()[0].click();
      await settled(timeline);
      expect([left(4) - before, told]).to.satisfy(([moved, news]: [number, unknown[]]) => Math.abs(moved) < 1 && news.length === 0);
    });

    it('have nothing to do where the story does not go on', async () => {
      const before = sides().map(({disabled}) => disabled);
      for (let step = 0; step < 4; step += 1) button(timeline, 'Zoom in').click();
      await settled(timeline);
      const inside = sides().map(({disabled}) => disabled);
      for (let step = 0; step < 20; step += 1) sides()[0].click();
      await settled(timeline);
      expect([before, inside, sides().map(({disabled}) => disabled)]).to.deep.equal([[true, true], [false, false], [true, false]]);
    });
  });
});
