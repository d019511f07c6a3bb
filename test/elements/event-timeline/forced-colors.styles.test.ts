import {expect} from 'chai';
import type {EventTimelineElement} from '../../../src/elements/event-timeline/event-timeline.js';
import {partStyles} from '../../../src/elements/event-timeline/forced-colors.styles.js';
import {eventFile} from '../../store/story.js';
import {all, clearPage, mountReady, one, page, settled} from '../helpers.js';
import {CATEGORIES, WEEK, event, january} from '../story.js';
import {applyMedia} from './styles.js';

/** What the browser makes of a colour of the system. */
function system(name: string): string {
  const box = page();
  box.style.color = name;
  return getComputedStyle(box).color;
}

describe('timeline in forced colours', () => {
  afterEach(clearPage);

  const draw = async (data: object): Promise<EventTimelineElement> => {
    const timeline = await mountReady('event-timeline', {}, {data});
    timeline.shadowRoot!.adoptedStyleSheets.push(partStyles.styleSheet!);
    applyMedia(timeline, /forced-colors/);
    return timeline;
  };
  const fill = (timeline: EventTimelineElement, selector: string) => getComputedStyle(one(timeline, selector)).fill;
  const stroke = (timeline: EventTimelineElement, selector: string) => getComputedStyle(one(timeline, selector)).stroke;

  it('loads its styles when the reader switches them on, and not before', async () => {
    const real = globalThis.matchMedia;
    const forced = Object.assign(new EventTarget(), {matches: false, media: '', onchange: null, addListener: () => undefined, removeListener: () => undefined});
    globalThis.matchMedia = (query) => (query === '(forced-colors: active)' ? (forced as MediaQueryList) : real.call(globalThis, query));
    const timeline = await mountReady('event-timeline', {}, {data: WEEK});
    globalThis.matchMedia = real;
    const isAdopted = () => timeline.shadowRoot!.adoptedStyleSheets.includes(partStyles.styleSheet!);
    expect(isAdopted()).to.equal(false);
    forced.matches = true;
    forced.dispatchEvent(new Event('change'));
    await timeline.ready;
    expect(isAdopted()).to.equal(true);
  });

  it('draws symbols, bars and the names of the lanes in the colour of the system’s text, and keeps their shapes', async () => {
    const timeline = await draw(WEEK);
    const text = system('CanvasText');
    expect(new Set(all(timeline, '.mark:not(.outside) .symbol, .names .symbol path').map((path) => getComputedStyle(path).fill))).to.deep.equal(new Set([text]));
    expect(fill(timeline, '.mark[data-row="6"] .bar')).to.equal(text);
    expect(getComputedStyle(one(timeline, '.marks').parentElement!.querySelector('stop')!).stopColor).to.equal(text);
    expect(new Set(all(timeline, '.names .symbol path').map((path) => path.getAttribute('d'))).size).to.equal(4);
  });

  it('tells the selected event, and those outside of the dates shown, from the others', async () => {
    const timeline = await draw(WEEK);
    timeline.select('shield');
    timeline.store!.setWindow({startMs: january(4), endMs: january(8)});
    await settled(timeline);
    expect([fill(timeline, '.mark.selected .symbol'), fill(timeline, '.mark.outside .symbol')]).to.deep.equal([system('Highlight'), system('GrayText')]);
    timeline.store!.hover(5);
    await settled(timeline);
    expect(stroke(timeline, '.mark.hovered .symbol')).to.equal(system('Highlight'));
  });

  it('leaves hollow what was not found', async () => {
    const timeline = await draw(eventFile([event('none', {when: '2022-01-01/2022-01-03', negative: true, category: 'clash'})], {categories: CATEGORIES}));
    expect([fill(timeline, '.mark .bar'), stroke(timeline, '.mark .bar')]).to.deep.equal([system('Canvas'), system('CanvasText')]);
  });

  it('draws the bars of the strip, its edges and its handles in colours of the system', async () => {
    const timeline = await draw(WEEK);
    timeline.store!.setWindow({startMs: january(3), endMs: january(5)});
    await settled(timeline);
    expect([fill(timeline, '.bars:not(.inside)'), fill(timeline, '.bars.inside')]).to.deep.equal([system('GrayText'), system('CanvasText')]);
    expect(stroke(timeline, '.histogram .band line')).to.equal(system('Highlight'));
    expect(getComputedStyle(one(timeline, '.handle.start'), '::before').borderLeftColor).to.equal(system('Highlight'));
    expect(fill(timeline, 'text.tick')).to.equal(system('CanvasText'));
  });

  it('tells the categories of bars apart by patterns, each of which is drawn', async () => {
    const many = Array.from({length: 1600}, (_, index) => event(`e${index}`, {when: `${new Date(january(1) + index * 60_000).toISOString().slice(0, 16)}Z`, category: CATEGORIES[index % 4].id}));
    const timeline = await draw(eventFile(many, {categories: CATEGORIES}));
    const fills = all(timeline, '.category-bars').map((path) => getComputedStyle(path).fill);
    expect(fills).to.deep.equal(['url("#bars-0")', 'url("#bars-1")', 'url("#bars-2")', 'url("#bars-3")']);
    expect(all(timeline, 'pattern[id^=bars]').map(({id}) => id)).to.include.members(['bars-0', 'bars-1', 'bars-2', 'bars-3']);
    expect(stroke(timeline, '.pattern-stroke')).to.equal(system('CanvasText'));
  });
});
