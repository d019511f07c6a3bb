import {expect} from 'chai';
import fc from 'fast-check';
import {PLAYBACK_MS, playbackStep, playbackWindow, restartWindow} from '../../src/timeline/playback.js';
import type {TimeWindow} from '../../src/data/event-table.js';

const at = (iso: string) => Date.parse(iso);
/** 1 to 7 January 2022 in Almaty. */
const STORY: TimeWindow = {startMs: at('2021-12-31T18:00Z'), endMs: at('2022-01-07T18:00Z')};
const DAY: TimeWindow = {startMs: STORY.startMs, endMs: STORY.startMs + 86_400_000};
/** Seconds that a window takes to the end of the story, in frames of 50 ms. */
const secondsToEnd = (speed: number) => {
  let frames = 1;
  let step = playbackStep(DAY, STORY, 50, speed);
  for (; !step.ended; frames++) step = playbackStep(step.window, STORY, 50, speed);
  return frames / 20;
};
const lengthIn = (startMs: number, endMs: number) => {
  const window = playbackWindow({startMs, endMs}, 'UTC');
  return (window.endMs - window.startMs) / 3_600_000;
};

describe('playback', () => {
  it('takes the day that the story of a week starts with, at midnight in Almaty', () => {
    expect(playbackWindow(STORY, 'Asia/Almaty')).to.deep.equal(DAY);
  });

  it('takes an hour of a day’s morning, a week of two months and a year of a decade', () => {
    expect(lengthIn(at('2022-01-05T06:00Z'), at('2022-01-05T14:00Z'))).to.equal(1);
    expect(lengthIn(at('2022-01-01'), at('2022-03-01'))).to.equal(7 * 24);
    expect(lengthIn(at('2012-01-01'), at('2022-01-01'))).to.equal(366 * 24);
  });

  it('takes the hours around a story of one instant, which gets a day', () => {
    expect(lengthIn(at('2022-01-05T12:00Z'), at('2022-01-05T12:00Z'))).to.equal(6);
  });

  it('moves the window by a hundredth of the story in a hundredth of its time', () => {
    const {window, ended} = playbackStep(DAY, STORY, PLAYBACK_MS / 100, 1);
    const shift = (STORY.endMs - STORY.startMs) / 100;
    expect(window).to.deep.equal({startMs: DAY.startMs + shift, endMs: DAY.endMs + shift});
    expect(ended).to.equal(false);
  });

  it('goes through the rest of the story, six sevenths of it, in six sevenths of 20 seconds, and twice as fast at 2', () => {
    expect(secondsToEnd(1)).to.be.closeTo((20 * 6) / 7, 0.06);
    expect(secondsToEnd(2)).to.be.closeTo((10 * 6) / 7, 0.06);
    expect(secondsToEnd(0.5)).to.be.closeTo((40 * 6) / 7, 0.06);
  });

  it('does not skip what a hidden page would have shown in an hour', () => {
    const {window, ended} = playbackStep(DAY, STORY, 3_600_000, 1);
    expect(ended).to.equal(false);
    expect(window.startMs - DAY.startMs).to.be.at.most((STORY.endMs - STORY.startMs) / 80);
  });

  it('stands still when the clock goes backward', () => {
    expect(playbackStep(DAY, STORY, -100, 1).window).to.deep.equal(DAY);
  });

  it('ends with the window at the end of the story and no further', () => {
    const almost = {startMs: STORY.endMs - 86_400_001, endMs: STORY.endMs - 1};
    expect(playbackStep(almost, STORY, 100, 1)).to.deep.equal({
      window: {startMs: STORY.endMs - 86_400_000, endMs: STORY.endMs},
      ended: true,
    });
  });

  it('has nothing to play for a window that shows everything or has no ends', () => {
    expect(playbackStep(STORY, STORY, 100, 1)).to.deep.equal({window: STORY, ended: true});
    expect(playbackStep({startMs: -Infinity, endMs: Infinity}, STORY, 100, 1)).to.deep.equal({window: STORY, ended: true});
  });

  it('keeps the length of the window and arrives, whatever the frames', () => {
    const frames = fc.array(fc.double({min: 0, max: 500, noNaN: true}), {maxLength: 50});
    fc.assert(
      fc.property(frames, fc.constantFrom(0.5, 1, 2), (list, speed) => {
        let window = DAY;
        for (const frame of list) {
          const next = playbackStep(window, STORY, frame, speed).window;
          expect(next.startMs).to.be.at.least(window.startMs);
          window = next;
        }
        expect(window.endMs).to.be.at.most(STORY.endMs);
        expect(window.endMs - window.startMs).to.be.closeTo(86_400_000, 0.01);
      }),
    );
  });

  it('leaves the start of a growing window where it is, and takes as long', () => {
    const {window, ended} = playbackStep(DAY, STORY, PLAYBACK_MS / 100, 1, 'growing');
    expect(window).to.deep.equal({startMs: DAY.startMs, endMs: DAY.endMs + (STORY.endMs - STORY.startMs) / 100});
    expect(ended).to.equal(false);
  });

  it('ends with a growing window that reaches the end of the story', () => {
    expect(playbackStep({startMs: DAY.startMs, endMs: STORY.endMs - 1}, STORY, 100, 1, 'growing')).to.deep.equal({window: STORY, ended: true});
  });

  describe('restartWindow', () => {
    const DAY_MS = 86_400_000;
    const last = (days: number) => ({startMs: STORY.endMs - days * DAY_MS, endMs: STORY.endMs});
    const first = (days: number) => ({startMs: STORY.startMs, endMs: STORY.startMs + days * DAY_MS});

    it('brings a moving window back to the beginning, as long as what of it lies in the story', () => {
      expect(restartWindow(last(2), STORY, 'moving', 'Asia/Almaty')).to.deep.equal(first(2));
      expect(restartWindow({...last(3), endMs: Infinity}, STORY, 'moving', 'Asia/Almaty')).to.deep.equal(first(3));
    });

    it('lets a growing window grow again from its start, by the unit that the story is read in', () => {
      expect(restartWindow(last(4), STORY, 'growing', 'Asia/Almaty')).to.deep.equal({startMs: last(4).startMs, endMs: last(3).startMs});
    });

    for (const mode of ['moving', 'growing'] as const) {
      it(`begins with the first day where a ${mode} window fills the story`, () => {
        expect(restartWindow(STORY, STORY, mode, 'Asia/Almaty')).to.deep.equal(DAY);
        expect(restartWindow({startMs: -Infinity, endMs: Infinity}, STORY, mode, 'Asia/Almaty')).to.deep.equal(DAY);
      });
    }

    it('begins with the first day where a growing window has no room left to grow', () => {
      expect(restartWindow(last(1), STORY, 'growing', 'Asia/Almaty')).to.deep.equal(DAY);
    });
  });
});
