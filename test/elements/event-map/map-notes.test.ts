import {expect} from 'chai';
import type {EventMapElement} from '../../../src/elements/event-map/event-map.js';
import {en} from '../../l10n/words.js';
import {eventFile} from '../../store/story.js';
import {all, clearPage, one, page, settled, text} from '../helpers.js';
import {event, point} from '../story.js';
import {mapReady} from './map-page.js';

const sure = {verification: {status: 'verified'}} as const;
const MIXED = eventFile([
  event('sure', {when: '2022-01-01', ...sure}, point(60, 40)),
  event('nowhere', {when: '2022-01-02', ...sure}),
  event('rumour', {when: '2022-01-03'}, point(61, 41)),
  event('report', {when: '2022-01-04'}),
]);
const withheld = (map: EventMapElement) => all(map, '.withheld').map(text);

describe('notes on the map', () => {
  afterEach(clearPage);

  it('say how many events are withheld, though others are left', async () => {
    const map = await mapReady({'require-verified': ''}, {data: MIXED});
    expect(withheld(map)).to.deep.equal([en.withheld(2, '2')]);
  });

  it('are silent where nothing has to be verified, or everything is', async () => {
    const map = await mapReady({}, {data: MIXED});
    expect(withheld(map)).to.deep.equal([]);
    const all = await mapReady({'require-verified': ''}, {data: eventFile([event('sure', {when: '2022-01-01', ...sure}, point(60, 40))])});
    expect(withheld(all)).to.deep.equal([]);
  });

  it('say it once where nothing is left: in the words that stand in place of the map', async () => {
    const map = await mapReady({'require-verified': ''}, {data: eventFile([event('rumour', {when: '2022-01-03'}, point(61, 41))])});
    expect(withheld(map)).to.deep.equal([]);
    expect(text(map).split(en.withheld(1, '1'))).to.have.length(2);
  });

  it('cover neither each other nor buttons, scale and credit on a narrow screen, with the list closed or open', async () => {
    const map = await mapReady({'require-verified': '', basemap: 'embedded'}, {data: MIXED, into: page('width:320px')});
    expect(map.clientWidth).to.equal(320);
    for (const parts of ['.placeless .toggle', '.placeless .toggle, #placeless']) {
      const [note, ...others] = [one(map, '.withheld'), ...all(map, `${parts}, .controls > div, .foot > *`)].map((part) => part.getBoundingClientRect());
      for (const other of others) {
        const isApart = note!.right <= other.left || other.right <= note!.left || note!.bottom <= other.top || other.bottom <= note!.top;
        expect(isApart, JSON.stringify([note, other])).to.equal(true);
      }
      expect([note!.left >= 0, note!.right <= 320]).to.deep.equal([true, true]);
      one(map, '.placeless .toggle').click();
      await settled(map);
    }
  });

  it('let the pointer through to the map', async () => {
    const map = await mapReady({'require-verified': ''}, {data: MIXED});
    const {left, top} = one(map, '.withheld').getBoundingClientRect();
    expect(map.shadowRoot!.elementFromPoint(left + 5, top + 5)).to.equal(one(map, '.surface'));
  });
});
