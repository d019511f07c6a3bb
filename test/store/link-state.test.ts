import {expect} from 'chai';
import fc from 'fast-check';
import {VERIFICATION_STATUSES} from '../../src/data/event-table.js';
import type {TimeWindow} from '../../src/data/event-table.js';
import {readEventFile, readWindow} from '../../src/data/index.js';
import type {Filters} from '../../src/store/filters.js';
import {readFragment, writeFragment} from '../../src/store/fragment.js';
import {readLink, writeLink} from '../../src/store/link-state.js';
import type {LinkState} from '../../src/store/link-state.js';
import {eventFile, feature} from './story.js';
import {idsOf} from '../data/table-words.js';

const ZONE = 'Asia/Almaty';
const PLACES = ['Aktau', 'Almaty, the square', 'Тараз', '*'];
const TAGS = ['night', 'a,b', '100%', 'fuel & gas'];
const STORY = eventFile(
  PLACES.map((place, index) => feature(index === 3 ? 'a&b=c' : `e${index}`, {when: '2022-01-04', category: 'riot', place, tags: [TAGS[index]]} as object)),
);
const {table} = readEventFile(STORY);
const context = {table, timeZone: ZONE};
const NOTHING: LinkState = {event: null, window: null, filters: {}, camera: null};
const MINUTE_MS = 60_000;

const fragmentOf = (state: Partial<LinkState>, first: Partial<LinkState> = {}) =>
  writeFragment('', null, writeLink({...NOTHING, ...state}, {...NOTHING, ...first}, ZONE));
const read = (fragment: string, first: Partial<LinkState> = {}) => readLink(readFragment(fragment, null), {...NOTHING, ...first}, context);
const codes = (fragment: string) => read(fragment).issues.map(({code}) => code);
const dates = (text: string) => readWindow(text, ZONE)!;

describe('writeLink', () => {
  it('says nothing of an untouched story', () => {
    expect(fragmentOf({})).to.equal('');
    const first = {event: 'e0', window: dates('2022-01-04'), filters: {categories: ['riot']}};
    expect(fragmentOf(first, first)).to.equal('');
  });

  it('reads like what a person would write', () => {
    const state = {event: 'e0', window: dates('2022-01-04/2022-01-06'), filters: {categories: ['riot', 'clash'], verification: ['verified'], text: 'fuel'} as Filters};
    expect(fragmentOf({...state, camera: {longitude: 76.94, latitude: 43.25, zoom: 11}})).to.equal(
      'event=e0&window=2022-01-04/2022-01-06&category=riot,clash&verification=verified&q=fuel&camera=76.94,43.25,11',
    );
  });

  it('rounds a window to minutes, and keeps at least one', () => {
    const {startMs} = dates('2022-01-04T10:00/2022-01-04T11:00');
    expect(fragmentOf({window: {startMs: startMs + 20_000, endMs: startMs + 100_000}})).to.equal('window=2022-01-04T10:00/2022-01-04T10:02');
    expect(fragmentOf({window: {startMs, endMs: startMs + 1}})).to.equal('window=2022-01-04T10:00/2022-01-04T10:01');
  });

  it('says so where the reader has let go of what the story begins with', () => {
    const first = {event: 'e0', window: dates('2022-01-04'), filters: {categories: ['riot'], text: 'fuel'}};
    expect(fragmentOf({}, first)).to.equal('event=&window=&category=*&q=');
    expect(read(fragmentOf({}, first), first).state).to.deep.equal(NOTHING);
  });

  it('tells a filter that lets nothing through from none', () => {
    expect(fragmentOf({filters: {categories: []}})).to.equal('category=');
    expect(read('category=').state.filters).to.deep.equal({categories: []});
  });
});

describe('readLink', () => {
  it('takes what the link does not name from the state without it', () => {
    const first = {event: 'e0', window: dates('2022-01-04'), filters: {text: 'fuel'}};
    expect(read('event=e1', first).state).to.deep.equal({...NOTHING, ...first, event: 'e1'});
  });

  it('names the keys that it follows', () => {
    expect([...read('event=e1&window=never&category=strike&q=').followed]).to.deep.equal(['event', 'q']);
  });

  for (const [fragment, code] of [
    ['event=gone', 'link-event'],
    ['window=yesterday', 'link-window'],
    ['window=2022-01-06/2022-01-04', 'link-window'],
    ['window=2022-01-04T10:00/2022-01-04T10:00', 'link-window'],
    ['category=strike', 'link-category'],
    ['verification=true', 'link-verification'],
    ['tag=*a', 'link-tag'],
    ['place=Atlantis', 'link-place'],
    ['camera=everywhere', 'link-camera'],
  ]) {
    it(`passes over ${fragment}, and says so as ${code}`, () => {
      const first = {event: 'e0', window: dates('2022-01-04'), filters: {text: 'fuel'}, camera: {longitude: 1, latitude: 2, zoom: 3}};
      expect(read(fragment, first).state).to.deep.equal(first);
      expect(codes(fragment)).to.deep.equal([code]);
    });
  }

  it('keeps the names that the story has and tells the others once', () => {
    const {state, issues} = read('category=strike,riot,flood');
    expect(state.filters).to.deep.equal({categories: ['riot']});
    expect(issues.map(({value}) => value)).to.deep.equal(['strike, flood']);
  });

  it('says where, what and what to write instead, however long the link', () => {
    const [issue] = read(`event=${'x'.repeat(5000)}`).issues;
    expect(issue.value).to.have.lengthOf(80);
    expect(issue.message).to.match(/^A link to this page has event="x{79}…", which is no event of this story.* Write the id of an event\. \[link-event\]$/);
  });

  it('takes a window that was written by hand, with an offset and an open end', () => {
    expect(read('window=2022-01-04T10:00%2B05:00/..').state.window).to.deep.equal({startMs: Date.UTC(2022, 0, 4, 5), endMs: Infinity});
  });

  it('makes nothing of markup but text', () => {
    const {state} = read('q=%3Cimg%20src=x%20onerror=alert(1)%3E&event=%3Cscript%3E');
    expect(state.filters.text).to.equal('<img src=x onerror=alert(1)>');
    expect(state.event).to.equal(null);
  });

  it('gives a state for whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, value) => {
        for (const fragment of [text, `window=${value}&camera=${value}&event=${value}&category=${value}&tag=${value}&q=${value}`]) {
          const {state} = read(fragment);
          expect(state.window === null || state.window.endMs > state.window.startMs).to.equal(true);
          expect(state.event === null || idsOf(table).includes(state.event)).to.equal(true);
        }
      }),
    );
  });
});

describe('a link', () => {
  const some = <Value>(values: readonly Value[]) => fc.option(fc.subarray([...values]), {nil: undefined});
  const filters = (): fc.Arbitrary<Filters> =>
    fc
      .record({categories: some(['gathering', 'clash', 'riot']), verification: some(VERIFICATION_STATUSES), tags: some(TAGS), places: some(PLACES), text: fc.option(fc.string({minLength: 1, unit: 'grapheme'}), {nil: undefined})})
      .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)));
  const minutes = () => fc.integer({min: Date.UTC(1900, 0, 1) / MINUTE_MS, max: Date.UTC(2100, 0, 1) / MINUTE_MS});
  const windows = (): fc.Arbitrary<TimeWindow | null> =>
    fc.option(
      fc.tuple(minutes(), fc.integer({min: 1, max: 1_000_000}), fc.constantFrom('start', 'end', 'none')).map(([start, length, open]) => ({
        startMs: open === 'start' ? -Infinity : start * MINUTE_MS,
        endMs: open === 'end' ? Infinity : (start + length) * MINUTE_MS,
      })),
    );
  const cameras = () =>
    fc.option(fc.record({longitude: fc.integer({min: -180, max: 180}), latitude: fc.integer({min: -85, max: 85}), zoom: fc.integer({min: 8, max: 24})}));
  const states = (): fc.Arbitrary<LinkState> =>
    fc.record({event: fc.option(fc.constantFrom(...idsOf(table))), window: windows(), filters: filters(), camera: cameras()});

  it('restores every state over every beginning, without a complaint', () => {
    fc.assert(
      fc.property(states(), states(), (state, first) => {
        const {state: restored, issues} = read(fragmentOf(state, first), first);
        expect(issues).to.deep.equal([]);
        expect(restored).to.deep.equal(state);
      }),
      {numRuns: 300},
    );
  });

  it('is written again as it was read', () => {
    fc.assert(
      fc.property(states(), (state) => {
        const fragment = fragmentOf(state);
        expect(fragmentOf(read(fragment).state)).to.equal(fragment);
      }),
    );
  });
});
