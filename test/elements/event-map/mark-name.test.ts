import {expect} from 'chai';
import {markName} from '../../../src/elements/event-map/mark-name.js';
import {readEventFile} from '../../../src/data/index.js';
import type {EventProperties} from '../../../src/schema/event-file.js';
import {en} from '../../l10n/words.js';
import {eventFile} from '../../store/story.js';
import {event} from '../story.js';

/** The name of a mark of all events of a file. */
function nameOf(...events: readonly Partial<EventProperties>[]): string {
  const {table} = readEventFile(eventFile(events.map((properties, index) => event(`e${index}`, {when: '2022-01-04', ...properties}))));
  const rows = events.map((_, row) => row);
  const target = {rows, count: rows.length, firstRows: (limit: number) => rows.slice(0, limit), contents: '', x: 0, y: 0, radiusPixels: 7};
  return markName(target, {table, strings: en, locale: 'en-GB', timeZone: undefined});
}

describe('markName', () => {
  it('says title, date, place and status of one event', () => {
    const name = nameOf({title: 'A square', place: 'Almaty', verification: {status: 'verified'}});
    expect(name).to.equal('A square, 4 January 2022, Almaty, Verified');
  });

  it('leaves out what is not known', () => {
    expect(nameOf({title: 'A square'})).to.equal('A square, 4 January 2022');
  });

  it('says of what was looked for that it was not found', () => {
    expect(nameOf({title: 'No violence', negative: true})).to.include(en.negativeFinding);
  });

  it('says once, and first, that an event does not hold', () => {
    expect(nameOf({title: 'Snipers', verification: {status: 'debunked'}})).to.equal('Debunked: Snipers, 4 January 2022');
  });

  it('counts several events and says where they were', () => {
    expect(nameOf({place: 'Almaty'}, {place: 'Almaty'}, {})).to.equal('3 events, Almaty');
  });

  it('names the three places where most of them were', () => {
    const places = ['Aktau', 'Oral', 'Almaty', 'Almaty', 'Taraz', 'Oral'];
    expect(nameOf(...places.map((place) => ({place})))).to.equal('6 events, Oral, Almaty, Aktau');
  });
});
