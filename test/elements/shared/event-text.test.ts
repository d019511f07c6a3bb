import {expect} from 'chai';
import {render} from 'lit';
import {readEventFile} from '../../../src/data/index.js';
import {eventPlace, eventTitle, inOwnLanguage, originalPlace, textDirection} from '../../../src/elements/shared/event-text.js';
import type {EventProperties} from '../../../src/schema/event-file.js';
import {eventFile} from '../../store/story.js';
import {en} from '../../l10n/words.js';
import {all, clearPage, mountReady, one, text} from '../helpers.js';
import {event, fileOf, point} from '../story.js';

const NIGHT: Partial<EventProperties> = {
  title: 'Түнгі жиын',
  text: 'Жұрт *түнде* жиналды.',
  place: 'Ақтау',
  when: '2022-01-02T23:00',
  lang: 'kk',
  translations: {en: {title: 'A crowd at night', text: 'People gather *at night*.', place: 'Aktau'}, ar: {title: 'حشد في الليل', place: 'أكتاو'}},
};
const table = readEventFile(fileOf(NIGHT)).table;
const ENGLISH = {locale: 'en'};

/** The first element of what is drawn. */
function drawn(template: unknown): HTMLElement {
  const box = document.createElement('div');
  render(template, box);
  return box;
}
const outline = (box: Element) => [...box.querySelectorAll<HTMLElement>('[dir]')].map(({lang, dir, textContent}) => [lang, dir, textContent]);

describe('eventTitle', () => {
  it('stands in its own language and direction', () => {
    expect(outline(drawn(eventTitle(table, 0, en, ENGLISH)))).to.deep.equal([['en', 'ltr', 'A crowd at night']]);
    expect(outline(drawn(eventTitle(table, 0, en, {locale: 'ar-EG'})))).to.deep.equal([['ar', 'rtl', 'حشد في الليل']]);
    expect(outline(drawn(eventTitle(table, 0, en, {locale: 'tlh'})))).to.deep.equal([['kk', 'ltr', 'Түнгі жиын']]);
  });

  it('goes by its letters where the file does not say the language', () => {
    const unsaid = readEventFile(fileOf({title: 'حشد', when: '2022'})).table;
    expect(outline(drawn(eventTitle(unsaid, 0, en, ENGLISH)))).to.deep.equal([['', 'auto', 'حشد']]);
  });

  it('says in the reader’s words before it that it does not hold', () => {
    const debunked = readEventFile(fileOf({...NIGHT, verification: {status: 'debunked'}})).table;
    const box = drawn(eventTitle(debunked, 0, en, {locale: 'ar'}));
    expect(box.textContent).to.equal('Debunked: حشد في الليل');
    expect(outline(box)).to.deep.equal([['ar', 'rtl', 'حشد في الليل']]);
  });

  it('marks what was searched for in the text that is shown', () => {
    expect([...drawn(eventTitle(table, 0, en, ENGLISH, 'crowd')).querySelectorAll('mark')].map(({textContent}) => textContent)).to.deep.equal(['crowd']);
  });
});

describe('eventPlace', () => {
  it('is drawn in its own language, and not at all where there is none', () => {
    expect(outline(drawn(eventPlace(table, 0, ENGLISH)))).to.deep.equal([['en', 'ltr', 'Aktau']]);
    expect(drawn(eventPlace(readEventFile(fileOf({when: '2022'})).table, 0, ENGLISH)).textContent).to.equal('');
  });
});

describe('originalPlace', () => {
  it('is the name on the signs there for a reader who is shown one in other letters', () => {
    expect(originalPlace(table, 0, ENGLISH)).to.deep.equal({text: 'Ақтау', lang: 'kk'});
    expect(originalPlace(table, 0, {locale: 'kk'})).to.equal(undefined);
  });

  it('is left out where both names are in the same letters', () => {
    const {table: warsaw} = readEventFile(fileOf({place: 'Warszawa', when: '1944', lang: 'pl', translations: {en: {place: 'Warsaw'}}}));
    expect(originalPlace(warsaw, 0, ENGLISH)).to.equal(undefined);
  });
});

describe('textDirection', () => {
  it('is that of the language, also of an Arabic text that begins with a Latin name', () => {
    expect(outline(drawn(inOwnLanguage({text: 'BBC: حشد', lang: 'ar'})))).to.deep.equal([['ar', 'rtl', 'BBC: حشد']]);
    expect([textDirection({text: '', lang: 'fa'}), textDirection({text: '', lang: 'kk'}), textDirection({text: ''})]).to.deep.equal(['rtl', 'ltr', 'auto']);
  });
});

describe('a file of two languages', () => {
  afterEach(clearPage);

  const file = {
    ...eventFile([event('night', NIGHT, point(51.16, 43.65)), event('toll', {title: 'Officials name a toll', when: '2022-01-06'})]),
    lang: 'en',
  };

  it('is listed for each reader in the language that the reader has, with the language said', async () => {
    const english = await mountReady('event-list', {lang: 'en'}, {data: file});
    expect(all(english, '.title span').map(({lang, textContent}) => [lang, textContent])).to.deep.equal([['en', 'A crowd at night'], ['en', 'Officials name a toll']]);
    const kazakh = await mountReady('event-list', {lang: 'kk'}, {data: file});
    expect(all(kazakh, '.title span').map(({lang, textContent}) => [lang, textContent])).to.deep.equal([['kk', 'Түнгі жиын'], ['en', 'Officials name a toll']]);
    expect(text(one(kazakh, '.meta'))).to.include('Ақтау');
  });

  it('is told by the card with the place as it is written there', async () => {
    const card = await mountReady('event-card', {lang: 'en', selected: 'night'}, {data: file});
    expect(text(one(card, 'h3'))).to.equal('A crowd at night');
    expect(outline(one(card, '.place')).slice(0, 2)).to.deep.equal([['en', 'ltr', 'Aktau'], ['kk', 'ltr', 'Ақтау']]);
    const body = one(card, '.text');
    expect([body.lang, body.dir, text(body).startsWith('People gather')]).to.deep.equal(['en', 'ltr', true]);
  });

  it('names the marks of the timeline in the reader’s language', async () => {
    const timeline = await mountReady('event-timeline', {lang: 'en'}, {data: file});
    expect(one(timeline, '.mark').ariaLabel ?? one(timeline, '.mark').getAttribute('aria-label')).to.match(/^A crowd at night, .*Aktau/);
  });
});
