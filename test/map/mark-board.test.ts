import {expect} from 'chai';
import {isPoint} from '../../src/map/bounds.js';
import {MarkBoard} from '../../src/map/mark-board.js';
import {panBy, viewportOf} from '../../src/map/view.js';
import type {MapViewport} from '../../src/map/view.js';
import {sceneOf, story, storyAt} from './story.js';

const view = viewportOf({longitude: 0, latitude: 0, zoom: 5}, 600, 400);
const MIDDLE = {x: 300, y: 200};
/** At zoom 5, 10° are 455 pixels. */
const PIXELS_A_DEGREE = (512 * 2 ** 5) / 360;
const eastOf = (degrees: number) => ({x: 300 + degrees * PIXELS_A_DEGREE, y: 200});

/** Two events at one point, one beside them, one far off. */
const table = storyAt([0, 0], [3, 0], [0, 0], [60, 0]);

function boardOf(scene = sceneOf(table), at: MapViewport = view): MarkBoard {
  const board = new MarkBoard();
  board.setScene(scene);
  board.update(at);
  return board;
}
function fannedBoard(scene = sceneOf(table)): MarkBoard {
  const board = boardOf(scene);
  board.openFan(board.targetAt(view, MIDDLE, 0)!, view);
  return board;
}
const targets = (board: MarkBoard, at: {x: number; y: number}) => board.targetAt(view, at, 0)?.rows;

describe('MarkBoard.update', () => {
  it('says whether it counted anew: not for a small pan, but for a large one and another zoom', () => {
    const board = boardOf();
    expect(board.update(panBy(view, 50, 0))).to.equal(false);
    expect(board.update(panBy(view, 130, 0))).to.equal(true);
    expect(board.update({...view, zoom: 5.1})).to.equal(true);
  });

  it('counts anew for other rows and not for another selection', () => {
    const board = new MarkBoard();
    const scene = sceneOf(table);
    board.setScene(scene);
    board.update(view);
    board.setScene({...scene, selectedRow: 1});
    expect(board.update(view)).to.equal(false);
    board.setScene({...scene, mask: Uint8Array.of(0, 1, 0, 0)});
    expect(board.update(view)).to.equal(true);
    expect(board.state().marks.map(({count}) => count)).to.deep.equal([1]);
  });

  it('has nothing to count before there is a scene', () => {
    const board = new MarkBoard();
    expect(board.update(view)).to.equal(false);
    expect(board.state().marks).to.deep.equal([]);
  });
});

describe('MarkBoard.state', () => {
  it('names the marks that hold the hovered and the selected event', () => {
    const {hovered, selected, marks} = boardOf(sceneOf(table, {hoveredRow: 1, selectedRow: 2})).state();
    expect(marks.map(({count}) => count).sort()).to.deep.equal([1, 2]);
    expect(hovered?.count).to.equal(1);
    expect(selected?.count).to.equal(2);
  });

  it('names none for an event that window and filters leave out', () => {
    const {selected} = boardOf(sceneOf(table, {mask: Uint8Array.of(1, 0, 1, 0), selectedRow: 1})).state();
    expect(selected).to.equal(null);
  });

  it('names none for an event off the screen', () => {
    expect(boardOf(sceneOf(table, {selectedRow: 3})).state().selected).to.equal(null);
  });
});

describe('MarkBoard.targetAt', () => {
  it('has all rows of the mark that is pointed at, in order, and where it is', () => {
    const target = boardOf().targetAt(view, {x: 305, y: 203}, 0);
    expect(target?.rows).to.deep.equal([0, 2]);
    expect(target?.x).to.be.closeTo(300, 1e-6);
    expect(target?.y).to.be.closeTo(200, 1e-6);
  });

  it('knows a mark of several places', () => {
    const board = boardOf(sceneOf(storyAt([0, 0], [0.1, 0])));
    const target = board.targetAt(view, MIDDLE, 0)!;
    expect(target.rows).to.deep.equal([0, 1]);
    expect(isPoint(board.boxOf(target)!)).to.equal(false);
  });

  it('leaves out of a mark the rows that filters leave out', () => {
    expect(targets(boardOf(sceneOf(storyAt([0, 0], [0, 0], [0, 0]), {mask: Uint8Array.of(1, 0, 1)})), MIDDLE)).to.deep.equal([0, 2]);
  });

  it('looks for the rows only when it is asked for them, and then once', () => {
    const crowd = storyAt(...Array.from({length: 50}, () => [0, 0] as const));
    let asked = 0;
    const counted = {...crowd, pointOffsets: new Proxy(crowd.pointOffsets, {get: (offsets, key) => ((asked += Number(key === '49')), Reflect.get(offsets, key, offsets) as unknown)})};
    const board = boardOf(sceneOf(counted));
    asked = 0;
    const target = board.targetAt(view, MIDDLE, 0)!;
    expect([target.count, target.firstRows(3), asked]).to.deep.equal([50, [0, 1, 2], 0]);
    expect(target.rows).to.have.length(50);
    const once = asked;
    expect([target.rows.length, board.targetAt(view, MIDDLE, 0)!.rows.length, asked]).to.deep.equal([50, 50, once]);
  });

  it('tells other contents from the same', () => {
    const scene = sceneOf(table);
    const board = boardOf(scene);
    const contents = () => board.targetAt(view, MIDDLE, 0)?.contents;
    const before = contents();
    board.setScene({...scene, mask: Uint8Array.of(1, 0, 1, 1)});
    board.update(view);
    expect(contents()).to.equal(before);
    board.setScene({...scene, mask: Uint8Array.of(0, 1, 1, 1)});
    board.update(view);
    expect(contents()).not.to.equal(before);
  });

  it('finds a mark where a pan has moved it without a new count', () => {
    const board = boardOf();
    const now = panBy(view, 100, 0);
    expect(board.update(now)).to.equal(false);
    expect(board.targetAt(now, {x: 400, y: 200}, 0)?.rows).to.deep.equal([0, 2]);
    expect(board.targetAt(now, MIDDLE, 0)).to.equal(null);
  });

  it('finds an event at each of its points', () => {
    const board = boardOf(sceneOf(story([{at: [[0, 0], [3, 0]]}])));
    expect(targets(board, MIDDLE)).to.deep.equal([0]);
    expect(targets(board, eastOf(3))).to.deep.equal([0]);
  });

  it('finds the sign of a camera, which stands for its event', () => {
    const board = boardOf();
    board.signs = [{row: 1, x: view.x, y: view.y - 100 / (512 * 2 ** 5), bearingDegrees: 45}];
    const target = board.targetAt(view, {x: 303, y: 98}, 0);
    expect(target?.rows).to.deep.equal([1]);
    expect(target?.camera).to.deep.equal({bearingDegrees: 45});
    expect(target?.y).to.be.closeTo(100, 1e-6);
  });

  it('prefers a mark to the sign of a camera under it', () => {
    const board = boardOf();
    board.signs = [{row: 1, x: view.x, y: view.y, bearingDegrees: 45}];
    expect(board.targetAt(view, MIDDLE, 0)?.camera).to.equal(undefined);
    expect(targets(board, MIDDLE)).to.deep.equal([0, 2]);
  });

  it('is null beside all marks', () => {
    expect(targets(boardOf(), {x: 300, y: 300})).to.equal(undefined);
  });
});

describe('MarkBoard.openFan', () => {
  it('spreads the events of the mark, which itself can no longer be pointed at', () => {
    const board = fannedBoard();
    const {fan, fanned} = board.state();
    expect(fan.map(({row}) => row)).to.deep.equal([0, 2]);
    expect(fanned?.count).to.equal(2);
    expect(targets(board, MIDDLE)).to.equal(undefined);
    expect(targets(board, {x: 300, y: 200 - 38})).to.deep.equal([0]);
    expect(targets(board, {x: 300, y: 200 + 38})).to.deep.equal([2]);
  });

  it('leaves the other marks where they are', () => {
    expect(targets(fannedBoard(), eastOf(3))).to.deep.equal([1]);
  });

  it('stays open where a pan makes for a new count', () => {
    const board = fannedBoard();
    board.update(panBy(view, 130, 0));
    expect(board.state().fanned?.count).to.equal(2);
    expect(board.state().fan).to.have.length(2);
  });

  it('stays open for another selection and closes for other rows', () => {
    const scene = sceneOf(table);
    const board = fannedBoard(scene);
    board.setScene({...scene, selectedRow: 0});
    expect(board.state().fan).to.have.length(2);
    board.setScene({...scene, mask: Uint8Array.of(1, 1, 0, 0)});
    expect(board.state()).to.deep.include({fan: [], fanned: null});
  });

  it('gives the mark back when it is closed', () => {
    const board = fannedBoard();
    board.closeFan();
    expect(targets(board, MIDDLE)).to.deep.equal([0, 2]);
    expect(targets(board, {x: 300, y: 200 - 38})).to.equal(undefined);
  });
});

describe('MarkBoard.boxes', () => {
  it('has a box around each mark, with room for its halo', () => {
    const boxes = boardOf().boxes(view);
    expect(boxes).to.have.length(2);
    const single = boxes.find(({x, width}) => Math.abs(x + width / 2 - eastOf(3).x) < 1)!;
    expect(single.width).to.be.within(18, 40);
    expect(single.y + single.height / 2).to.be.closeTo(200, 1e-3);
  });

  it('has room for the circle of a place that is not exact', () => {
    const [exact, vague] = boardOf(sceneOf(story([{at: [[0, 0]]}, {at: [[5, 0]], precision: 'locality'}]))).boxes(view);
    expect(exact!.width).to.be.below(30);
    expect(vague!.width).to.be.above(30);
  });

  it('has room for the badge of a status', () => {
    const [bare, checked] = boardOf(sceneOf(story([{at: [[0, 0]]}, {at: [[5, 0]], status: 'disputed'}]))).boxes(view);
    expect(checked!.width).to.be.above(bare!.width);
    expect(checked!.width / 2).to.be.at.least(16);
  });

  it('has boxes around the signs of cameras', () => {
    const board = boardOf();
    board.signs = [{row: 0, x: view.x, y: view.y - 0.005, bearingDegrees: null}];
    expect(board.boxes(view)).to.have.length(3);
  });

  it('has boxes around the events of an opened spot', () => {
    expect(fannedBoard().boxes(view)).to.have.length(4);
  });
});

describe('MarkBoard.stops', () => {
  it('are all marks, with those that lie a little beside the screen', () => {
    const stops = boardOf(sceneOf(storyAt([0, 0], [3, 0], [0, 0], [7.5, 0], [60, 0]))).stops(view);
    expect(stops.map(({rows}) => rows)).to.have.deep.members([[0, 2], [1], [3]]);
  });

  it('are the events of an opened spot while there is one', () => {
    const board = fannedBoard();
    expect([board.isFanOpen, board.stops(view).map(({rows, count}) => [rows, count])]).to.deep.equal([true, [[[0], 1], [[2], 1]]]);
    expect([board.stopOfRow(view, 2)?.rows, board.stopOfRow(view, 1)]).to.deep.equal([[2], null]);
    board.closeFan();
    expect([board.isFanOpen, board.stopOfRow(view, 2)]).to.deep.equal([false, null]);
  });

  it('are found by a point of the table, for as long as it is counted', () => {
    const board = boardOf();
    const at = (row: number) => board.stopAt(view, table.x[row]!, table.y[row]!);
    expect([at(0)?.rows, at(1)?.rows, at(3)]).to.deep.equal([[0, 2], [1], null]);
    expect(at(0)?.x).to.be.closeTo(300, 1e-6);
  });
});
