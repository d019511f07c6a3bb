import {expect} from 'chai';
import {SpokenWords} from '../../../src/elements/shared/spoken-words.js';
import {clearPage, listen, mount, next, one, page, text} from '../helpers.js';
import {withCatalogue} from '../../l10n/with-catalogue.js';
import type {Catalogue} from '../../l10n/with-catalogue.js';
import {en} from '../../l10n/words.js';
import {fakeFetch} from '../../store/fake-fetch.js';
import {WEEK} from '../story.js';

const named = (element: Element) => one(element as HTMLElement, 'section').ariaLabel;

describe('SpokenWords', () => {
  afterEach(clearPage);

  // Before any other test has loaded French.
  it('says nothing in English while the reader’s language is on its way', async () => {
    const list = mount('event-list', {lang: 'fr'}, {data: WEEK, into: page()});
    const drawn: string[] = [];
    const watch = new MutationObserver(() => drawn.push(text(list)));
    await list.updateComplete;
    watch.observe(list.renderRoot, {childList: true, subtree: true, characterData: true});
    await list.ready;
    watch.disconnect();
    expect(named(list)).to.equal('Liste des événements');
    expect(drawn.filter((words) => /event/i.test(words))).to.deep.equal([]);
  });

  it('goes on in the language before until another one is loaded', async () => {
    const list = mount('event-list', {lang: 'en'}, {data: WEEK, into: page()});
    await list.ready;
    const words = Promise.withResolvers<Catalogue>();
    await withCatalogue('sv', () => words.promise, async () => {
      list.lang = 'sv';
      await list.updateComplete;
      expect([named(list), list.locale]).to.deep.equal(['List of the events', 'en']);
      words.resolve({templates: {list: 'Lista över händelserna'}});
      await list.ready;
      expect([named(list), list.locale]).to.deep.equal(['Lista över händelserna', 'sv']);
    });
  });

  it('speaks the language that was asked for last, in whatever order they are loaded', async () => {
    const list = mount('event-list', {lang: 'en'}, {data: WEEK, into: page()});
    await list.ready;
    const late = Promise.withResolvers<Catalogue>();
    await withCatalogue('fi', () => late.promise, async () => {
      list.lang = 'fi';
      await list.updateComplete;
      list.lang = 'fr';
      await list.ready;
      late.resolve({templates: {list: 'Tapahtumien luettelo'}});
      await late.promise;
      await list.ready;
      expect(named(list)).to.equal('Liste des événements');
    });
  });

  it('speaks English and tells the page where the chunk of a language is gone', async () => {
    await withCatalogue('da', () => Promise.reject(new Error('404')), async () => {
      const list = mount('event-list', {lang: 'da'}, {data: WEEK, into: page()});
      const {message} = await next(list, 'event-error');
      expect(message).to.match(/^The words of <event-list> for "da" could not be loaded \(Error: 404\)\. .*\[chunk-missing\]$/);
      await list.ready;
      expect(named(list)).to.equal('List of the events');
    });
  });

  it('has nothing to say where English is gone, too, and asks again when the element comes back', async () => {
    const list = mount('event-list', {}, {data: WEEK, into: page()});
    await list.ready;
    const told = listen(list, 'event-error');
    const asked: string[] = [];
    const load = (locale: string) => {
      asked.push(locale);
      return Promise.reject(new Error('404'));
    };
    const words = new SpokenWords(list, {has: () => false, load});
    expect([await words.ask('fr'), words.locale, told.length]).to.deep.equal([false, null, 2]);
    await words.ask('fr');
    expect(asked).to.deep.equal(['fr', 'en']);
    words.release();
    await words.ask('fr');
    expect(asked).to.deep.equal(['fr', 'en', 'fr', 'en']);
  });

  it('settles where the element has left the page before its words are there', async () => {
    const list = mount('event-list', {}, {data: WEEK, into: page()});
    await list.ready;
    const late = Promise.withResolvers<typeof en>();
    const words = new SpokenWords(list, {has: () => false, load: () => late.promise});
    const asked = words.ask('fr');
    words.release();
    late.resolve(en);
    expect([await asked, words.locale]).to.deep.equal([false, null]);
  });

  it('lets two elements of a page speak two languages', async () => {
    const [first, second] = ['en', 'fr'].map((lang) => mount('event-list', {lang}, {data: WEEK, into: page()}));
    await Promise.all([first.ready, second.ready]);
    expect([named(first), named(second)]).to.deep.equal(['List of the events', 'Liste des événements']);
  });

  it('tells of a file that failed far below the screen, in the language there', async () => {
    const network = fakeFetch();
    const list = mount('event-list', {lang: 'fr', src: 'gone.json'}, {into: page('position:absolute;top:4000px;width:800px')});
    network.requests[0].answer('', {status: 404});
    const reason = await list.ready.catch(String);
    network.restore();
    expect(reason).to.include('[fetch-status]');
    expect(text(one(list, '[role=alert] p'))).to.equal('Les événements n’ont pas pu être chargés.');
  });
});
