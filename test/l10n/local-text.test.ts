import {expect} from 'chai';
import {readEventFile} from '../../src/data/index.js';
import {localText, writtenText} from '../../src/l10n/local-text.js';
import type {EventProperties} from '../../src/schema/event-file.js';
import {fileOf} from '../elements/story.js';

const PROTEST: Partial<EventProperties> = {
  title: 'Жиын',
  text: 'Жұрт алаңға жиналды.',
  place: 'Жаңаөзен',
  when: '2022-01-02',
  lang: 'kk',
  translations: {en: {title: 'A protest', place: 'Zhanaozen'}, fr: {title: 'Une manifestation', text: 'La foule se rassemble.', place: ''}, pt: {title: 'Um protesto'}},
};
const tableOf = (properties: Partial<EventProperties>) => readEventFile(fileOf(properties)).table;
const title = (translations: Record<string, string>, locale: string, more: Partial<EventProperties> = {}, fileLang?: string) => {
  const texts = Object.fromEntries(Object.entries(translations).map(([tag, words]) => [tag, {title: words}]));
  return localText(tableOf({title: 'as written', when: '2022', ...more, translations: texts}), 0, 'title', {locale, fileLang});
};

describe('localText', () => {
  const table = tableOf(PROTEST);

  it('is the translation for the reader, field by field, and what was written where that lacks one', () => {
    const french = (['title', 'text', 'place'] as const).map((field) => localText(table, 0, field, {locale: 'fr'}));
    expect(french).to.deep.equal([
      {text: 'Une manifestation', lang: 'fr'},
      {text: 'La foule se rassemble.', lang: 'fr'},
      {text: 'Жаңаөзен', lang: 'kk'},
    ]);
    expect(localText(table, 0, 'text', {locale: 'en'})).to.deep.equal({text: 'Жұрт алаңға жиналды.', lang: 'kk'});
  });

  it('is what was written for readers of that language, and of one that the file lacks', () => {
    expect(['kk', 'kk-KZ', 'ja'].map((locale) => localText(table, 0, 'title', {locale}).text)).to.deep.equal(['Жиын', 'Жиын', 'Жиын']);
  });

  it('is for a region what is there for the language, and the other way round', () => {
    expect(localText(table, 0, 'title', {locale: 'pt-BR'}).text).to.equal('Um protesto');
    expect(title({'de-AT': 'Kundgebung'}, 'de').text).to.equal('Kundgebung');
  });

  it('is the very tag of the reader before the language, whatever stands first in the file', () => {
    expect(title({de: 'Demonstration', 'de-AT': 'Kundgebung'}, 'de-at').text).to.equal('Kundgebung');
    expect(title({'de-AT': 'Kundgebung', de: 'Demonstration'}, 'de-CH').text).to.equal('Kundgebung');
    expect(title({'de-AT': 'Kundgebung', de: 'Demonstration'}, 'de').text).to.equal('Demonstration');
  });

  it('is in the script of the reader where the file has two', () => {
    expect(title({'zh-Hant': '抗議活動', 'zh-Hans': '抗议活动'}, 'zh-CN').text).to.equal('抗议活动');
    expect(title({'zh-Hans': '抗议活动', 'zh-Hant': '抗議活動'}, 'zh-TW').text).to.equal('抗議活動');
  });

  it('goes by the language of the file where the event names none', () => {
    expect(title({'en-GB': 'Colour'}, 'en-US', {}, 'en')).to.deep.equal({text: 'as written', lang: 'en'});
    expect(title({'en-GB': 'Colour'}, 'en-US', {}, 'fr').lang).to.equal('en-GB');
  });

  it('does not say a language that the file does not', () => {
    expect(localText(tableOf({title: 'Protest', when: '2022'}), 0, 'title', {locale: 'fr'})).to.deep.equal({text: 'Protest'});
  });
});

describe('writtenText', () => {
  it('is as the event was written, for whatever reader', () => {
    expect(writtenText(tableOf(PROTEST), 0, 'place', 'en')).to.deep.equal({text: 'Жаңаөзен', lang: 'kk'});
    expect(writtenText(tableOf({title: 'Protest', when: '2022'}), 0, 'text', 'en')).to.deep.equal({text: '', lang: 'en'});
  });
});
