import {expect} from 'chai';
import {EVENT_FIELDS, WHEN_FIELDS} from '../../src/data/event-fields.js';
import {faultLog} from './fault-log.js';

function read(name: string, value: unknown) {
  const log = faultLog();
  const reader = (EVENT_FIELDS[name] ?? WHEN_FIELDS[name])!;
  return {value: reader(value, name, log.report), codes: log.codes(), fields: log.faults.map(({field}) => field)};
}
const image = (more: object) => [{type: 'image', src: 'a.jpg', ...more}];

describe('EVENT_FIELDS', () => {
  it('hands on a full event of the reference story unchanged', () => {
    const full = {
      text: 'The crowd stays *late*.',
      lang: 'en',
      translations: {kk: {title: 'Түн'}, 'pt-BR': {place: 'Aqtau'}},
      place: 'Aktau',
      placePrecision: 'exact',
      radiusMeters: 25,
      category: 'gathering',
      tags: ['night'],
      media: image({
        alt: 'A crowd',
        credit: {name: 'Bekzat Maksutkhanuly', platform: 'Facebook', url: 'https://example.org/1', withheld: false},
        sensitivity: [{kind: 'death', text: 'A body is visible.'}],
        camera: {coordinates: [51.16, 43.65], bearing: 135, fieldOfView: 60},
        recordedAt: '2022-01-02T23:00',
        sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      }),
      sources: [{title: 'Post', url: 'https://example.org/1', publishedAt: '2022-01-03', status: 'deleted'}],
      verification: {status: 'partly-verified', by: ['Desk'], date: '2022-01-14', methods: [{method: 'geolocation', url: 'x.html'}]},
      negative: true,
      claims: [{kind: 'killed', value: 26, by: 'Ministry', date: '2022-01-07'}],
      corrections: [{date: '2022-01-20', text: 'Square corrected.'}],
      links: [{url: 'https://example.org'}],
      related: [{id: 'a', relation: 'follows'}],
    };
    for (const [name, value] of Object.entries(full)) expect(read(name, value), name).to.deep.equal({value, codes: [], fields: []});
  });

  it('has a reader for every field of the full event and no other', () => {
    expect(Object.keys(EVENT_FIELDS)).to.have.members([
      'text', 'lang', 'translations', 'place', 'placePrecision', 'radiusMeters', 'category', 'tags', 'media', 'sources', 'verification',
      'negative', 'claims',
      'corrections', 'links', 'related',
    ]);
  });

  it('takes no word for whether a finding is negative', () => {
    expect(read('negative', 'yes')).to.deep.equal({value: undefined, codes: ['field-type'], fields: ['negative']});
  });

  it('keeps an image covered whose kind of sensitivity is misspelt', () => {
    const {value, codes} = read('media', image({sensitivity: [{kind: 'deaht', text: 'A body.'}]}));
    expect(value).to.deep.equal(image({sensitivity: [{kind: 'other', text: 'A body.'}]}));
    expect(codes).to.deep.equal(['field-value']);
  });

  it('keeps an image covered whose sensitivity is a text or a list of texts', () => {
    expect(read('media', image({sensitivity: 'A body.'})).value).to.deep.equal(image({sensitivity: [{kind: 'other', text: 'A body.'}]}));
    expect(read('media', image({sensitivity: ['death']})).value).to.deep.equal(image({sensitivity: [{kind: 'other', text: 'death'}]}));
  });

  it('keeps a name withheld that is withheld by "yes"', () => {
    expect(read('media', image({credit: {name: 'A', withheld: 'yes'}})).value).to.deep.equal(image({credit: {name: 'A', withheld: true}}));
  });

  it('lets no script into any address of an event', () => {
    const url = 'javascript:alert(1)';
    const fields = [
      ...read('media', [{type: 'embed', src: url, poster: url, captions: url, archiveUrl: url, credit: {url}}]).fields,
      ...read('sources', [{url, archiveUrl: url}]).fields,
      ...read('verification', {status: 'verified', methods: [{method: 'x', url}]}).fields,
      ...read('claims', [{kind: 'killed', url}]).fields,
      ...read('links', [{url}]).fields,
    ];
    expect(fields).to.deep.equal([
      'media[0].src', 'media[0].poster', 'media[0].captions', 'media[0].credit.url', 'media[0].archiveUrl', 'sources[0].url', 'sources[0].archiveUrl',
      'verification.methods[0].url', 'claims[0].url', 'links[0].url',
    ]);
  });

  it('drops the medium of an unknown type and keeps the others', () => {
    expect(read('media', [{type: 'hologram'}, {type: 'video'}]).value).to.deep.equal([{type: 'video'}]);
  });

  it('keeps a medium whose camera is at the wrong place, without its camera', () => {
    expect(read('media', image({camera: {coordinates: [43, 151]}}))).to.deep.include({value: image({}), codes: ['coordinates-swapped']});
  });

  it('leaves out translations whose key is no language, such as __proto__', () => {
    const given = JSON.parse('{"kk": {"title": "Түн"}, "__proto__": {"title": "x"}, "a": {"title": "y"}}') as unknown;
    expect(read('translations', given).value).to.deep.equal({kk: {title: 'Түн'}});
  });

  it('knows neither a status nor a precision by the word none', () => {
    expect([read('verification', {status: 'none'}).value, read('placePrecision', 'none').value]).to.deep.equal([undefined, undefined]);
  });

  it('takes a claim of any number, below zero too', () => {
    expect(read('claims', [{kind: 'change', value: -3, min: -5, max: 0}]).codes).to.deep.equal([]);
  });
});

describe('WHEN_FIELDS', () => {
  it('checks what stands beside the dates', () => {
    expect([read('part', 'noon').codes, read('approximate', 1).codes, read('label', 'late').codes, read('basis', 'shadows').codes]).to.deep.equal([
      ['field-value'],
      ['field-type'],
      [],
      ['field-type'],
    ]);
  });
});
