import {expect} from 'chai';
import {eventFile} from '../../store/story.js';
import {clearPage, key, one, page, settled} from '../helpers.js';
import {event, point} from '../story.js';
import {mapReady, surface} from './map-page.js';

const LONG = 'Residents gather on the central square for a third evening and read out a list of demands to the regional governor';
const LOW = 'aspect-ratio:auto;min-height:0;height:200px';

describe('tooltip on a narrow and low map', () => {
  afterEach(clearPage);

  it('is cut on no side, wherever its mark is and however long its words are', async () => {
    const corners = [[50, 40], [50, 50], [75, 40], [75, 50]] as const;
    const data = eventFile(corners.map(([lng, lat], index) => event(`e${index}`, {title: LONG, when: '2022-01-01', place: LONG}, point(lng, lat))));
    const map = await mapReady({style: LOW}, {data, into: page('width:320px')});
    surface(map).focus();
    const seen = new Set<string>();
    for (const name of ['ArrowLeft', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
      key(surface(map), name);
      await settled(map);
      const [frame, tip] = [map.getBoundingClientRect(), one(map, '.tip').getBoundingClientRect()];
      expect(tip.height).to.be.above(120);
      expect([tip.left >= frame.left, tip.right <= frame.right, tip.top >= frame.top, tip.bottom <= frame.bottom], name).to.deep.equal([true, true, true, true]);
      seen.add(one(map, '.stop').id);
    }
    expect(seen.size).to.be.at.least(2);
  });
});
