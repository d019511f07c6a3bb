import {expect} from 'chai';
import type {CameraRequest} from '../../src/store/shared-camera.js';
import {EventStore} from '../../src/store/event-store.js';
import {BEFORE_STORY, sourcesAt, takeCourse} from '../../src/store/story-course.js';
import type {StoryStep} from '../../src/store/story-step.js';
import {fakeFrames} from './fake-frames.js';
import {STORY} from './story.js';

const HOME = {window: null, selected: null};
const FOURTH = {startMs: Date.UTC(2022, 0, 3, 18), endMs: Date.UTC(2022, 0, 4, 18)};
const FIRST_DAYS = {startMs: Date.UTC(2021, 11, 31, 18), endMs: Date.UTC(2022, 0, 3, 18)};
const STEPPE = {longitude: 66.9, latitude: 48, zoom: 4};

const step = (says: Partial<StoryStep>): StoryStep => ({events: [], window: undefined, camera: null, ...says});

/** Statement; the night, in the first days; the fourth, seen from afar; a step that says nothing; two at the square. */
const STEPS = [
  step({events: ['statement']}),
  step({events: ['night'], window: FIRST_DAYS}),
  step({window: FOURTH, camera: STEPPE}),
  step({}),
  step({events: ['square', 'arms']}),
  step({window: null}),
];

describe('sourcesAt', () => {
  const at = (index: number) => {
    const {window, selection, camera} = sourcesAt(STEPS, index);
    const number = (source: StoryStep | null) => (source ? STEPS.indexOf(source) : null);
    return {window: number(window), selection: number(selection), camera: number(camera)};
  };

  it('leaves everything to what was before, above the first step', () => {
    expect(sourcesAt(STEPS, -1)).to.deep.equal(BEFORE_STORY);
  });

  it('takes each matter from the nearest step at or before the place that says it', () => {
    expect(at(0)).to.deep.equal({window: null, selection: 0, camera: 0});
    expect(at(1)).to.deep.equal({window: 1, selection: 1, camera: 1});
    expect(at(4)).to.deep.equal({window: 2, selection: 4, camera: 4});
  });

  it('lets a step of dates or a camera without events say that none is selected', () => {
    expect(at(2)).to.deep.equal({window: 2, selection: 2, camera: 2});
  });

  it('leaves all as it was at a step that says nothing', () => {
    expect(at(3)).to.deep.equal(at(2));
  });

  it('leaves the camera where it was at a step of dates only', () => {
    expect(at(5)).to.deep.equal({window: 5, selection: 5, camera: 4});
  });
});

describe('takeCourse', () => {
  let store: EventStore;
  beforeEach(() => {
    store = new EventStore();
    store.setData(STORY);
  });

  const go = (from: number, to: number, options: {home?: typeof HOME | {window: typeof FOURTH; selected: string}; animate?: boolean} = {}) =>
    takeCourse(store, {from: sourcesAt(STEPS, from), to: sourcesAt(STEPS, to), home: HOME, animate: true, ...options});
  const state = () => ({window: store.window, selected: store.selected, request: store.camera.request});

  it('selects the first event of a step and asks the map for all of them', () => {
    go(-1, 4);
    expect(state()).to.deep.equal({window: FOURTH, selected: 'square', request: {ids: ['square', 'arms'], animate: true}});
  });

  it('sets the dates and the view of a step, and lets go of the selection', () => {
    store.select('statement');
    go(0, 2);
    expect(state()).to.deep.equal({window: FOURTH, selected: null, request: {position: STEPPE, animate: true}});
  });

  it('asks the map for the view of a step together with its events, which a small map shows too', () => {
    const both = step({events: ['square', 'arms'], camera: STEPPE});
    takeCourse(store, {from: sourcesAt([both], -1), to: sourcesAt([both], 0), home: HOME, animate: true});
    expect(store.camera.request).to.deep.equal({position: STEPPE, ids: ['square', 'arms'], animate: true});
  });

  it('comes to the same from above, from below and by a leap', () => {
    go(-1, 1);
    const fromAbove = state();
    go(1, 5);
    go(5, 1);
    expect(state()).to.deep.equal(fromAbove);
  });

  it('leaves to the reader what the next step says nothing of', () => {
    go(-1, 2);
    const mine = {startMs: FOURTH.startMs, endMs: FOURTH.startMs + 3_600_000};
    store.setWindow(mine);
    store.select('arms');
    const {request} = store.camera;
    go(2, 3);
    expect(state()).to.deep.equal({window: mine, selected: 'arms', request});
  });

  it('asks for no view of the map where the next step says the dates only', () => {
    go(-1, 4);
    const asked: (CameraRequest | null)[] = [];
    const stop = store.effect(() => void asked.push(store.camera.request));
    go(4, 5);
    stop();
    expect(asked).to.have.lengthOf(1);
    expect([store.window, store.selected]).to.deep.equal([null, null]);
  });

  it('shows all dates and all events, and selects none, above the first step', () => {
    go(-1, 2);
    go(2, -1);
    expect(state()).to.deep.equal({window: null, selected: null, request: {ids: 'all', animate: true}});
  });

  it('goes back to the dates and the selection that the story began with', () => {
    const home = {window: FIRST_DAYS, selected: 'night'};
    go(-1, 2, {home});
    go(2, -1, {home});
    expect([store.window, store.selected]).to.deep.equal([FIRST_DAYS, 'night']);
  });

  it('asks for a cut where no flight is wanted', () => {
    go(-1, 0, {animate: false});
    expect(store.camera.request).to.deep.equal({ids: ['statement'], animate: false});
  });

  it('tells of all that a step sets at once', () => {
    const seen: unknown[] = [];
    const stop = store.effect(() => void seen.push([store.window, store.selected]));
    go(-1, 1);
    stop();
    expect(seen).to.deep.equal([[null, null], [FIRST_DAYS, 'night']]);
  });

  it('ends a playback whose dates it sets, and lets one go on whose dates it does not', async () => {
    const frames = fakeFrames();
    await store.play();
    go(-1, 0);
    expect(store.playing).to.equal(true);
    go(0, 1);
    expect([store.playing, store.window]).to.deep.equal([false, FIRST_DAYS]);
    frames.restore();
  });
});
