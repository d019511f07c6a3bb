import {expect} from 'chai';
import type {EventTimelineElement} from '../../../src/elements/event-timeline/event-timeline.js';
import {EventStore} from '../../../src/store/event-store.js';
import {eventFile} from '../../store/story.js';
import {all, button, clearPage, drag, focused, frame, key, listen, mountReady, one, pointer, settled, tap, text, until, wheel} from '../helpers.js';
import {WEEK, event, fileOf, january} from '../story.js';

describe('timeline view', () => {
  let timeline: EventTimelineElement;

  beforeEach(async () => {
    timeline = await mountReady('event-timeline', {}, {data: WEEK});
  });
  afterEach(clearPage);

  const lanes = () => one(timeline, 'svg.lanes');
  const marks = () => all<SVGGElement>(timeline, '.mark').sort((a, b) => Number(a.dataset['row']) - Number(b.dataset['row']));
  const mark = (row: number) => one<SVGGElement>(timeline, `.mark[data-row="${row}"]`);
  const ticks = () => all(timeline, 'text.tick').map(text);
  const rowOf = (part: Element | null) => part?.getAttribute('data-row');
  /** The middle of a mark's symbol in the lanes. */
  const middleOf = (row: number): [number, number] => {
    const [frame, box] = [lanes(), mark(row).querySelector('.symbol')!].map((part) => part.getBoundingClientRect());
    return [box.left + box.width / 2 - frame.left, box.top + box.height / 2 - frame.top];
  };

  it('has the width of its plot from the first drawing on', () => {
    expect(one(timeline, '.lane').getAttribute('width')).to.equal(String(one(timeline, '.plot').clientWidth));
  });

  it('draws anew in the width that the page leaves it', async () => {
    timeline.parentElement!.style.width = '600px';
    const plot = one(timeline, '.plot');
    await until(timeline, () => one(timeline, '.lane').getAttribute('width') === String(plot.clientWidth));
    expect(lanes().clientWidth).to.equal(plot.clientWidth).and.be.lessThan(600);
  });

  it('is made smaller as a whole for a page narrower than what was drawn, and scrolls nothing there', () => {
    const print = timeline.shadowRoot!.adoptedStyleSheets
      .flatMap(({cssRules}) => [...cssRules])
      .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print')
      .flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText));
    // The rules of print as those of the screen.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(print.join('\n'));
    const frame = one(timeline, '.frame');
    const before = one(timeline, '.plot').clientWidth;
    timeline.shadowRoot!.adoptedStyleSheets.push(sheet);
    timeline.parentElement!.style.width = '560px';
    const [host, box, strip] = [timeline, frame, one(timeline, '.strip')].map((part) => part.getBoundingClientRect());
    expect(host.width).to.equal(560);
    expect(box.width).to.be.closeTo(560, 1);
    expect(strip.right).to.be.at.most(host.right + 1);
    expect(one(timeline, '.plot').clientWidth, 'of its own pixels it has as many').to.equal(before);
    expect(getComputedStyle(one(timeline, '.scroller')).maxHeight).to.equal('none');
  });

  describe('selection', () => {
    it('is made by a click on a mark, as the reader’s act', async () => {
      const told = listen(document.body, 'event-select');
      tap(lanes(), ...middleOf(3));
      await settled(timeline);
      expect([timeline.store?.selected, all(timeline, '.selected').map(rowOf)]).to.deep.equal(['police', ['3']]);
      expect(told).to.deep.equal([['event-select', {id: 'police'}]]);
    });

    it('is made by a finger that touches beside a small mark', () => {
      const [x, y] = middleOf(4);
      tap(lanes(), x + 9, y + 9, {pointerType: 'touch'});
      expect(timeline.store?.selected).to.equal('shield');
    });

    it('is taken back by a click on no mark, and nothing is told where nothing was selected', () => {
      const told = listen(timeline, 'event-select');
      tap(lanes(), 2, 2);
      expect(told).to.deep.equal([]);
      timeline.select('night');
      tap(lanes(), 2, 2);
      expect(told).to.deep.equal([['event-select', {id: null}]]);
    });

    for (const name of ['Enter', ' ']) {
      it(`is made by ${name === ' ' ? 'the space bar' : name} on a mark that has the focus`, () => {
        mark(2).focus();
        expect([key(mark(2), name).defaultPrevented, timeline.store?.selected]).to.deep.equal([true, 'night']);
      });
    }

    it('is taken back by Escape', () => {
      timeline.select('night');
      const told = listen(timeline, 'event-select');
      key(mark(2), 'Escape');
      expect([timeline.store?.selected, told]).to.deep.equal([null, [['event-select', {id: null}]]]);
    });
  });

  describe('keyboard', () => {
    const stops = () => marks().filter((each) => each.getAttribute('tabindex') === '0').map(rowOf);

    it('reaches the marks by one tab stop, at the first, the selected or the last focused one', async () => {
      expect(stops()).to.deep.equal(['0']);
      timeline.select('police');
      await settled(timeline);
      expect(stops()).to.deep.equal(['3']);
      mark(5).focus();
      await settled(timeline);
      expect(stops()).to.deep.equal(['5']);
    });

    it('does not stop at the lanes as a whole', () => {
      // An SVG element that listens for the focus is a stop of its own.
      lanes().focus();
      expect(focused(timeline)).to.equal(null);
    });

    it('zooms by plus and minus', async () => {
      const before = ticks();
      expect(key(mark(2), '+').defaultPrevented).to.equal(true);
      await settled(timeline);
      expect(ticks()).not.to.deep.equal(before);
      key(mark(2), '-');
      await settled(timeline);
      expect(ticks()).to.deep.equal(before);
    });

    it('leaves other keys, and those with Ctrl, to the page', () => {
      const pressed = [key(mark(0), 'Tab'), key(mark(0), 'f'), key(mark(0), '+', {ctrlKey: true}), key(lanes(), 'ArrowRight')];
      expect(pressed.map(({defaultPrevented}) => defaultPrevented)).to.deep.equal([false, false, false, false]);
    });
  });

  describe('zoom and pan', () => {
    it('has finer ticks after “Zoom in”, and the same as before after “Zoom out”', async () => {
      const before = ticks();
      button(timeline, 'Zoom in').click();
      button(timeline, 'Zoom in').click();
      await settled(timeline);
      expect(ticks().length).to.be.greaterThan(0);
      expect(ticks()).to.include('12:00').and.not.deep.equal(before);
      button(timeline, 'Zoom out').click();
      button(timeline, 'Zoom out').click();
      await settled(timeline);
      expect(ticks()).to.deep.equal(before);
    });

    it('changes the ticks by Ctrl and the wheel, and leaves the bare wheel to the page', async () => {
      const before = ticks();
      expect(wheel(lanes(), {deltaY: 100}).defaultPrevented).to.equal(false);
      await settled(timeline);
      expect(ticks()).to.deep.equal(before);
      expect(wheel(lanes(), {deltaY: -500, ctrlKey: true}).defaultPrevented).to.equal(true);
      await settled(timeline);
      expect(ticks()).not.to.deep.equal(before);
    });

    it('moves the marks with the pointer that drags, and selects none', async () => {
      const [x, y] = middleOf(4);
      drag(lanes(), [x, y], [x - 50, y], [x - 100, y]);
      await settled(timeline);
      const [moved] = middleOf(4);
      expect(moved).to.be.closeTo(x - 100, 0.5);
      expect(timeline.store?.selected).to.equal(null);
    });

    it('does not change the dates shown, nor tell of them', async () => {
      const told = listen(timeline, 'event-window-change');
      button(timeline, 'Zoom in').click();
      drag(lanes(), [300, 2], [200, 2]);
      await settled(timeline);
      expect([told, timeline.store?.window]).to.deep.equal([[], null]);
    });

    it('follows a window that leaves the part in view, while it plays say', async () => {
      for (let step = 0; step < 3; step += 1) button(timeline, 'Zoom in').click();
      timeline.store?.setWindow({startMs: january(7), endMs: january(8)});
      await settled(timeline);
      expect(['start', 'end'].map((edge) => getComputedStyle(one(timeline, `.handle.${edge}`)).display)).not.to.include('none');
      expect(marks().map(rowOf)).to.include('6');
    });

    it('begins with the whole of the next file', async () => {
      const store = timeline.store!;
      for (let step = 0; step < 5; step += 1) button(timeline, 'Zoom in').click();
      mark(4).focus();
      store.setData(fileOf({when: '1916-07-04', timeZone: 'Asia/Almaty'}));
      await settled(timeline);
      expect([marks().map(rowOf), button(timeline, 'All dates').disabled]).to.deep.equal([['0'], true]);
    });
  });

  describe('with more events than can be told apart', () => {
    const crowd = (count: number) =>
      eventFile(Array.from({length: count}, (_, index) => event(`e${index}`, {when: new Date(january(1) + index * 60_000).toISOString().slice(0, 16) + 'Z', category: 'clash'})));
    const dense = async (count: number) => {
      const store = new EventStore();
      store.setData(crowd(count));
      return mountReady('event-timeline', {}, {store});
    };

    it('gives way to the histogram, over the whole width', async () => {
      const drawn = await dense(1600);
      expect(all(drawn, '.mark')).to.deep.equal([]);
      expect(one(drawn, '.scroller').checkVisibility()).to.equal(false);
      expect(one(drawn, 'svg.histogram').getAttribute('height')).to.equal('160');
      expect(one(drawn, '.plot').clientWidth).to.equal(800);
    });

    it('stays with the histogram where the lanes had room only without their names', async () => {
      const drawn = await dense(480);
      for (let frames = 0; frames < 3; frames += 1) {
        expect([one(drawn, '.frame').classList.contains('dense'), one(drawn, '.plot').clientWidth]).to.deep.equal([true, 800]);
        await frame();
      }
    });

    it('draws its bars in the colours of the categories', async () => {
      const drawn = await dense(1600);
      expect(all(drawn, '.category-bars').map((path) => path.getAttribute('fill'))).to.deep.equal(['#ba533e']);
    });

    it('tells of a bar that is pointed at when it was, and how many events there are', async () => {
      const drawn = await dense(1600);
      pointer(one(drawn, 'svg.histogram'), 'move', 400, 80);
      await until(drawn, () => all(drawn, '.bar-tip').length > 0);
      const [when, count, ...categories] = [...one(drawn, '.bar-tip').children].map(text);
      expect(when).to.match(/1 January 2022, 1\d:\d\d–1\d:\d\d|1 January 2022/);
      expect([count, categories]).to.deep.equal(['15 events', ['clash15']]);
      pointer(one(drawn, 'svg.histogram'), 'leave');
      await settled(drawn);
      expect(all(drawn, '.bar-tip')).to.deep.equal([]);
    });

    it('is panned at its axis and by the wheel over its bars', async () => {
      const drawn = await dense(1600);
      const ticks = () => all(drawn, '.tick').map((tick) => `${text(tick)} ${tick.getAttribute('x')}`).join();
      const before = [ticks()];
      wheel(one(drawn, 'svg.histogram'), {deltaX: 200});
      await settled(drawn);
      before.push(ticks());
      drag(one(drawn, 'svg.axis'), [400, 10], [200, 10]);
      await settled(drawn);
      expect(new Set([...before, ticks()]).size).to.equal(3);
    });

    it('comes closer with each double click, down to the events one by one', async () => {
      const drawn = await dense(1600);
      const counts: number[] = [];
      const click = async () => {
        tap(one(drawn, 'svg.histogram'), 400, 20);
        tap(one(drawn, 'svg.histogram'), 400, 20);
        one(drawn, 'svg.histogram').dispatchEvent(new MouseEvent('dblclick', {bubbles: true, clientX: one(drawn, 'svg.histogram').getBoundingClientRect().left + 400}));
        await settled(drawn);
        counts.push(drawn.store!.visibleCount);
      };
      for (let time = 0; time < 4; time += 1) await click();
      expect(counts.every((count, i) => i === 0 || count < counts[i - 1])).to.equal(true);
      expect(all(drawn, '.mark').length).to.be.greaterThan(0);
    });

    it('shows the chosen dates up close with Enter on a handle, and zooms with plus and minus', async () => {
      const drawn = await dense(1600);
      const window = {startMs: january(1, 8), endMs: january(1, 10)};
      drawn.store!.setWindow(window);
      await settled(drawn);
      const handle = one(drawn, '.handle.window');
      const width = () => handle.getBoundingClientRect().width;
      const before = width();
      expect(key(handle, 'Enter').defaultPrevented).to.equal(true);
      // The lanes that there is room for now make the plot narrower.
      await until(drawn, () => Math.abs(width() - (one(drawn, '.plot').clientWidth * 12) / 14) < 1);
      expect(all(drawn, '.mark').length).to.be.greaterThan(100);
      key(handle, '-');
      await settled(drawn);
      expect(width()).to.be.below((one(drawn, '.plot').clientWidth * 10) / 14).and.above(before);
    });

    it('draws the events one by one where the reader has zoomed to few', async () => {
      const drawn = await dense(1600);
      for (let step = 0; step < 8; step += 1) button(drawn, 'Zoom in').click();
      await settled(drawn);
      expect(all(drawn, '.mark').length).to.be.greaterThan(5).and.lessThan(100);
      expect(one(drawn, '.scroller').checkVisibility()).to.equal(true);
    });
  });
});
