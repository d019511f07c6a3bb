import {expect} from 'chai';
import {en} from './words.js';
import {hasStrings, isTranslated, languageOf, loadStrings, localeOf, stringsFor} from '../../src/l10n/language.js';

/** Puts HTML into the page until the test is over. */
function place(html: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'test-place';
  box.innerHTML = html;
  document.body.append(box);
  return box;
}
const inner = (html: string) => localeOf(place(html).querySelector('b') ?? document.body);

describe('localeOf', () => {
  afterEach(() => document.querySelectorAll('.test-place').forEach((box) => box.remove()));

  it('is the element’s own language before that of its ancestors', () => {
    expect(inner('<p lang="fr"><b lang="kk"></b></p>')).to.equal('kk');
  });

  it('is the language of the nearest ancestor that has one', () => {
    expect(inner('<section lang="fr"><p lang="ru"><i><b></b></i></p></section>')).to.equal('ru');
  });

  it('is found from within a shadow root at its host, and beyond', () => {
    const box = place('<section lang="kk"><div></div></section>');
    const outer = box.querySelector('div')?.attachShadow({mode: 'open'});
    const host = document.createElement('div');
    outer?.append(host);
    const element = document.createElement('b');
    host.attachShadow({mode: 'open'}).append(element);
    expect(localeOf(element)).to.equal('kk');
    host.setAttribute('lang', 'ru');
    expect(localeOf(element)).to.equal('ru');
  });

  it('is the language of the page where nothing nearer has one', () => {
    expect(inner('<b></b>')).to.equal(document.documentElement.lang);
  });

  for (const tag of ['en_GB', 'x', 'français', '']) {
    it(`passes over “${tag}”, which is no language tag`, () => {
      expect(inner(`<p lang="ru"><b lang="${tag}"></b></p>`)).to.equal('ru');
    });
  }

  it('is the browser’s language for an element that is in no page', () => {
    expect(localeOf(document.createElement('b'))).to.equal(navigator.language);
  });
});

describe('languageOf', () => {
  it('is the first part of the tag where the interface speaks it, else English', () => {
    expect(['fr', 'fr-CA', 'FR-be', 'en-GB', 'tlh'].map(languageOf)).to.deep.equal(['fr', 'fr', 'fr', 'en', 'en']);
  });
});

describe('isTranslated', () => {
  it('is so for English and all that has a catalogue, in whatever region or script', () => {
    expect(['en-NZ', 'fr-CA', 'kk-Arab', 'iw', 'tlh', 'eo'].map(isTranslated)).to.deep.equal([true, true, true, true, false, false]);
  });
});

describe('stringsFor', () => {
  it('speaks English to all who read English, and to those whose language it does not speak', () => {
    expect(['en', 'en-GB', 'EN-us', 'tlh'].map(stringsFor)).to.deep.equal([en, en, en, en]);
  });

  it('speaks English until a language is loaded, and that language from then on', async () => {
    expect([hasStrings('fr-CA'), stringsFor('fr-CA')]).to.deep.equal([false, en]);
    const fr = await loadStrings('fr-CA');
    expect([hasStrings('fr-CA'), hasStrings('fr'), stringsFor('fr')]).to.deep.equal([true, true, fr]);
    expect(fr.zoomIn).to.equal('Agrandir');
  });

  it('loads a language once for all its tags', async () => {
    expect(await loadStrings('fr-CA')).to.equal(await loadStrings('fr'));
  });
});
