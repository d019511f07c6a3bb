import {expect} from 'chai';
import type {EventTimelineElement} from '../../../src/elements/event-timeline/event-timeline.js';
import {readerTimeZone} from '../../../src/store/clock.js';
import {all, clearPage, listen, mountReady, one, settled, text} from '../helpers.js';
import {fileOf} from '../story.js';

/** A zone that is at another hour than the reader's at any time. */
const FAR = readerTimeZone() === 'Pacific/Kiritimati' ? 'Asia/Kathmandu' : 'Pacific/Kiritimati';

describe('switch of the clock on the timeline', () => {
  afterEach(clearPage);

  const draw = (timeZone: string, attributes: Record<string, string> = {}) =>
    mountReady('event-timeline', attributes, {data: {...fileOf({when: '2022-01-04T12:00', timeZone}), timeZone}});
  const choice = (timeline: EventTimelineElement) => one<HTMLSelectElement>(timeline, '.clock');
  const choose = async (timeline: EventTimelineElement, clock: string) => {
    choice(timeline).value = clock;
    choice(timeline).dispatchEvent(new Event('change'));
    await settled(timeline);
  };

  it('is there where the events are at another hour than the reader, and says which clock is shown', async () => {
    const timeline = await draw(FAR);
    expect([choice(timeline).ariaLabel, [...choice(timeline).options].map((option) => text(option)), choice(timeline).value]).to.deep.equal(['Times', ['Local time', 'Your time'], 'event']);
  });

  it('is not there where both clocks tell the same time, nor where the page has fixed a zone', async () => {
    expect(all(await draw(readerTimeZone()), '.clock')).to.deep.equal([]);
    expect(all(await draw(FAR, {'time-zone': 'Asia/Almaty'}), '.clock')).to.deep.equal([]);
  });

  it('puts axis and events into the reader’s zone, tells the page, and goes back', async () => {
    const timeline = await draw(FAR);
    const told = listen(timeline, 'event-clock-change');
    const words = () => [one(timeline, '.mark').ariaLabel, text(one(timeline, '.zone'))];
    const before = words();
    await choose(timeline, 'reader');
    expect([timeline.store?.clock, timeline.axisTimeZone, choice(timeline).value]).to.deep.equal(['reader', readerTimeZone(), 'reader']);
    expect(words()[0]).not.to.equal(before[0]);
    expect(words()[1]).not.to.equal(before[1]);
    await choose(timeline, 'event');
    expect(words()).to.deep.equal(before);
    expect(told).to.deep.equal([['event-clock-change', {clock: 'reader'}], ['event-clock-change', {clock: 'event'}]]);
  });

  it('follows a choice that was made elsewhere', async () => {
    const timeline = await draw(FAR);
    timeline.store!.setClock('reader');
    await settled(timeline);
    expect(choice(timeline).value).to.equal('reader');
  });
});
