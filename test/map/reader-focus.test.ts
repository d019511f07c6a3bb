import {expect} from 'chai';
import type {MapScene} from '../../src/map/contract.js';
import {MarkBoard} from '../../src/map/mark-board.js';
import {ReaderFocus} from '../../src/map/reader-focus.js';
import {panBy, viewportOf} from '../../src/map/view.js';
import type {MapViewport} from '../../src/map/view.js';
import {sceneOf, story, storyAt} from './story.js';

/** At zoom 5 a degree is 46 pixels, so that 13° fit into the width. */
const VIEW = viewportOf({longitude: 0, latitude: 0, zoom: 5}, 600, 400);

function focusOn(scene: MapScene, view = VIEW) {
  const board = new MarkBoard();
  const focus = new ReaderFocus(board);
  const show = (next: MapScene, at: MapViewport) => {
    board.setScene(next);
    board.update(at);
  };
  show(scene, view);
  return {board, focus, show, rows: (at = view) => focus.target(at)?.rows};
}

describe('ReaderFocus', () => {
  const row = storyAt([-4, 0], [0.5, 0], [4, 0]);

  it('is at no mark before a key', () => {
    expect(focusOn(sceneOf(row)).rows()).to.equal(undefined);
  });

  it('comes first to the mark of the selected event', () => {
    const scene = sceneOf(row, {selectedRow: 2});
    const {focus, rows} = focusOn(scene);
    focus.walk('left', scene, VIEW);
    expect(rows()).to.deep.equal([2]);
  });

  it('comes first to what is nearest to the middle where none is selected', () => {
    const scene = sceneOf(row);
    const {focus, rows} = focusOn(scene);
    focus.walk('right', scene, VIEW);
    expect(rows()).to.deep.equal([1]);
  });

  it('goes on to the next mark in the direction, and stays where there is none', () => {
    const scene = sceneOf(row);
    const {focus, rows} = focusOn(scene);
    const visited = (['right', 'right', 'right', 'up', 'left', 'left', 'left'] as const).map((direction) => {
      focus.walk(direction, scene, VIEW);
      return rows()?.[0];
    });
    expect(visited).to.deep.equal([1, 2, 2, 2, 1, 0, 0]);
  });

  it('says where it has come to, or that it has nowhere to go', () => {
    const scene = sceneOf(row);
    const {focus} = focusOn(scene);
    expect(focus.walk('right', scene, VIEW)?.x).to.be.closeTo(300 + (0.5 / 360) * 512 * 2 ** 5, 0.01);
    expect(focus.walk('up', scene, VIEW)).to.equal(null);
  });

  it('goes to events that lie beyond the marks of the view, where those end', () => {
    const scene = sceneOf(storyAt([0, 0], [40, 0], [50, 0]));
    const {focus, show, rows} = focusOn(scene);
    focus.walk('right', scene, VIEW);
    const far = focus.walk('right', scene, VIEW)!;
    expect(far.x).to.be.closeTo(300 + (40 / 360) * 512 * 2 ** 5, 0.01);
    // The map goes there, and counts anew.
    const there = panBy(VIEW, 300 - far.x, 0);
    show(scene, there);
    expect(rows(there)).to.deep.equal([1]);
    focus.walk('left', scene, there);
    show(scene, VIEW);
    expect(rows()).to.deep.equal([0]);
  });

  it('stays with its event while marks join and part', () => {
    const scene = sceneOf(storyAt([0, 0], [0.4, 0], [5, 0]));
    const near = {...VIEW, zoom: 9};
    const {focus, show, rows} = focusOn(scene, near);
    focus.walk('right', scene, near);
    expect(rows(near)).to.deep.equal([0]);
    show(scene, VIEW);
    expect(rows()).to.deep.equal([0, 1]);
    show(scene, near);
    expect(rows(near)).to.deep.equal([0]);
  });

  it('stays with the point of an event that has others', () => {
    const scene = sceneOf(story([{at: [[-4, 0], [4, 0]]}, {at: [[0, 0]]}]));
    const {focus} = focusOn(scene);
    focus.walk('right', scene, VIEW);
    focus.walk('right', scene, VIEW);
    expect(focus.target(VIEW)?.x).to.be.closeTo(300 + (4 / 360) * 512 * 2 ** 5, 0.5);
  });

  it('has no mark while filters leave its event out, goes on from there, and comes back with it', () => {
    const scene = sceneOf(row);
    const {focus, show, rows} = focusOn(scene);
    focus.walk('right', scene, VIEW);
    const filtered = sceneOf(row, {mask: Uint8Array.of(1, 0, 1)});
    show(filtered, VIEW);
    expect(rows()).to.equal(undefined);
    show(scene, VIEW);
    expect(rows()).to.deep.equal([1]);
    show(filtered, VIEW);
    focus.walk('right', filtered, VIEW);
    expect(rows()).to.deep.equal([2]);
  });

  it('walks inside a spot that is opened, and comes back to its mark', () => {
    const scene = sceneOf(storyAt([0, 0], [0, 0], [0, 0], [0, 0], [4, 0]));
    const {board, focus, rows} = focusOn(scene);
    focus.walk('right', scene, VIEW);
    board.openFan(board.stopAt(VIEW, scene.table.x[0]!, scene.table.y[0]!)!, VIEW);
    focus.enterFan(0);
    // Four events lie clockwise around the place, from the top.
    const visited = (['right', 'down', 'down', 'left', 'up'] as const).map((direction) => {
      focus.walk(direction, scene, VIEW);
      return rows()?.[0];
    });
    expect(visited).to.deep.equal([1, 2, 2, 3, 0]);
    board.closeFan();
    expect(rows()).to.deep.equal([0, 1, 2, 3]);
  });

  it('begins at the first event of a spot that a pointer has opened, or at the selected one', () => {
    const scene = sceneOf(storyAt([0, 0], [0, 0], [0, 0]), {});
    for (const [selectedRow, first] of [[null, 0], [2, 2]] as const) {
      const now = {...scene, selectedRow};
      const {board, focus, rows} = focusOn(now);
      board.openFan(board.stops(VIEW)[0]!, VIEW);
      expect(rows()).to.equal(undefined);
      focus.walk('down', now, VIEW);
      expect(rows()).to.deep.equal([first]);
    }
  });

  it('begins anew once it has ended', () => {
    const scene = sceneOf(row);
    const {focus, rows} = focusOn(scene);
    focus.walk('right', scene, VIEW);
    focus.walk('right', scene, VIEW);
    focus.end();
    expect(rows()).to.equal(undefined);
    focus.walk('right', scene, VIEW);
    expect(rows()).to.deep.equal([1]);
  });

  it('goes nowhere on a map without marks', () => {
    const scene = sceneOf(story([{}]));
    const {focus, rows} = focusOn(scene);
    expect([focus.walk('right', scene, VIEW), rows()]).to.deep.equal([null, undefined]);
  });
});
