import {expect} from 'chai';
import type {TimeWindow} from '../../src/data/event-table.js';
import {EventStore} from '../../src/store/event-store.js';
import {SPEEDS} from '../../src/store/playback.js';
import {fakeFrames} from './fake-frames.js';
import type {FakeFrames} from './fake-frames.js';
import {STORY} from './story.js';

const DAY_MS = 86_400_000;
/** 1 to 7 January 2022 in Almaty. */
const START_MS = Date.parse('2021-12-31T18:00Z');
const END_MS = START_MS + 7 * DAY_MS;
/** At speed 1 the story takes 20 s. */
const FRAME_MS = 200;
const STEP_MS = (7 * DAY_MS) / 100;

describe('Playback', () => {
  let frames: FakeFrames;
  let store: EventStore;

  beforeEach(() => {
    frames = fakeFrames();
    store = new EventStore();
    store.setData(STORY);
  });
  afterEach(() => frames.restore());

  const day = (number: number): TimeWindow => ({startMs: START_MS + (number - 1) * DAY_MS, endMs: START_MS + number * DAY_MS});
  /** Draws frames until the playback stops, or as many as may pass. @returns How many were drawn. */
  const drawToEnd = (mostFrames = 200) => {
    let drawn = 0;
    for (; store.playing && drawn < mostFrames; drawn++) frames.next(FRAME_MS);
    return drawn;
  };

  it('starts with the first day of a story of a week where no window is set', async () => {
    await store.play();
    expect([store.playing, store.window]).to.deep.equal([true, day(1)]);
  });

  it('moves the window that is set by a hundredth of the story in a fifth of a second', async () => {
    store.setWindow(day(2));
    await store.play();
    frames.next(FRAME_MS);
    const {startMs, endMs} = day(2);
    expect(store.window).to.deep.equal({startMs: startMs + STEP_MS, endMs: endMs + STEP_MS});
  });

  it('stops where the window meets the end of the story, and asks for no more frames', async () => {
    await store.play();
    expect(drawToEnd()).to.equal(86);
    expect([store.playing, store.window, frames.waiting]).to.deep.equal([false, day(7), 0]);
  });

  it('starts again from the beginning, with the same length, when the end is reached', async () => {
    store.setWindow({startMs: END_MS - 2 * DAY_MS, endMs: END_MS});
    await store.play();
    expect(store.window).to.deep.equal({startMs: START_MS, endMs: START_MS + 2 * DAY_MS});
  });

  it('takes as much of an open window as lies in the story', async () => {
    store.setWindow({startMs: END_MS - 3 * DAY_MS, endMs: Infinity});
    await store.play();
    expect(store.window).to.deep.equal({startMs: START_MS, endMs: START_MS + 3 * DAY_MS});
  });

  for (const [name, window] of [
    ['the story and more', {startMs: START_MS - DAY_MS, endMs: END_MS + DAY_MS}],
    ['all time', {startMs: -Infinity, endMs: Infinity}],
  ] as const) {
    it(`takes the first day in place of a window of ${name}, which has nowhere to go`, async () => {
      store.setWindow(window);
      await store.play();
      expect(store.window).to.deep.equal(day(1));
    });
  }

  it('goes round for ever in a loop', async () => {
    store.setLoop(true);
    await store.play();
    expect(drawToEnd(86)).to.equal(86);
    expect([store.playing, store.window]).to.deep.equal([true, day(1)]);
    frames.next(FRAME_MS);
    expect(store.window?.startMs).to.equal(START_MS + STEP_MS);
  });

  it('ends at the next end when the loop is switched off on the way', async () => {
    store.setLoop(true);
    await store.play();
    drawToEnd(90);
    store.setLoop(false);
    drawToEnd();
    expect([store.playing, store.window]).to.deep.equal([false, day(7)]);
  });

  it('stays where it is paused, and goes on from there', async () => {
    await store.play();
    frames.next(FRAME_MS);
    store.pause();
    const paused = store.window;
    expect([store.playing, frames.waiting]).to.deep.equal([false, 0]);
    frames.next(60_000);
    expect(store.window).to.equal(paused);
    await store.play();
    frames.next(FRAME_MS);
    expect(store.window?.startMs).to.be.closeTo(START_MS + 2 * STEP_MS, 1);
  });

  it('does not run twice as fast when it is started twice', async () => {
    await store.play();
    await store.play();
    expect(frames.waiting).to.equal(1);
  });

  it('does not leap after a page was hidden for a minute', async () => {
    await store.play();
    frames.next(60_000);
    expect(store.window?.startMs).to.be.below(START_MS + 2 * STEP_MS);
  });

  it('goes as far in one frame as the speed says, even if it changes on the way', async () => {
    await store.play();
    const moved = SPEEDS.map((speed) => {
      const before = store.window?.startMs ?? NaN;
      store.setSpeed(speed);
      frames.next(FRAME_MS);
      return Math.round((((store.window?.startMs ?? NaN) - before) / STEP_MS) * 100) / 100;
    });
    expect(moved).to.deep.equal([...SPEEDS]);
  });

  for (const speed of [0, -1, NaN, Infinity]) {
    it(`refuses ${speed} as a speed and keeps the one it had`, () => {
      expect(() => store.setSpeed(speed)).to.throw(RangeError, `${speed} is not a positive number`);
      expect(store.speed).to.equal(1);
    });
  }

  it('does not start in a story without dates', () => {
    const undated = new EventStore();
    undated.play();
    expect([undated.playing, frames.waiting]).to.deep.equal([false, 0]);
  });

  it('stops when the window is taken away while it runs', async () => {
    await store.play();
    store.setWindow(null);
    frames.next(FRAME_MS);
    expect([store.playing, store.window]).to.deep.equal([false, null]);
  });

  it('stops when its store is disposed of', async () => {
    await store.play();
    store.dispose();
    expect([store.playing, frames.waiting]).to.deep.equal([false, 0]);
  });

  describe('in a growing window', () => {
    beforeEach(() => store.setPlayMode('growing'));

    it('moves the end only, to the end of the story', async () => {
      await store.play();
      frames.next(FRAME_MS);
      expect(store.window).to.deep.equal({startMs: START_MS, endMs: START_MS + DAY_MS + STEP_MS});
      drawToEnd();
      expect([store.playing, store.window]).to.deep.equal([false, {startMs: START_MS, endMs: END_MS}]);
    });

    it('begins again with the first day when it is played again', async () => {
      await store.play();
      drawToEnd();
      await store.play();
      expect([store.playing, store.window]).to.deep.equal([true, day(1)]);
    });

    it('grows from the dates that the reader has chosen', async () => {
      store.setWindow(day(3));
      await store.play();
      drawToEnd();
      expect(store.window).to.deep.equal({startMs: day(3).startMs, endMs: END_MS});
      await store.play();
      expect(store.window).to.deep.equal(day(3));
    });

    it('goes round in a loop', async () => {
      store.setLoop(true);
      await store.play();
      expect(drawToEnd(86)).to.equal(86);
      expect([store.playing, store.window]).to.deep.equal([true, day(1)]);
    });
  });

  it('knows its mode, and refuses a word that is none', () => {
    expect(store.playMode).to.equal('moving');
    store.setPlayMode('growing');
    expect(() => store.setPlayMode('shrinking' as 'growing')).to.throw(RangeError, '"shrinking"');
    expect(store.playMode).to.equal('growing');
  });

  describe('that skips what is empty', () => {
    const HOUR_MS = 3_600_000;

    beforeEach(() => store.setSkipEmpty(true));

    it('leaps to the next event as soon as the last one has left the window', async () => {
      store.setWindow({startMs: day(4).startMs, endMs: day(4).startMs + HOUR_MS});
      await store.play();
      drawToEnd(14);
      expect(store.window!.endMs).to.be.within(day(4).startMs, day(5).startMs + HOUR_MS);
      drawToEnd(2);
      expect(store.window!.endMs).to.be.within(day(7).startMs, day(7).startMs + STEP_MS);
    });

    it('shows each event on its way, and ends sooner', async () => {
      store.setWindow({startMs: day(1).startMs, endMs: day(1).startMs + HOUR_MS});
      const seen = new Set<string>();
      await store.play();
      let drawn = 0;
      for (; store.playing && drawn < 200; drawn++) {
        frames.next(FRAME_MS);
        for (const row of store.rows) seen.add(store.table.texts.id(row));
      }
      expect([[...seen], store.playing, store.window!.endMs]).to.deep.equal([['statement', 'night', 'square', 'arms'], false, END_MS]);
      expect(drawn).to.be.below(75);
    });

    it('goes by what the filters leave, and to the end where they leave nothing', async () => {
      store.setFilters({categories: ['riot']});
      await store.play();
      frames.next(FRAME_MS);
      expect(store.window!.endMs).to.equal(day(7).startMs);
      store.setFilters({categories: []});
      frames.next(FRAME_MS);
      expect([store.playing, store.window!.endMs]).to.deep.equal([false, END_MS]);
    });

    it('stays at a leap’s end in a growing window, with all before in it', async () => {
      store.setPlayMode('growing');
      store.setFilters({categories: ['gathering', 'riot']});
      await store.play();
      drawToEnd();
      expect([store.window, store.visibleCount]).to.deep.equal([{startMs: START_MS, endMs: END_MS}, 3]);
    });
  });

  describe('that the reader stops by doing something else', () => {
    it('says so, until it is started again', async () => {
      await store.play();
      expect([store.stopByTouch(), store.playing, store.isStoppedByTouch]).to.deep.equal([true, false, true]);
      await store.play();
      expect(store.isStoppedByTouch).to.equal(false);
      store.pause();
      expect(store.isStoppedByTouch).to.equal(false);
    });

    it('is none where nothing plays', () => {
      expect([store.stopByTouch(), store.isStoppedByTouch]).to.deep.equal([false, false]);
    });
  });
});
