import {expect} from 'chai';
import {eventFile} from '../store/story.js';
import {all, button, clearPage, mountReady, one, settled, text} from './helpers.js';
import {event, point} from './story.js';

const HARBOUR = eventFile(
  [
    event('ferry', {title: 'The ferry arrives', when: '2021-05-01', category: 'ship'}, point(10.2, 56.15)),
    event('fire', {title: 'A shed burns', when: '2021-05-02', category: 'fire'}, point(10.3, 56.2)),
  ],
  {
    lang: 'en',
    title: 'Two days in a harbour',
    credit: 'Our own reports',
    translations: {fr: {title: 'Deux jours dans un port', credit: 'Nos propres reportages'}},
    categories: [
      {id: 'ship', label: 'Ship', translations: {fr: {label: 'Navire'}}},
      {id: 'fire', label: 'Fire', translations: {fr: {label: 'Incendie'}}},
    ],
    spans: [{label: 'Curfew', when: '2021-05-01/2021-05-02', translations: {fr: {label: 'Couvre-feu'}}}],
    chapters: [{title: 'The first day', text: 'All is quiet.', events: ['ferry'], translations: {fr: {title: 'Le premier jour'}, de: {title: 'Der erste Tag', text: 'Alles ist ruhig.'}}}],
  },
);
const WARNED = {...HARBOUR, warning: {title: 'Before you look', text: 'A shed burns.', translations: {fr: {title: 'Avant de regarder', text: 'Un hangar brûle.'}}}};

describe('words of the file beside its events', () => {
  afterEach(clearPage);

  it('are told in the language of the element: lanes, background, marks', async () => {
    const timeline = await mountReady('event-timeline', {lang: 'fr'}, {data: HARBOUR});
    expect(all(timeline, '.names span').map(text)).to.deep.equal(['Navire', 'Incendie']);
    expect(all(timeline, '.era-label').map(text)).to.deep.equal(['Couvre-feu']);
    expect(one(timeline, '.mark').getAttribute('aria-label')).to.contain('Navire');
  });

  it('change with the language of the element, and back', async () => {
    const timeline = await mountReady('event-timeline', {lang: 'fr'}, {data: HARBOUR});
    timeline.lang = 'en';
    await timeline.ready;
    await settled(timeline);
    expect(all(timeline, '.names span').map(text)).to.deep.equal(['Ship', 'Fire']);
    expect(all(timeline, '.era-label').map(text)).to.deep.equal(['Curfew']);
  });

  it('are told in the legend and in the card', async () => {
    const filter = await mountReady('event-filter', {lang: 'fr'}, {data: HARBOUR});
    expect(all(filter, '.legend .name').map(text)).to.deep.equal(['Navire', 'Incendie']);
    const card = await mountReady('event-card', {lang: 'fr', selected: 'fire'}, {data: HARBOUR});
    expect(text(one(card, '.category'))).to.equal('Incendie');
  });

  it('are told in the title and the credit of a viewer, and say their language', async () => {
    const viewer = await mountReady('event-viewer', {lang: 'fr', 'no-map': ''}, {data: HARBOUR});
    const title = one(viewer, 'h2');
    expect([text(title), title.lang]).to.deep.equal(['Deux jours dans un port', 'fr']);
    expect(text(one(viewer, '.credit'))).to.contain('Nos propres reportages');
  });

  it('are told in chapters, whose text stays as it was written where it is not translated', async () => {
    const story = await mountReady('event-story', {lang: 'fr'}, {data: HARBOUR});
    expect(text(one(story, '.chapter h3'))).to.equal('Le premier jour');
    expect(text(one(story, '.chapter'))).to.contain('All is quiet.');
    expect(one(story, '.chapter').lang).to.equal('');
    story.lang = 'de';
    await story.ready;
    await settled(story);
    expect(text(one(story, '.chapter'))).to.equal('Der erste Tag Alles ist ruhig.');
    expect(one(story, '.chapter').lang).to.equal('de');
  });

  it('are told in the notice before the story', async () => {
    const list = await mountReady('event-list', {lang: 'fr'}, {data: WARNED});
    expect(text(one(list, '.notice h3'))).to.equal('Avant de regarder');
    expect(text(one(list, '.notice .words'))).to.equal('Un hangar brûle.');
    button(list, 'Afficher le récit').click();
    await settled(list);
    expect(all(list, '.notice')).to.deep.equal([]);
  });
});
