import {expect} from 'chai';
import type {EventTimelineElement} from '../../../src/elements/event-timeline/event-timeline.js';
import {all, button, clearPage, mountReady, one, page, pointer, settled, text} from '../helpers.js';
import {eventFile} from '../../store/story.js';
import {WEEK, event, january} from '../story.js';
import {applyMedia} from './styles.js';
import {YEARS} from './years.js';

const MOVING = /^(transition|animation)/;

/** All rules of style, with the media that they are for. */
function* styleRules(rules: Iterable<CSSRule>, media: readonly string[] = []): Generator<[CSSStyleRule, readonly string[]]> {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) yield [rule, media];
    else if (rule instanceof CSSMediaRule) yield* styleRules(rule.cssRules, [...media, rule.conditionText]);
    else if (rule instanceof CSSGroupingRule) yield* styleRules(rule.cssRules, media);
  }
}

describe('styles of the timeline', () => {
  afterEach(clearPage);

  const boxOf = (timeline: EventTimelineElement, selector: string) => one(timeline, selector).getBoundingClientRect();

  describe('from right to left', () => {
    const draw = async (attributes: Record<string, string> = {}, data: object = WEEK, style = 'width:800px') => {
      const into = page(style);
      into.dir = 'rtl';
      // No words of its own: the language of the page then decides.
      into.lang = 'ur';
      const timeline = await mountReady('event-timeline', attributes, {data, into});
      expect(getComputedStyle(timeline).direction).to.equal('rtl');
      return timeline;
    };

    it('has the names of the lanes on the right of the plot, and the zone below them', async () => {
      const timeline = await draw();
      const [names, lanes, axis, strip, zone] = ['.names', 'svg.lanes', 'svg.axis', '.strip', '.zone'].map((part) => boxOf(timeline, part));
      expect([names.left >= lanes.right - 1, axis.left, strip.right, lanes.left]).to.deep.equal([true, lanes.left, lanes.right, timeline.getBoundingClientRect().left]);
      expect(zone.left).to.be.at.least(axis.right - 1);
    });

    it('runs from earlier on the left to later on the right all the same, with its handles', async () => {
      const timeline = await draw();
      timeline.store!.setWindow({startMs: january(2), endMs: january(5)});
      await settled(timeline);
      const [first, last] = [0, 5].map((row) => boxOf(timeline, `.mark[data-row="${row}"] .symbol`).left);
      expect(first).to.be.lessThan(last);
      const [start, end] = ['.handle.start', '.handle.end'].map((part) => boxOf(timeline, part));
      const lines = all(timeline, '.histogram .band line').map((line) => line.getBoundingClientRect().left);
      expect(start.left + start.width / 2).to.be.closeTo(lines[0], 1);
      expect(end.left + end.width / 2).to.be.closeTo(lines[1], 1);
      const labels = all(timeline, 'text.tick').map((tick) => tick.getBoundingClientRect().left);
      expect(labels).to.deep.equal([...labels].sort((a, b) => a - b));
    });

    it('has the tooltip above its mark', async () => {
      const timeline = await draw();
      const symbol = boxOf(timeline, '.mark[data-row="3"] .symbol');
      const lanes = one(timeline, 'svg.lanes');
      const {left, top} = lanes.getBoundingClientRect();
      const x = symbol.left + symbol.width / 2;
      pointer(lanes, 'move', x - left, symbol.top + 5 - top);
      await settled(timeline);
      const tip = boxOf(timeline, '.tip');
      expect(x).to.be.within(tip.left, tip.right);
    });

    it('has its folds over the lanes and not over the names', async () => {
      const timeline = await draw({fold: ''}, YEARS);
      const [folds, lanes] = [boxOf(timeline, '.folds'), boxOf(timeline, 'svg.lanes')];
      expect([folds.left, folds.right]).to.deep.equal([lanes.left, lanes.right]);
    });

    it('has the controls in the order of reading, and “Earlier dates” on the left of “Later dates”', async () => {
      const timeline = await draw();
      const at = (label: string) => button(timeline, label).getBoundingClientRect().left;
      expect(at('Play')).to.be.greaterThan(at('All dates'));
      expect(at('Zoom out')).to.be.greaterThan(at('Zoom in'));
      expect(at('Earlier dates')).to.be.lessThan(at('Later dates'));
    });

    it('is not wider than a phone', async () => {
      const timeline = await draw({}, WEEK, 'width:320px');
      expect(timeline.scrollWidth).to.equal(320);
    });
  });

  describe('under a thumb', () => {
    it('has handles of 44 pixels, inside the strip', async () => {
      const timeline = await mountReady('event-timeline', {}, {data: WEEK});
      expect(boxOf(timeline, '.handle.start').width).to.equal(24);
      applyMedia(timeline, /pointer: coarse/);
      const [start, strip] = [boxOf(timeline, '.handle.start'), boxOf(timeline, '.strip')];
      expect([start.width, start.height, start.left >= strip.left]).to.deep.equal([44, 44, true]);
    });

    it('has no target of less than 24 pixels', async () => {
      const timeline = await mountReady('event-timeline', {fold: ''}, {data: YEARS});
      const small = all(timeline, 'button, select, [role=slider]')
        .filter((part) => part.checkVisibility())
        .filter((part) => Math.min(part.getBoundingClientRect().width, part.getBoundingClientRect().height) < 24);
      expect(small.map((part) => part.className)).to.deep.equal([]);
    });
  });

  it('moves nothing for readers who want less motion', async () => {
    const timeline = await mountReady('event-timeline', {}, {data: WEEK});
    const rules = [...styleRules(timeline.shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]))];
    const moving = rules.filter(([{style}]) => [...style].some((name) => MOVING.test(name)));
    expect(moving.length).to.be.greaterThan(1);
    expect(moving.filter(([, media]) => !media.some((each) => each.includes('prefers-reduced-motion: no-preference'))).map(([{selectorText}]) => selectorText)).to.deep.equal([]);
  });

  it('plays nothing by itself, and has a button that pauses what plays', async () => {
    const timeline = await mountReady('event-timeline', {loop: ''}, {data: WEEK});
    expect([timeline.store!.playing, timeline.shadowRoot!.getAnimations().length]).to.deep.equal([false, 0]);
    await timeline.play();
    await settled(timeline);
    button(timeline, 'Pause').click();
    await settled(timeline);
    expect([timeline.store!.playing, text(one(timeline, '.words')).length > 0]).to.deep.equal([false, true]);
  });

  it('has no empty row below an axis of years, and one for the years below an axis of months', async () => {
    const data = eventFile([event('first', {when: '1950'}), event('last', {when: '2020'})]);
    const timeline = await mountReady('event-timeline', {}, {data});
    const height = () => one(timeline, '.axis').getAttribute('height');
    const [context, before] = [all(timeline, 'text.context').length, height()];
    for (let step = 0; step < 8; step += 1) button(timeline, 'Zoom in').click();
    await settled(timeline);
    expect([[context, before], [all(timeline, 'text.context').length > 0, height()]]).to.deep.equal([[0, '20'], [true, '38']]);
  });

  it('keeps both rows where years are folded, as a fold comes into view and goes', async () => {
    const timeline = await mountReady('event-timeline', {fold: ''}, {data: YEARS});
    expect(one(timeline, '.axis').getAttribute('height')).to.equal('38');
  });

  it('leaves no room for what is drawn nowhere: the lanes begin where the controls end', async () => {
    const timeline = await mountReady('event-timeline', {}, {data: WEEK});
    const gap = boxOf(timeline, 'svg.lanes').top - boxOf(timeline, '.controls').bottom;
    expect(gap).to.be.within(0, 20);
  });
});
