import {expect} from 'chai';
import {PlayBoard} from '../../src/map/play-board.js';
import {PULSE_MS} from '../../src/map/play-marks.js';
import {aMark} from './helpers/marks.js';
import {sceneOf, story} from './story.js';

const table = story(Array.from({length: 6}, () => ({at: [[0, 0]]})));
const scene = (from: number, to: number) => {
  const window = {startMs: Date.UTC(2022, 0, from), endMs: Date.UTC(2022, 0, to)};
  return sceneOf(table, {window, playing: true});
};
const mark = aMark();
const onMark = () => mark;

/** A board that has played from the first two days to the second and third. */
function playedBoard(isStill = false): PlayBoard {
  const board = new PlayBoard();
  board.setScene(scene(1, 3), 0, isStill);
  board.setScene(scene(2, 4), 100, isStill);
  return board;
}

describe('PlayBoard', () => {
  it('has a ring for what has entered, and what is painted for it', () => {
    const board = playedBoard();
    const [ring] = board.pulses(onMark, 100);
    expect(board.paints().map(({sprite}) => sprite)).to.deep.equal([ring!.sprite]);
    expect(board.trail).to.deep.equal([0]);
  });

  it('pulses for as long as a pulse lasts', () => {
    const board = playedBoard();
    expect([board.isPulsing(100), board.isPulsing(99 + PULSE_MS), board.isPulsing(100 + PULSE_MS)]).to.deep.equal([true, true, false]);
    expect(board.pulses(onMark, 100 + PULSE_MS)).to.deep.equal([]);
  });

  it('never pulses for readers who ask for less motion, and leaves them the trail', () => {
    const board = playedBoard(true);
    expect([board.isPulsing(100), board.pulses(onMark, 100), board.trail]).to.deep.equal([false, [], [0]]);
  });

  it('has nothing before there is a scene', () => {
    const board = new PlayBoard();
    expect([board.pulses(onMark, 0), board.paints(), board.trail, board.isPulsing(0)]).to.deep.equal([[], [], [], false]);
  });

  it('pulses no more where it is stopped, and keeps the trail', () => {
    const board = playedBoard();
    board.stop();
    expect([board.isPulsing(100), board.pulses(onMark, 100), board.trail]).to.deep.equal([false, [], [0]]);
  });
});
