import {expect} from 'chai';
import type {EventTimelineElement} from '../../../src/elements/event-timeline/event-timeline.js';
import {comparedWords, placeDistances} from '../../../src/elements/event-timeline/place-distances.js';
import {layoutLanes} from '../../../src/timeline/lanes.js';
import {fitScale} from '../../../src/timeline/scale.js';
import {clearPage, mountReady, settled} from '../helpers.js';
import {WEEK} from '../story.js';

describe('distances from one event to places', () => {
  let timeline: EventTimelineElement;

  beforeEach(async () => {
    timeline = await mountReady('event-timeline', {lanes: 'place'}, {data: WEEK});
  });
  afterEach(clearPage);

  const compared = (row: number) => comparedWords(timeline, timeline.store!, row);

  it('are told in words, compared with the title of the selected event', () => {
    timeline.select('shield');
    expect(compared(5)).to.equal('13–38 hours later, compared with “A pierced shield”');
  });

  it('are not told of the selected event itself, nor where none is selected or it has no date', () => {
    expect(compared(5)).to.equal('');
    timeline.select('shield');
    expect(compared(4)).to.equal('');
    timeline.select('photograph');
    expect(compared(5)).to.equal('');
  });

  it('are in the language of the element', async () => {
    timeline.lang = 'de';
    await settled(timeline);
    await timeline.ready;
    timeline.select('shield');
    expect(compared(5)).to.equal('13–38 Stunden später, verglichen mit „A pierced shield“');
  });

  it('keep off the signs of folds', () => {
    const {table} = timeline.store!;
    const scale = fitScale(table.extent!, 1000);
    const layout = layoutLanes(table, null, scale, {grouping: 'place'});
    const labels = (folds: Parameters<typeof placeDistances>[3]['folds']) => placeDistances(timeline, timeline.store!, 3, {layout, widthPixels: 1000, folds})?.distances ?? [];
    const [before] = labels([]);
    const fold = {startMs: 0, endMs: 1, pixels: 28};
    const [after] = labels([{fold, x: before.labelX - 14, words: '', label: '', labelX: 0, labelWidth: 0}]);
    // Beside the fold, or nowhere.
    expect(before.labelWidth).to.be.greaterThan(0);
    expect(after.labelWidth === 0 || Math.abs(after.labelX - before.labelX) >= after.labelWidth / 2).to.equal(true);
  });
});
