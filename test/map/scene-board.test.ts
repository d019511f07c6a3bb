import {expect} from 'chai';
import {PULSE_MS} from '../../src/map/play-marks.js';
import {SceneBoard} from '../../src/map/scene-board.js';
import {viewportOf} from '../../src/map/view.js';
import {THEME} from './helpers/theme.js';
import {sceneOf, story, storyAt} from './story.js';

const VIEW = viewportOf({longitude: 0, latitude: 0, zoom: 4}, 600, 400);
const NOW = 1000;

function boardOf(scene = sceneOf(storyAt([0, 0], [0.7, 0]))): SceneBoard {
  const board = new SceneBoard(THEME);
  board.setScene(scene);
  return board;
}
const picture = (board: SceneBoard, view = VIEW, now = NOW) => board.picture(view, now, () => []);

describe('SceneBoard', () => {
  it('has a picture without parts before there is a scene', () => {
    expect(picture(new SceneBoard(THEME)).parts).to.equal(null);
  });

  it('makes what is drawn once, until the scene, the colours or the marks are others', () => {
    const board = boardOf();
    const {parts} = picture(board);
    expect(picture(board).parts).to.equal(parts);
    board.change();
    const changed = picture(board).parts;
    expect(changed).not.to.equal(parts);
    expect(picture(board, {...VIEW, zoom: 6}).parts).not.to.equal(changed);
  });

  it('tells the ground when it lies under another table', () => {
    const board = boardOf();
    const told: boolean[] = [];
    const draw = () =>
      board.picture(VIEW, NOW, (isNewTable) => {
        told.push(isNewTable);
        return [];
      });
    draw();
    draw();
    board.setScene(sceneOf(storyAt([1, 1])));
    draw();
    expect(told).to.deep.equal([true, false, true]);
  });

  it('moves its marks apart where the map zooms, until they are there or are asked to stand', () => {
    const board = boardOf();
    picture(board);
    expect(board.isMoving(NOW)).to.equal(false);
    expect(picture(board, {...VIEW, zoom: 6}).isMoving).to.equal(true);
    expect(board.isMoving(NOW)).to.equal(true);
    board.stand();
    expect(picture(board, {...VIEW, zoom: 6}).isMoving).to.equal(false);
  });

  it('pulses for what a playback brings, until it is asked to stand', () => {
    const table = story([{at: [[0, 0]]}, {at: [[0, 0]]}, {at: [[0, 0]]}]);
    const days = (from: number, to: number) => sceneOf(table, {playing: true, window: {startMs: Date.UTC(2022, 0, from), endMs: Date.UTC(2022, 0, to)}});
    const board = boardOf(days(1, 2));
    board.setScene(days(2, 3));
    const now = performance.now();
    expect([board.isMoving(now), board.isMoving(now + PULSE_MS)]).to.deep.equal([true, false]);
    expect(picture(board, VIEW, now).pulses).to.have.length(1);
    board.stand();
    expect([board.isMoving(now), picture(board, VIEW, now).pulses]).to.deep.equal([false, []]);
  });
});
