import {expect} from 'chai';
import type {EventProperties, Geometry} from '../../../src/schema/event-file.js';
import {eventFile} from '../../store/story.js';
import {all, button, clearPage, key, listen, mountReady, one, page, settled, text} from '../helpers.js';
import {CATEGORIES, WEEK, event, fileOf, point} from '../story.js';

const AKTAU = point(51.16, 43.65);

describe('card view', () => {
  afterEach(clearPage);

  const cardOf = (properties: Partial<EventProperties>, geometry: Geometry | null = null, attributes = {}) =>
    mountReady('event-card', {selected: 'one', ...attributes}, {data: fileOf(properties, geometry)});
  const part = async (name: string, ...args: Parameters<typeof cardOf>) => text(one(await cardOf(...args), `[part=${name}]`));

  describe('date', () => {
    const NIGHT = {start: '2022-01-02', end: '2022-01-03', part: 'night', point: '2022-01-02T23:00'} as const;

    it('stands in the editor’s own words, with the span that they mean', async () => {
      const label = 'Night of 2–3 January, chant at around 23:00';
      const words = await part('when', {when: {...NIGHT, label}, timeZone: 'Asia/Aqtau'});
      expect(words).to.match(/^Night of 2–3 January, chant at around 23:00 · night of 2–3 January 2022 · [^·]+, UTC\+5$/);
    });

    it('is computed where the editor has worded none, and is not said twice', async () => {
      expect(await part('when', {when: {...NIGHT, point: undefined}, timeZone: 'Asia/Aqtau'})).to.match(/^night of 2–3 January 2022 · [^·]+, UTC\+5$/);
    });

    it('names the approximate hour inside a night, unless the editor has done so', async () => {
      const about = {...NIGHT, approximate: true};
      expect(await part('when', {when: about})).to.match(/^around night of 2–3 January 2022 · around 23:00 · [^·]+, UTC\+6$/);
      expect(await part('when', {when: {...about, label: 'That night'}})).to.include('That night').and.include('· around 23:00 ·');
      expect(await part('when', {when: {...about, label: 'Chant, around 23:00'}})).to.match(/^Chant, around 23:00 · around night of 2–3 January 2022 · [^·]+, UTC/);
    });

    it('keeps Almaty’s clock of January 2022, six hours ahead, though it has been five since', async () => {
      expect(await part('when', {when: '2022-01-05T10:30', timeZone: 'Asia/Almaty'})).to.match(/^5 January 2022 at 10:30 · [^·]+, UTC\+6$/);
    });

    it('is told by the reader’s clock where the page asks for one zone', async () => {
      const words = await part('when', {when: '2022-01-05T10:30', timeZone: 'Asia/Almaty'}, null, {'time-zone': 'Asia/Aqtau'});
      expect(words).to.match(/^5 January 2022 at 09:30 · [^·]+, UTC\+5$/);
    });

    it('names no clock for an event without a date', async () => {
      expect(await part('when', {when: null})).to.equal('Date not known');
    });
  });

  describe('place', () => {
    const cases: [string, Partial<EventProperties>, Geometry | null, string][] = [
      ['an exact place without a radius', {place: 'Akimat, Aktau', placePrecision: 'exact'}, AKTAU, 'Akimat, Aktau · exact place'],
      ['how wide “about” is', {place: 'Akimat, Aktau', placePrecision: 'vicinity'}, AKTAU, 'Akimat, Aktau · known to about 100 metres'],
      ['a radius that is not that of “about 100 metres”', {place: 'Akimat, Aktau', placePrecision: 'vicinity', radiusMeters: 250}, AKTAU, 'Akimat, Aktau · known to about 100 metres · within about 250 m'],
      ['that only the town is known', {place: 'Aktau', placePrecision: 'locality'}, AKTAU, 'Aktau · known to the town only · within about 1 km'],
      ['the editor’s own radius', {place: 'Aktau', placePrecision: 'locality', radiusMeters: 2500}, AKTAU, 'Aktau · known to the town only · within about 2.5 km'],
      ['that a place with a name has no point', {place: 'Kazakhstan'}, null, 'Kazakhstan · no single place'],
      ['the coordinates of a point without a name, and not that there is none', {placePrecision: 'exact'}, AKTAU, '43.650° N, 51.160° E · exact place'],
      ['once that there is no single place', {}, null, 'No single place'],
    ];
    for (const [what, properties, geometry, words] of cases) {
      it(`says ${what}`, async () => {
        expect(await part('place', properties, geometry)).to.equal(words);
      });
    }
  });

  describe('head', () => {
    it('is a heading below that of the page before it, and above those of the sections', async () => {
      const into = page();
      into.innerHTML = '<h3>Chapter</h3>';
      const card = await mountReady('event-card', {selected: 'one'}, {data: fileOf({sources: [{title: 'A paper'}]}), into});
      expect([one(card, 'h3').ariaLevel, one(card, 'h4').ariaLevel]).to.deep.equal(['4', '5']);
    });

    it('says in words how far the event was checked, not by a sign alone', async () => {
      const card = await cardOf({verification: {status: 'partly-verified'}});
      expect(text(one(card, '.status'))).to.equal('Partly verified');
    });

    it('claims nothing of an event that has no status', async () => {
      expect(all(await cardOf({}), '.status')).to.deep.equal([]);
    });

    it('says of a finding that it was looked for and not found', async () => {
      expect(text(one(await cardOf({negative: true}), '.kicker .negative'))).to.equal('Looked for and not found');
      expect(all(await cardOf({negative: false}), '.kicker .negative')).to.deep.equal([]);
    });

    it('names the category beside its mark', async () => {
      const data = eventFile([event('one', {category: 'clash'})], {categories: CATEGORIES});
      const card = await mountReady('event-card', {selected: 'one'}, {data});
      expect(text(one(card, '.category'))).to.equal('Clash');
      expect(one(card, '.category path').getAttribute('fill')).to.equal('#c07e00');
    });

    it('files an event without a category under “Other”', async () => {
      expect(text(one(await cardOf({}), '.category'))).to.equal('Other');
    });

    it('shows a title as text, whatever it looks like', async () => {
      const card = await cardOf({title: '<b>Shal</b>, *ket*!'});
      expect(text(one(card, 'h3'))).to.equal('<b>Shal</b>, *ket*!');
    });
  });

  it('lists what the time rests on', async () => {
    const card = await cardOf({when: {start: '2022-01-02', basis: ['Street lamps are lit.', 'The chant is dated by two posts.']}});
    expect(all(card, 'section').map(text)).to.deep.equal(['How the time is knownStreet lamps are lit.The chant is dated by two posts.']);
  });

  describe('closing', () => {
    const open = () => mountReady('event-card', {selected: 'night'}, {data: WEEK});

    it('clears the selection by the button, as the reader’s act', async () => {
      const card = await open();
      const told = listen(document.body, 'event-select');
      button(card, 'Close').click();
      await settled(card);
      expect(told).to.deep.equal([['event-select', {id: null}]]);
      expect([card.store?.selected, text(card)]).to.deep.equal([null, 'Choose an event on the map, the timeline or the list.']);
    });

    it('clears it by Escape inside the card, which the page then does not get', async () => {
      const card = await open();
      const told = listen(card, 'event-select');
      const pressed = key(button(card, 'Close'), 'Escape');
      expect([told, pressed.defaultPrevented]).to.deep.equal([[['event-select', {id: null}]], true]);
    });

    it('leaves every other key to the page, and Escape outside of the card', async () => {
      const card = await open();
      const pressed = [key(button(card, 'Close'), 'Tab'), key(button(card, 'Close'), 'x'), key(document.body, 'Escape')];
      expect(pressed.map(({defaultPrevented}) => defaultPrevented)).to.deep.equal([false, false, false]);
      expect(card.store?.selected).to.equal('night');
    });
  });
});
