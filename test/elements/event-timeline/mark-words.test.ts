import {expect} from 'chai';
import type {EventTimelineElement} from '../../../src/elements/event-timeline/event-timeline.js';
import {markWords} from '../../../src/elements/event-timeline/mark-words.js';
import {clearPage, mountReady, settled} from '../helpers.js';
import {WEEK, fileOf} from '../story.js';

describe('what a mark says', () => {
  let timeline: EventTimelineElement;

  beforeEach(async () => {
    timeline = await mountReady('event-timeline', {}, {data: WEEK});
  });
  afterEach(clearPage);

  const words = (row: number) => markWords(timeline, timeline.store!.table, row);

  it('is title, date, place and category, and no place where the event has none', () => {
    expect(words(3)).to.equal('Police are overwhelmed, 4 January 2022, Atyrau, Clash');
    expect(words(6)).to.equal('Officials name a toll, 6–7 January 2022, Statement');
  });

  it('is in the zone that the reader is shown', async () => {
    timeline.timeZone = 'UTC';
    await settled(timeline);
    expect(words(4)).to.equal('A pierced shield, 5 January 2022 at 04:30, Almaty, Clash');
  });

  it('is that something was looked for and not found', async () => {
    const checked = await mountReady('event-timeline', {}, {data: fileOf({title: 'A flag', when: '2022-01-04', negative: true, verification: {status: 'verified'}})});
    expect(markWords(checked, checked.store!.table, 0)).to.equal('A flag, 4 January 2022, Looked for and not found, Verified');
  });

  it('is how far it was checked', async () => {
    const checked = await mountReady('event-timeline', {}, {data: fileOf({title: 'Shots', when: '2022-01-04', verification: {status: 'disputed'}})});
    expect(markWords(checked, checked.store!.table, 0)).to.equal('Shots, 4 January 2022, Disputed');
  });
});
