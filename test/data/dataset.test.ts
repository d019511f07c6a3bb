import {expect} from 'chai';
import {readDataset, readTimeZone} from '../../src/data/dataset.js';
import {clockFinder} from '../../src/data/zoned-time.js';
import {faultLog} from './fault-log.js';

function read(file: Record<string, unknown>) {
  const log = faultLog();
  return {dataset: readDataset(file, clockFinder(), log.report), codes: log.codes(), fields: log.faults.map(({field}) => field)};
}

describe('readDataset', () => {
  it('keeps the members of the file and leaves those of other tools', () => {
    const members = {
      title: 'Kazakhstan',
      lang: 'en',
      categories: [{id: 'riot', label: 'Riot', color: '#c00', shape: 'star'}],
      spans: [{label: 'Curfew', when: '2022-01-05/2022-01-19'}],
      chapters: [{title: 'West', window: '2022-01-01/2022-01-03', camera: {center: [51.9, 43.5], zoom: 6}, events: ['a']}],
      credit: 'Desk',
      license: 'CC-BY-4.0',
      updated: '2022-01-14',
      warning: {text: 'Dead people are seen.', kinds: ['death']},
      timeZone: 'Asia/Almaty',
    };
    expect(read({type: 'FeatureCollection', name: 'layer1', bbox: [], ...members, features: []})).to.deep.equal({dataset: members, codes: [], fields: []});
  });

  it('is on UTC where the file names no zone', () => {
    expect(read({}).dataset).to.deep.equal({timeZone: 'UTC'});
  });

  it('is on UTC, and says so, where the zone is unknown', () => {
    expect(read({timeZone: 'Asia/Nowhere'})).to.deep.include({dataset: {timeZone: 'UTC'}, codes: ['time-zone-unknown']});
  });

  it('keeps the first of two categories of one id', () => {
    const {dataset, codes, fields} = read({categories: [{id: 'a', label: 'First'}, {id: 'b'}, {id: 'a', label: 'Second'}]});
    expect(dataset.categories).to.deep.equal([{id: 'a', label: 'First'}, {id: 'b'}]);
    expect([codes, fields]).to.deep.equal([['id-duplicate'], ['categories[2].id']]);
  });

  it('keeps a category whose colour is no colour, without it', () => {
    expect(read({categories: [{id: 'a', color: 'url(https://example.org)'}]})).to.deep.include({codes: ['field-value']});
    expect(read({categories: [{id: 'a', color: 'red'}]}).dataset.categories).to.deep.equal([{id: 'a'}]);
  });

  it('keeps words in other languages, and leaves out those of no language, and what is no text', () => {
    const {dataset, fields} = read({
      categories: [{id: 'a', translations: {fr: {label: 'Un'}, '1': {label: 'x'}}}],
      chapters: [{title: 'West', translations: {fr: {title: 7}}}],
      translations: {fr: {title: 'Deux jours'}},
    });
    expect(dataset.categories).to.deep.equal([{id: 'a', translations: {fr: {label: 'Un'}}}]);
    expect(dataset.chapters).to.deep.equal([{title: 'West', translations: {fr: {}}}]);
    expect(dataset.translations).to.deep.equal({fr: {title: 'Deux jours'}});
    expect(fields).to.deep.equal(['categories[0].translations.1', 'chapters[0].translations.fr.title']);
  });

  it('leaves out a background span whose time cannot be read, and the window of a chapter but not the chapter', () => {
    const {dataset, fields} = read({
      spans: [{label: 'Curfew', when: '5 January'}, {label: 'Truce', when: '2022'}],
      chapters: [{title: 'West', window: '2022-01-06/2022-01-03'}],
    });
    expect(dataset.spans).to.deep.equal([{label: 'Truce', when: '2022'}]);
    expect(dataset.chapters).to.deep.equal([{title: 'West'}]);
    expect(fields).to.deep.equal(['spans[0].when', 'chapters[0].window']);
  });

  it('still warns where the notice is a mere text or lacks its text', () => {
    expect(read({warning: 'Dead people.'})).to.deep.include({dataset: {timeZone: 'UTC', warning: {text: 'Dead people.'}}, codes: ['field-type']});
    expect(read({warning: {kinds: ['death']}}).dataset.warning).to.deep.equal({text: ''});
  });

  it('takes nothing from the prototype of the file', () => {
    const file = JSON.parse('{"__proto__": {"title": "polluted"}}') as Record<string, unknown>;
    expect(read(file).dataset.title).to.equal(undefined);
    expect(read(Object.create({title: 'inherited'}) as Record<string, unknown>).dataset.title).to.equal(undefined);
  });
});

describe('readTimeZone', () => {
  it('falls back without a word where nothing stands, and with one where nonsense does', () => {
    const log = faultLog();
    const zones = [undefined, null, 'Asia/Aqtau', '+05:00', 5].map((value) => readTimeZone(value, 'Asia/Almaty', clockFinder(), log.report));
    expect(zones).to.deep.equal(['Asia/Almaty', 'Asia/Almaty', 'Asia/Aqtau', 'Asia/Almaty', 'Asia/Almaty']);
    expect(log.codes()).to.deep.equal(['time-zone-unknown', 'time-zone-unknown']);
  });
});
