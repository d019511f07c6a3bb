import {expect} from 'chai';
import type {EventTimelineElement} from '../../../src/elements/event-timeline/event-timeline.js';
import {fitScale, toPixels} from '../../../src/timeline/scale.js';
import {all, button, clearPage, drag, focused, key, listen, mountReady, next, one, pointer, settled, tap, wheel} from '../helpers.js';
import {WEEK, january} from '../story.js';
import {YEARS} from './years.js';

describe('strip of the timeline', () => {
  let timeline: EventTimelineElement;

  beforeEach(async () => {
    timeline = await mountReady('event-timeline', {}, {data: WEEK});
  });
  afterEach(clearPage);

  const histogram = () => one(timeline, 'svg.histogram');
  const handle = (name: 'start' | 'end' | 'window') => one(timeline, `.handle.${name}`);
  const isShown = (part: HTMLElement) => getComputedStyle(part).display !== 'none';
  /** Where an instant is in the strip, two thirds of a pixel beside its place: a hand is not exact. */
  const at = (ms: number): [number, number] => [toPixels(fitScale(timeline.store!.table.extent!, one(timeline, '.plot').clientWidth), ms) + 0.66, 20];
  const days = () => {
    const window = timeline.store?.window;
    return window && [window.startMs, window.endMs].map((ms) => (ms - january(1)) / 86_400_000 + 1);
  };
  const choose = async (startMs: number, endMs: number) => {
    timeline.store?.setWindow({startMs, endMs});
    await settled(timeline);
  };

  describe('brush', () => {
    it('makes a window from where the pointer goes down to where it comes up, snapped to whole hours', () => {
      drag(histogram(), at(january(4)), at(january(5)), at(january(6)));
      expect(timeline.store?.window).to.deep.equal({startMs: january(4), endMs: january(6)});
    });

    it('makes the same window from right to left', () => {
      drag(histogram(), at(january(6)), at(january(5)), at(january(4)));
      expect(days()).to.deep.equal([4, 6]);
    });

    it('tells the page of each step', () => {
      const told = listen(document.body, 'event-window-change');
      drag(histogram(), at(january(4)), at(january(5)), at(january(6)));
      expect(told).to.deep.equal([
        ['event-window-change', {window: {startMs: january(4), endMs: january(5)}}],
        ['event-window-change', {window: {startMs: january(4), endMs: january(6)}}],
      ]);
    });

    it('chooses the day under a click', () => {
      tap(histogram(), ...at(january(4, 13)));
      expect(days()).to.deep.equal([4, 5]);
    });

    it('moves the window that the pointer takes between its edges', async () => {
      await choose(january(2), january(4));
      drag(histogram(), at(january(3)), at(january(5)));
      expect(days()).to.deep.equal([4, 6]);
    });

    it('moves the edge that the pointer takes', async () => {
      await choose(january(2), january(4));
      drag(histogram(), at(january(4)), at(january(6)));
      expect(days()).to.deep.equal([2, 6]);
    });

    it('brings the window to where the reader clicks beside it', async () => {
      await choose(january(2), january(3));
      tap(histogram(), ...at(january(5, 12)));
      expect(days()).to.deep.equal([5, 6]);
    });

    it('gives the old window back where the browser takes the pointer away, and tells the page', async () => {
      await choose(january(2), january(4));
      pointer(histogram(), 'down', ...at(january(3)));
      pointer(histogram(), 'move', ...at(january(5)));
      expect(days()).to.deep.equal([4, 6]);
      const told = next(timeline, 'event-window-change');
      pointer(histogram(), 'cancel');
      expect([days(), await told]).to.deep.equal([[2, 4], {window: {startMs: january(2), endMs: january(4)}}]);
    });

    it('stays with the finger that took it when a second one comes', () => {
      pointer(histogram(), 'down', ...at(january(2)), {pointerId: 1, pointerType: 'touch'});
      pointer(histogram(), 'move', ...at(january(4)), {pointerId: 1, pointerType: 'touch'});
      pointer(histogram(), 'down', ...at(january(6)), {pointerId: 2, pointerType: 'touch'});
      pointer(histogram(), 'move', ...at(january(7)), {pointerId: 2, pointerType: 'touch'});
      pointer(histogram(), 'up', ...at(january(7)), {pointerId: 2, pointerType: 'touch'});
      expect(days()).to.deep.equal([2, 4]);
      pointer(histogram(), 'up', ...at(january(5)), {pointerId: 1, pointerType: 'touch'});
      expect(days()).to.deep.equal([2, 5]);
    });

    it('reaches the midnights before and after the story, though its first event begins at one in the morning', () => {
      drag(histogram(), [-50, 20], at(january(3)), [5000, 20]);
      expect(days()).to.deep.equal([1, 8]);
    });

    it('does nothing with the right button, or without one', () => {
      pointer(histogram(), 'down', ...at(january(4)), {button: 2});
      pointer(histogram(), 'move', ...at(january(6)));
      pointer(histogram(), 'up', ...at(january(6)));
      expect(timeline.store?.window).to.equal(null);
    });

    it('takes an edge by a click on its handle and puts it where the next click is, without a drag', async () => {
      await choose(january(2), january(4));
      tap(histogram(), ...at(january(4)));
      await settled(timeline);
      expect([days(), handle('end').classList.contains('taken'), focused(timeline)]).to.deep.equal([[2, 4], true, handle('end')]);
      tap(histogram(), ...at(january(6)));
      await settled(timeline);
      expect([days(), handle('end').classList.contains('taken')]).to.deep.equal([[2, 6], false]);
      tap(histogram(), ...at(january(2)));
      tap(histogram(), ...at(january(3)));
      expect(days(), 'also inside of the dates chosen').to.deep.equal([3, 6]);
    });

    it('lets go of a handle that was clicked with a second click on it, or a drag', async () => {
      await choose(january(2), january(4));
      tap(histogram(), ...at(january(4)));
      tap(histogram(), ...at(january(4)));
      tap(histogram(), ...at(january(6, 12)));
      expect(days(), 'the window comes to the click').to.deep.equal([5.5, 7.5]);
      tap(histogram(), ...at(january(5, 12)));
      drag(histogram(), at(january(6)), at(january(5)));
      tap(histogram(), ...at(january(7)));
      expect(days()?.[1]).to.be.greaterThan(7);
      expect((days()?.[1] ?? 0) - (days()?.[0] ?? 0)).to.equal(2);
    });

    it('is taken by a thumb further from an edge than by a mouse', async () => {
      await choose(january(3), january(5));
      const [x, y] = at(january(5));
      const by = (pointerType: string) => {
        pointer(histogram(), 'down', x + 18, y, {pointerType});
        pointer(histogram(), 'move', x + 60, y, {pointerType, buttons: 1});
        const window = timeline.store?.window;
        pointer(histogram(), 'cancel', 0, 0, {pointerType});
        return window?.startMs;
      };
      expect([by('touch') === january(3), by('mouse') === january(3)]).to.deep.equal([true, false]);
    });

    it('leaves up and down of a finger to the page', () => {
      expect(getComputedStyle(histogram()).touchAction).to.equal('pan-y');
    });
  });

  describe('handles', () => {
    it('are sliders that say their date in words', async () => {
      await choose(january(4), january(6));
      expect([handle('start'), handle('end'), handle('window')].map(({role, ariaLabel, ariaValueText}) => [role, ariaLabel, ariaValueText])).to.deep.equal([
        ['slider', 'First date shown', '4 January 2022 at 00:00'],
        ['slider', 'Last date shown', '5 January 2022 at 23:59'],
        ['slider', 'Dates shown', '4–5 January 2022'],
      ]);
      expect(Number(handle('start').ariaValueNow)).to.equal(january(4));
    });

    it('stand at the ends of the story while all dates are shown', () => {
      expect([isShown(handle('start')), isShown(handle('end')), isShown(handle('window'))]).to.deep.equal([true, true, false]);
      const {startMs, endMs} = timeline.store!.table.extent!;
      expect(Number(handle('start').ariaValueNow)).to.be.closeTo(startMs, 86_400_000);
      expect(Number(handle('end').ariaValueNow)).to.be.closeTo(endMs, 86_400_000);
    });

    const acts: [string, 'start' | 'end' | 'window', string, [number, number]][] = [
      ['narrow the window by a day with ArrowRight on its start', 'start', 'ArrowRight', [4, 6]],
      ['widen it with ArrowLeft on its start', 'start', 'ArrowLeft', [2, 6]],
      ['widen it with ArrowRight on its end', 'end', 'ArrowRight', [3, 7]],
      ['narrow it with ArrowLeft on its end', 'end', 'ArrowLeft', [3, 5]],
      ['move it as a whole', 'window', 'ArrowRight', [4, 7]],
    ];
    for (const [what, edge, name, expected] of acts) {
      it(what, async () => {
        await choose(january(3), january(6));
        const told = next(timeline, 'event-window-change');
        expect(key(handle(edge), name).defaultPrevented).to.equal(true);
        expect(days()).to.deep.equal(expected);
        expect((await told).window).to.deep.equal(timeline.store?.window);
      });
    }

    it('begin with all dates where there is no window', () => {
      const firstMs = Number(handle('start').ariaValueMin);
      key(handle('start'), 'ArrowRight');
      expect(timeline.store?.window).to.deep.equal({startMs: firstMs + 86_400_000, endMs: Number(handle('end').ariaValueMax)});
    });

    it('leave other keys, and those with Ctrl, to the page', () => {
      const pressed = [key(handle('start'), 'Tab'), key(handle('start'), 'a'), key(handle('start'), 'ArrowRight', {ctrlKey: true})];
      expect(pressed.map(({defaultPrevented}) => defaultPrevented)).to.deep.equal([false, false, false]);
      expect(timeline.store?.window).to.equal(null);
    });

    it('stand inside the strip also where the days of the first and the last event are not all in view', async () => {
      const years = await mountReady('event-timeline', {}, {data: YEARS});
      const strip = one(years, '.strip').getBoundingClientRect();
      for (const name of ['start', 'end']) {
        const part = one(years, `.handle.${name}`);
        const {left, right} = part.getBoundingClientRect();
        expect([isShown(part), left >= strip.left, right <= strip.right]).to.deep.equal([true, true, true]);
      }
      expect(years.scrollWidth).to.equal(years.clientWidth);
    });

    it('are gone where their edge is out of view', async () => {
      await choose(january(4), january(8));
      for (let step = 0; step < 3; step += 1) button(timeline, 'Zoom in').click();
      wheel(histogram(), {deltaX: -500});
      await settled(timeline);
      expect([isShown(handle('start')), isShown(handle('end'))]).to.deep.equal([true, false]);
    });

    it('keep the focus where a key has moved one out of view, and are gone when the focus has left', async () => {
      await choose(january(4), january(8));
      for (let step = 0; step < 3; step += 1) button(timeline, 'Zoom in').click();
      handle('end').focus();
      wheel(histogram(), {deltaX: -500});
      await settled(timeline);
      expect([focused(timeline) === handle('end'), isShown(handle('end'))]).to.deep.equal([true, true]);
      handle('end').blur();
      expect(isShown(handle('end'))).to.equal(false);
    });
  });

  it('draws all events in pale, and those of the window over them', async () => {
    const bars = () => all(timeline, 'path.bars').map((path) => path.getAttribute('d'));
    const [before, same] = bars();
    expect(before).to.equal(same);
    await choose(january(4), january(6));
    const [pale, inside] = bars();
    expect(pale).to.equal(before);
    expect(inside!.length).to.be.lessThan(pale!.length);
  });

  it('veils what lies outside of the window, in strip and lanes', async () => {
    expect(all(timeline, '.band')).to.deep.equal([]);
    await choose(january(4), january(6));
    const [left] = at(january(4));
    const [right] = at(january(6));
    for (const band of all(timeline, '.band')) {
      const edges = [...band.querySelectorAll('line')].map((line) => Number(line.getAttribute('x1')));
      expect(edges[0]).to.be.closeTo(left, 1);
      expect(edges[1]).to.be.closeTo(right, 1);
    }
    expect(all(timeline, '.band')).to.have.lengthOf(2);
  });
});
