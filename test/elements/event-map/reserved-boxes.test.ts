import {expect} from 'chai';
import {eventFile} from '../../store/story.js';
import {reservedBoxes} from '../../../src/elements/event-map/reserved-boxes.js';
import {clearPage, one} from '../helpers.js';
import {event, point} from '../story.js';
import {HERE, mapReady} from './map-page.js';

describe('reservedBoxes', () => {
  afterEach(clearPage);

  it('are those of buttons, notes and scale, in pixels of the map', async () => {
    const map = await mapReady(HERE, {data: eventFile([event('a', {when: '2022-01-01'}, point(60, 40)), event('b', {when: '2022-01-01'})])});
    const boxes = reservedBoxes(map.shadowRoot!, one(map, '.stage'));
    const {width, height} = map.getBoundingClientRect();
    const at = (x: number, y: number) => boxes.some((box) => x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height);
    expect([at(width - 20, 20), at(30, 25), at(20, height - 12), at(width / 2, height / 2)]).to.deep.equal([true, true, true, false]);
  });
});
