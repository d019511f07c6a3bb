import {expect} from 'chai';
import {withCatalogue} from '../../l10n/with-catalogue.js';
import {clearPage, mountReady, page, settled} from '../helpers.js';
import {WEEK} from '../story.js';

/** The page around an element. */
function around(attributes: Partial<HTMLElement>): HTMLElement {
  return Object.assign(page(), attributes);
}
const list = (into: HTMLElement, attributes: Readonly<Record<string, string>> = {}) => mountReady('event-list', attributes, {data: WEEK, into});
const directionOf = (element: Element) => getComputedStyle(element).direction;

/** Hebrew that has a word of its own, for as long as a test goes on. */
const inHebrew = (run: () => Promise<void>) => withCatalogue('he', () => Promise.resolve({templates: {list: 'רשימת האירועים'}}), run);

describe('ReadingDirection', () => {
  afterEach(clearPage);

  it('runs from right to left with Hebrew words in an English page, and from left to right with English ones in a Hebrew page', () =>
    inHebrew(async () => {
      const hebrew = await list(around({lang: 'en', dir: 'ltr'}), {lang: 'he'});
      const english = await list(around({lang: 'he', dir: 'rtl'}), {lang: 'en'});
      expect([hebrew, english].map(directionOf)).to.deep.equal(['rtl', 'ltr']);
      expect([hebrew, english].map((element) => element.matches(':state(rtl)'))).to.deep.equal([true, false]);
    }));

  it('follows the language of the page when that changes', () =>
    inHebrew(async () => {
      const box = around({lang: 'en'});
      const element = await list(box);
      box.lang = 'he';
      await Promise.resolve();
      await element.ready;
      await settled(element);
      expect(directionOf(element)).to.equal('rtl');
      box.lang = 'en';
      await Promise.resolve();
      await element.ready;
      expect(directionOf(element)).to.equal('ltr');
    }));

  it('runs as the page does where the element speaks English for want of the page’s language', async () => {
    const uighur = await list(around({lang: 'ug', dir: 'rtl'}));
    const estonian = await list(around({lang: 'et', dir: 'ltr'}));
    expect([uighur, estonian].map(directionOf)).to.deep.equal(['rtl', 'ltr']);
  });

  it('runs from left to right with the English words of a Persian page whose own could not be loaded', () =>
    withCatalogue('fa', () => Promise.reject(new Error('404')), async () => {
      const element = await list(around({lang: 'fa-IR', dir: 'rtl'}));
      expect([directionOf(element), element.matches(':state(rtl)'), element.locale]).to.deep.equal(['ltr', false, 'en']);
    }));

  it('runs from left to right with Kazakh words for readers of Kazakh in Arabic letters: the words are Cyrillic', () =>
    withCatalogue('kk', () => Promise.resolve({templates: {list: 'Оқиғалар тізімі'}}), async () => {
      const element = await list(around({lang: 'kk-Arab', dir: 'rtl'}));
      expect(directionOf(element)).to.equal('ltr');
    }));
});
