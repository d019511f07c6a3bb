import {expect} from 'chai';
import {fitPadding} from '../../../src/elements/event-map/fit-padding.js';
import {eventFile} from '../../store/story.js';
import {all, clearPage, key, listen, page} from '../helpers.js';
import {event, point} from '../story.js';
import {mapReady, surface} from './map-page.js';

const STATE = {hasNote: false, hasControls: true, isRightToLeft: false};

describe('fitPadding', () => {
  it('leaves room for buttons on their side, which is the left one where the words run from right to left', () => {
    expect(fitPadding(STATE)).to.deep.equal({top: 44, right: 76, bottom: 56, left: 44});
    expect(fitPadding({...STATE, isRightToLeft: true})).to.deep.equal({top: 44, right: 44, bottom: 56, left: 76});
  });

  it('leaves room for a note at the top, and none for buttons that are not there', () => {
    expect(fitPadding({...STATE, hasNote: true}).top).to.equal(72);
    expect(fitPadding({...STATE, hasControls: false}).right).to.equal(44);
  });
});

describe('marks of a map that shows all events', () => {
  afterEach(clearPage);

  const CORNERS = [[50, 40], [50, 55], [75, 40], [75, 55]] as const;
  const file = eventFile([...CORNERS.map(([lng, lat], index) => event(`e${index}`, {when: '2022-01-01'}, point(lng, lat))), event('nowhere', {when: '2022-01-01'})], {timeZone: 'UTC'});

  it('lie clear of buttons, note, scale and credits, in either direction of writing', async () => {
    for (const lang of ['en', 'ar']) {
      const map = await mapReady({lang, basemap: 'embedded'}, {data: file, into: page('width:320px')});
      expect(getComputedStyle(map).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      const {left, top} = map.getBoundingClientRect();
      surface(map).focus();
      const told = listen(map, 'event-camera-change');
      const seen = new Set<string>();
      for (const name of ['ArrowLeft', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
        key(surface(map), name);
        while (!(await map.updateComplete));
        const box = all(map, '.stop')[0]!.getBoundingClientRect();
        seen.add(all(map, '.stop')[0]!.id);
        for (const part of all(map, '.controls > div > button, .toggle, .foot > *')) {
          const other = part.getBoundingClientRect();
          const isApart = box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
          expect(isApart, `${lang} ${name} ${part.className} ${box.x - left},${box.y - top}`).to.equal(true);
        }
      }
      // All were in view before: the map was not moved for any of them.
      expect([seen.size, told]).to.deep.equal([4, []]);
    }
  });
});
