import {expect} from 'chai';
import {CATALOGUES} from '../../src/l10n/languages.js';
import {loadStrings} from '../../src/l10n/language.js';
import type {Templates} from '../../src/l10n/speech.js';
import {en} from './words.js';
import {holesOf, recordSource, textOf} from './recorder.js';

const source = recordSource();

/** Ids that a language lacks, which it says in English; none, and whoever leaves some writes them here. */
const MISSING: Readonly<Record<string, readonly string[]>> = {};

/** Texts without letters of their own are the same in most languages; beside them these, by language. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  de: ['pause', 'methods/interview', 'mediaType/video'],
  it: ['faultAddress', 'mediaType/embed', 'mediaType/video', 'via', 'onlyVia'],
  nl: ['filters', 'later', 'methods/metadata', 'methods/interview', 'cameraNumber', 'mediaType/video', 'via', 'onlyVia'],
  pt: ['via', 'onlyVia'],
  fr: ['sensitivityKind/violence', 'pause', 'sources', 'claimSource', 'correction', 'mediaType/image', 'license', 'via', 'onlyVia'],
  pl: ['via', 'onlyVia'],
  tr: ['mediaType/video'],
};
const hasLetters = (text: string) => /\p{L}/u.test(text.replace(/\$\{\d\}/g, '').replace(/° [NSEW]$/, ''));

const categories = (language: string, type: 'cardinal' | 'ordinal') => new Intl.PluralRules(language, {type}).resolvedOptions().pluralCategories;

/** The ids that a catalogue is to have. */
function wantedIds(language: string): readonly string[] {
  const cardinal = [...source.plural.keys()].flatMap((id) => categories(language, 'cardinal').map((category) => `${id}.${category}`));
  // A language that writes all its ordinals alike has one form.
  return [...source.single.keys(), ...cardinal, ...[...source.ordinal.keys()].map((id) => `${id}.other`)];
}

describe('The English texts', () => {
  it('are all taken down, those of each choice too', () => {
    expect([...source.single.keys()]).to.include.members(['zoomIn', 'since/day', 'since/month', 'correctedOn/day', 'correctedOn/month', 'findIn/places', 'looking/7', 'comma']);
    expect([...source.plural.keys()]).to.include.members(['eventCount', 'countOf', 'severalOf', 'withheld']);
    expect([...source.ordinal.keys()]).to.deep.equal(['century']);
  });
});

for (const [language, load] of Object.entries(CATALOGUES)) {
  describe(`The catalogue of ${language}`, () => {
    let templates: Templates;
    before(async () => ({templates} = await load()));

    it('has every text of the interface, in every plural form that the language has', () => {
      expect(wantedIds(language).filter((id) => !templates[id])).to.deep.equal(MISSING[language] ?? []);
    });

    it('has no text that the interface does not ask for', () => {
      const known = new Set([...wantedIds(language), ...[...source.ordinal.keys()].flatMap((id) => categories(language, 'ordinal').map((category) => `${id}.${category}`))]);
      expect(Object.keys(templates).filter((id) => !known.has(id))).to.deep.equal([]);
    });

    it('says in each text all the values that the English one says', () => {
      const wrong = Object.entries(templates).filter(([id, template]) => {
        const english = source.single.get(id) ?? source.plural.get(id.replace(/\.\w+$/, ''))?.other;
        // A century may be said in either kind of numbers.
        if (!english) return !/^[01]$/.test(holesOf(template).join());
        const count = typeof english === 'string' ? 0 : english.values.length;
        const holes = holesOf(template);
        return holes.length !== count || holes.some((hole, index) => hole !== index);
      });
      expect(wrong.map(([id]) => id)).to.deep.equal([]);
    });

    it('has no text that is empty or still English', () => {
      const same = Object.entries(templates).filter(([id, template]) => {
        const english = source.single.get(id) ?? source.plural.get(id.replace(/\.\w+$/, ''))?.other ?? '';
        return (textOf(template).trim() === '' && textOf(english).trim() !== '') || (hasLetters(textOf(template)) && textOf(template) === textOf(english));
      });
      expect(same.map(([id]) => id).filter((id) => !SAME_AS_ENGLISH[language]?.includes(id))).to.deep.equal([]);
    });

    it('is what the interface says for its language', async () => {
      const strings = await loadStrings(language);
      expect(strings.zoomIn).to.equal(templates.zoomIn).and.not.equal(en.zoomIn);
    });
  });
}

describe('French', () => {
  it('counts nought and one in the singular, two in the plural, and a million of events', async () => {
    const fr = await loadStrings('fr');
    const said = [0, 1, 2, 1_000_000].map((count) => fr.eventCount(count, String(count)));
    expect(said).to.deep.equal(['0 événement', '1 événement', '2 événements', '1000000 d’événements']);
  });

  it('numbers the centuries in Roman letters', async () => {
    const fr = await loadStrings('fr');
    expect([1, 20].map((number) => fr.century(number, String(number)))).to.deep.equal(['Ier siècle', 'XXe siècle']);
  });

  it('sets a blank before the colon that no line breaks at', async () => {
    expect((await loadStrings('fr')).labelled('Licence', 'CC BY 4.0')).to.equal('Licence\u00a0: CC BY 4.0');
  });

  it('has an article before a day, and none before a month', async () => {
    const fr = await loadStrings('fr');
    expect([fr.until('4 janvier 2022', true), fr.until('janvier 2022', false)]).to.deep.equal(['jusqu’au 4 janvier 2022', 'jusqu’en janvier 2022']);
  });
});
