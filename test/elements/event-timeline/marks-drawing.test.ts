import {expect} from 'chai';
import {render, svg} from 'lit';
import {MarksDrawing} from '../../../src/elements/event-timeline/marks-drawing.js';
import {layoutLanes} from '../../../src/timeline/lanes.js';
import {clearPage, mountReady, page} from '../helpers.js';
import {WEEK, january} from '../story.js';

describe('MarksDrawing', () => {
  afterEach(clearPage);

  async function setUp(startDay = 1) {
    const timeline = await mountReady('event-timeline', {}, {data: WEEK});
    const store = timeline.store!;
    const layout = layoutLanes(store.table, null, {startMs: january(startDay), endMs: january(8), widthPixels: 700}, {grouping: 'none'});
    const drawing = new MarksDrawing();
    const box = page();
    const draw = (describe: (row: number) => string | undefined = () => undefined) => {
      render(svg`${drawing.render(store, {layout, anchorX: 0, describe, handleFocus: () => undefined})}`, box);
      return [...box.querySelectorAll('.mark')];
    };
    return {store, drawing, draw};
  }

  const stop = (marks: readonly Element[]) => marks.filter((mark) => mark.getAttribute('tabindex') === '0').map((mark) => mark.getAttribute('data-row'));

  it('lets the Tab key reach the first mark, else the selected one, else that which had the focus last', async () => {
    const {store, drawing, draw} = await setUp();
    const stops = [stop(draw())];
    store.select('police');
    stops.push(stop(draw()));
    drawing.focusedRow = 5;
    stops.push(stop(draw()));
    expect(stops).to.deep.equal([['0'], ['3'], ['5']]);
  });

  it('has a stop in view where the last one has gone', async () => {
    const {drawing, draw} = await setUp(5);
    drawing.focusedRow = 0;
    expect(stop(draw())).to.deep.equal(['3']);
  });

  it('names each mark once there are words for it, and none before', async () => {
    const {draw} = await setUp();
    const names = (marks: readonly Element[]) => marks.map((mark) => mark.getAttribute('aria-label'));
    expect(names(draw())).to.deep.equal([null, null, null, null, null, null, null]);
    expect(names(draw((row) => `Event ${row}`)).slice(0, 2)).to.deep.equal(['Event 0', 'Event 1']);
  });
});
