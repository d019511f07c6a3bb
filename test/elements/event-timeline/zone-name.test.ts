import {expect} from 'chai';
import {all, button, clearPage, mountReady, one, settled, text} from '../helpers.js';
import {WEEK} from '../story.js';
import {YEARS} from './years.js';

describe('zone of the axis', () => {
  afterEach(clearPage);

  it('is named beside the axis, with the rules of those days: Almaty was at UTC+6 in January 2022', async () => {
    const timeline = await mountReady('event-timeline', {}, {data: WEEK});
    expect(text(one(timeline, '[part=zone]'))).to.match(/UTC\+6$/);
    const [zone, axis] = [one(timeline, '.zone'), one(timeline, '.axis')].map((part) => part.getBoundingClientRect());
    expect(zone.right).to.be.at.most(axis.left + 1);
    expect(zone.top).to.be.within(axis.top, axis.bottom);
  });

  it('is that of `time-zone` where the page has set it', async () => {
    const timeline = await mountReady('event-timeline', {'time-zone': 'Asia/Kathmandu'}, {data: WEEK});
    expect(text(one(timeline, '.zone'))).to.match(/UTC\+5:45$/);
  });

  it('stands below the strip where there is no room beside the axis', async () => {
    const timeline = await mountReady('event-timeline', {lanes: 'none'}, {data: WEEK});
    const [zone, strip] = [one(timeline, '.zone'), one(timeline, '.strip')].map((part) => part.getBoundingClientRect());
    expect(zone.top).to.be.at.least(strip.bottom - 1);
  });

  it('is not named where the steps are months or years, which no hour moves', async () => {
    const timeline = await mountReady('event-timeline', {}, {data: YEARS});
    expect(all(timeline, '.zone')).to.deep.equal([]);
    for (let step = 0; step < 12; step += 1) button(timeline, 'Zoom in').click();
    await settled(timeline);
    expect(all(timeline, '.zone')).to.have.lengthOf(1);
  });
});
