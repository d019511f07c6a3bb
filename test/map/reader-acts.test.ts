import {expect} from 'chai';
import type {MapListeners, MapScene} from '../../src/map/contract.js';
import {MarkBoard} from '../../src/map/mark-board.js';
import {ReaderActs} from '../../src/map/reader-acts.js';
import {viewportOf} from '../../src/map/view.js';
import type {MapViewport} from '../../src/map/view.js';
import {recorder} from './helpers/map-stage.js';
import {sceneOf, storyAt} from './story.js';

const VIEW = viewportOf({longitude: 0, latitude: 0, zoom: 5}, 600, 400);
const MIDDLE = {x: 300, y: 200};

/** The acts of a reader on a map that moves at once. */
function actsOn(scene: MapScene) {
  const board = new MarkBoard();
  const {told, listeners} = recorder();
  const opened: boolean[] = [];
  const open: MapListeners['open'] = (target, isByKey) => {
    opened.push(isByKey);
    listeners.open(target, isByKey);
  };
  const state = {view: VIEW, isZooming: false, redraws: 0, moves: [] as MapViewport[]};
  board.setScene(scene);
  board.update(VIEW);
  const acts = new ReaderActs(board, {...listeners, open}, {
    view: () => state.view,
    scene: () => scene,
    padding: () => ({top: 44, right: 76, bottom: 56, left: 44}),
    move: (view) => {
      state.moves.push(view);
      state.view = view;
      board.update(view);
    },
    redraw: () => (state.redraws += 1),
    isZooming: () => state.isZooming,
  });
  return {acts, board, told, opened, state, focused: () => told.focus.at(-1)?.rows};
}
const at = (count: number) => sceneOf(storyAt(...Array.from({length: count}, () => [0, 0] as const)));

describe('ReaderActs', () => {
  it('tell of the mark that the keys come to, and that they have taken the key', () => {
    const {acts, focused} = actsOn(sceneOf(storyAt([0, 0], [3, 0])));
    expect([acts.walk('right'), focused()]).to.deep.equal([true, [0]]);
    expect([acts.walk('right'), focused()]).to.deep.equal([true, [1]]);
    expect([acts.walk('right'), focused()]).to.deep.equal([true, [1]]);
  });

  it('leave the key to the page where there are no marks', () => {
    const {acts, told} = actsOn(sceneOf(storyAt()));
    expect([acts.walk('right'), acts.enter(), told.choose]).to.deep.equal([false, false, []]);
  });

  it('move the map no further than it takes to see a mark clear of what lies over it', () => {
    const {acts, state, told} = actsOn(sceneOf(storyAt([0, 0], [6, 0])));
    acts.walk('right');
    expect(state.moves).to.deep.equal([]);
    acts.walk('right');
    acts.follow();
    expect([state.moves.length, Math.round(told.focus.at(-1)!.x)]).to.deep.equal([1, 600 - 76]);
  });

  it('take back what the pointer rests on when the reader goes on by keys', () => {
    const {acts, told} = actsOn(sceneOf(storyAt([0, 0], [3, 0])));
    acts.point(MIDDLE);
    expect(told.hover.at(-1)?.rows).to.deep.equal([0]);
    acts.walk('right');
    acts.follow();
    expect(told.hover.at(-1)).to.equal(null);
  });

  it('choose the event of the mark in focus', () => {
    const {acts, told} = actsOn(sceneOf(storyAt([0, 0], [3, 0])));
    expect(acts.enter()).to.equal(false);
    acts.walk('right');
    expect([acts.enter(), told.choose]).to.deep.equal([true, [0]]);
  });

  it('spread the events of the mark in focus, go to the first of them, and gather them again', () => {
    const {acts, board, focused} = actsOn(at(3));
    acts.walk('right');
    acts.enter();
    expect([board.isFanOpen, focused()]).to.deep.equal([true, [0]]);
    expect([acts.closeSpot(), board.isFanOpen, focused()]).to.deep.equal([true, false, [0, 1, 2]]);
    expect(acts.closeSpot()).to.equal(false);
  });

  it('list the events of a mark with too many, and say whether the reader came by keys', () => {
    const {acts, told, opened} = actsOn(at(40));
    acts.tap(MIDDLE, 0);
    acts.walk('right');
    acts.enter();
    expect([told.open.map(({count}) => count), opened]).to.deep.equal([[40, 40], [false, true]]);
  });

  it('go nearer to a mark of several places, as a tap does', () => {
    const {acts, state} = actsOn(sceneOf(storyAt([0, 0], [0.3, -0.1])));
    acts.walk('right');
    acts.enter();
    expect(state.moves[0]!.zoom).to.be.above(8);
  });

  it('end at a tap: the pointer shows what the reader is at', () => {
    const {acts, focused} = actsOn(sceneOf(storyAt([0, 0], [3, 0])));
    acts.walk('right');
    acts.tap({x: 300, y: 320}, 0);
    expect(focused()).to.equal(undefined);
  });

  it('name no mark while the map zooms: each that comes and goes would be read out', () => {
    const {acts, state, told} = actsOn(sceneOf(storyAt([0, 0], [3, 0])));
    acts.walk('right');
    state.isZooming = true;
    acts.follow();
    expect(told.focus.at(-1)).to.equal(null);
    state.isZooming = false;
    acts.follow();
    expect(told.focus.at(-1)?.rows).to.deep.equal([0]);
  });
});
