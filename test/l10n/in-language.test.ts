import {expect} from 'chai';
import {inLanguage, suitOf} from '../../src/l10n/in-language.js';

const ARMY = {id: 'army', label: 'Army', translations: {fr: {label: 'Armée'}, 'pt-BR': {label: 'Exército'}, de: {}, kk: {label: ''}}};
const CHAPTER = {title: 'The west rises', text: 'It began with fuel.', translations: {de: {title: 'Der Westen', text: 'Am Anfang war der Treibstoff.'}, 'de-AT': {title: 'Im Westen'}}};
const label = (locale: string, fileLang?: string) => inLanguage(ARMY, {locale, fileLang}).words.label;

describe('inLanguage', () => {
  it('says what is there for the reader, and in which language', () => {
    expect(inLanguage(ARMY, {locale: 'fr'})).to.deep.include({words: {...ARMY, label: 'Armée'}, lang: 'fr'});
  });

  it('says to a region what is there for the language, and the other way round', () => {
    expect([label('fr-CA'), label('pt')]).to.deep.equal(['Armée', 'Exército']);
  });

  it('says what was written, in the language of the file, where a translation is missing, empty or without that text', () => {
    expect(['ja', 'kk', 'de'].map((locale) => label(locale, 'en'))).to.deep.equal(['Army', 'Army', 'Army']);
    expect(inLanguage(ARMY, {locale: 'ja', fileLang: 'en'})).to.deep.equal({words: ARMY, lang: 'en'});
    expect(inLanguage(ARMY, {locale: 'ja'})).to.deep.equal({words: ARMY});
  });

  it('takes what the best translation leaves out from the next', () => {
    expect(inLanguage(CHAPTER, {locale: 'de-AT'}).words).to.include({title: 'Im Westen', text: 'Am Anfang war der Treibstoff.'});
    expect(inLanguage(CHAPTER, {locale: 'de'})).to.deep.include({lang: 'de'});
    expect(inLanguage(CHAPTER, {locale: 'de-AT'})).not.to.have.property('lang');
  });

  it('leaves what was written in the language of the reader, unless a translation suits better', () => {
    const written = {label: 'Lift', translations: {'en-US': {label: 'Elevator'}}};
    expect(inLanguage(written, {locale: 'en-GB', fileLang: 'en-GB'}).words.label).to.equal('Lift');
    expect(inLanguage(written, {locale: 'en-US', fileLang: 'en-GB'}).words.label).to.equal('Elevator');
  });

  it('takes words only: no colour, no id, no prototype', () => {
    const evil = JSON.parse('{"label": "Armée", "color": "red;background:url(//example.org)", "id": "x", "when": {}, "__proto__": {"camera": 1}, "title": 7}') as object;
    const {words} = inLanguage({id: 'army', label: 'Army', color: '#fff', translations: {fr: evil}}, {locale: 'fr'});
    expect(Object.entries(words).filter(([name]) => name !== 'translations')).to.deep.equal([['id', 'army'], ['label', 'Armée'], ['color', '#fff']]);
    expect('camera' in words).to.equal(false);
  });

  it('does not change the file', () => {
    const before = structuredClone(ARMY);
    label('fr');
    expect(ARMY).to.deep.equal(before);
  });
});

describe('suitOf', () => {
  it('ranks the very tag, the script, the language and all others', () => {
    const offered = ['sr-Latn', 'sr-Latn-RS', 'sr', 'hr', 'no tag at all'];
    expect(offered.map((lang) => suitOf(lang, 'sr-latn'))).to.deep.equal(['tag', 'script', 'language', 'not', 'not']);
  });
});
