import {expect} from 'chai';
import {jsonLdScript, storyJsonLd} from '../../src/figure/json-ld.js';
import type {JsonLdNode, JsonLdOptions} from '../../src/figure/json-ld.js';
import {loadStrings} from '../../src/l10n/language.js';
import {HOSTILE, collection, figureEvent, figureFile} from './figure-file.js';

const URL_OF = 'https://news.example/2022/kz';
const graph = (file: object, options: Partial<JsonLdOptions> = {}) => storyJsonLd(file, {url: URL_OF, lang: 'en', ...options})['@graph'] as readonly JsonLdNode[];
const ofType = (nodes: readonly JsonLdNode[], type: string) => nodes.filter(({'@type': found}) => found === type);
const image = (more: object = {}) => ({type: 'image', src: 'media/a.jpg', alt: 'A square', caption: 'The square', ...more});
const place = (properties: object, geometry?: object | null) => ofType(graph(collection([figureEvent('a', properties, geometry)])), 'Event')[0]?.location as JsonLdNode | undefined;

describe('storyJsonLd', () => {
  before(() => loadStrings('en'));

  it('tells the article, and of each event its name, its dates in ISO 8601 with the offset of the place, and where it was', () => {
    const file = collection([figureEvent('a', {when: '2022-01-04T20:00/2022-01-04T22:00', text: 'A *crowd*.\n\nIt grows.'})], {license: 'https://creativecommons.org/licenses/by/4.0/', updated: '2022-01-09', credit: 'The desk'});
    expect(storyJsonLd(file, {url: URL_OF, lang: 'en', headline: 'The week', type: 'NewsArticle', datePublished: '2022-01-08'})).to.deep.equal({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'NewsArticle',
          '@id': URL_OF,
          url: URL_OF,
          headline: 'The week',
          inLanguage: 'en',
          datePublished: '2022-01-08',
          dateModified: '2022-01-09',
          creditText: 'The desk',
          license: 'https://creativecommons.org/licenses/by/4.0/',
          about: [{'@id': `${URL_OF}#event=a`}],
        },
        {
          '@type': 'Event',
          '@id': `${URL_OF}#event=a`,
          name: 'The a event',
          startDate: '2022-01-04T20:00+06:00',
          endDate: '2022-01-04T22:00+06:00',
          location: {'@type': 'Place', name: 'Aktau', address: 'Aktau', geo: {'@type': 'GeoCoordinates', latitude: 43.3412, longitude: 52.8612}},
          description: 'A crowd. It grows.',
        },
      ],
    });
  });

  it('makes no event of what has no date or no place, was debunked or retracted, or was not found', () => {
    const file = collection([
      figureEvent('undated', {when: null}),
      figureEvent('nowhere', {place: undefined, placePrecision: undefined}, null),
      figureEvent('debunked', {verification: {status: 'debunked'}}),
      figureEvent('retracted', {verification: {status: 'retracted'}}),
      figureEvent('negative', {negative: true}),
      figureEvent('kept'),
    ]);
    expect(ofType(graph(file), 'Event').map(({name}) => name)).to.deep.equal(['The kept event']);
  });

  it('says first of anything less than verified how far it was checked', () => {
    const described = (status: string) => ofType(graph(figureFile({text: 'Shots.', verification: {status}})), 'Event')[0]?.description;
    expect(['verified', 'partly-verified', 'unverified', 'disputed'].map(described)).to.deep.equal(['Shots.', 'Partly verified. Shots.', 'Not verified. Shots.', 'Disputed. Shots.']);
  });

  it('claims no status of an event, and rates no claim', () => {
    const text = JSON.stringify(graph(figureFile({claims: [{kind: 'deaths', value: 5, by: 'A ministry'}]})));
    expect(text).to.not.match(/eventStatus|ClaimReview|ministry/);
  });

  describe('tells a place as precisely as the file does', () => {
    it('to 10 m with four digits of a degree, to 100 m with three', () => {
      expect(place({placePrecision: 'exact'})?.geo).to.deep.equal({'@type': 'GeoCoordinates', latitude: 43.3412, longitude: 52.8612});
      expect(place({placePrecision: 'vicinity'})?.geo).to.deep.equal({'@type': 'GeoCoordinates', latitude: 43.341, longitude: 52.861});
    });

    it('as a circle where only the town or the region is known, and a radius goes before a word', () => {
      expect(place({placePrecision: 'locality'})?.geo).to.deep.equal({'@type': 'GeoCircle', geoMidpoint: {'@type': 'GeoCoordinates', latitude: 43.34, longitude: 52.86}, geoRadius: 1000});
      expect(place({placePrecision: 'region'})?.geo).to.deep.include({geoRadius: 50_000});
      expect(place({placePrecision: 'exact', radiusMeters: 8000})?.geo).to.deep.equal({'@type': 'GeoCircle', geoMidpoint: {'@type': 'GeoCoordinates', latitude: 43.3, longitude: 52.9}, geoRadius: 8000});
    });

    it('without degrees for a country, for no point and for several', () => {
      const named = {'@type': 'Place', name: 'Aktau', address: 'Aktau'};
      expect(place({placePrecision: 'country'})).to.deep.equal(named);
      expect(place({placePrecision: undefined}, null)).to.deep.equal(named);
      expect(place({}, {type: 'MultiPoint', coordinates: [[51, 43], [52, 44]]})).to.deep.equal(named);
    });

    it('as a shape for a path or an area, latitude first', () => {
      expect(place({placePrecision: 'vicinity'}, {type: 'LineString', coordinates: [[51.00001, 43], [51.00002, 43], [52, 44]]})?.geo).to.deep.equal({'@type': 'GeoShape', line: '43 51 44 52'});
      expect(place({placePrecision: 'vicinity'}, {type: 'Polygon', coordinates: [[[51, 43], [52, 43], [52, 44], [51, 43]]]})?.geo).to.deep.equal({'@type': 'GeoShape', polygon: '43 51 43 52 44 52 43 51'});
    });

    it('in degrees where it has no name', () => {
      expect(place({place: undefined})?.name).to.equal('43.341° N, 52.861° E');
    });
  });

  describe('of media', () => {
    const media = (items: object[], options: Partial<JsonLdOptions> = {}, members: object = {}) => graph(figureFile({media: items}, members), options).filter(({'@id': id}) => String(id).includes('&media='));

    it('tells an image with its credit, its terms, its place, and where the original is', () => {
      const credit = {name: 'Nurlan Musaev', platform: 'Facebook', url: 'https://social.example/p/1'};
      expect(media([image({credit, license: 'https://creativecommons.org/licenses/by/4.0/', recordedAt: '2022-01-04', archiveUrl: 'https://archive.example/1'})])).to.deep.equal([
        {
          '@type': 'ImageObject',
          name: 'The square',
          description: 'A square',
          contentUrl: 'https://news.example/2022/media/a.jpg',
          thumbnailUrl: 'https://news.example/2022/media/a.jpg',
          dateCreated: '2022-01-04',
          creditText: 'Nurlan Musaev, via Facebook',
          license: 'https://creativecommons.org/licenses/by/4.0/',
          isBasedOn: 'https://social.example/p/1',
          archivedAt: 'https://archive.example/1',
          contentLocation: {'@type': 'Place', name: 'Aktau', address: 'Aktau', geo: {'@type': 'GeoCoordinates', latitude: 43.3412, longitude: 52.8612}},
          '@id': `${URL_OF}#event=first&media=1`,
        },
      ]);
    });

    it('tells a video with what search engines ask of one: name, thumbnailUrl and uploadDate, and its subtitles', () => {
      const [video] = media([{type: 'video', src: 'a.mp4', poster: 'a.jpg', captions: 'a.vtt'}], {datePublished: '2022-01-08T08:00+06:00', base: 'https://files.example/kz/events.json'});
      expect(video).to.deep.include({
        '@type': 'VideoObject',
        name: 'The first event',
        contentUrl: 'https://files.example/kz/a.mp4',
        thumbnailUrl: 'https://files.example/kz/a.jpg',
        uploadDate: '2022-01-08T08:00+06:00',
        caption: {'@type': 'MediaObject', contentUrl: 'https://files.example/kz/a.vtt', encodingFormat: 'text/vtt'},
      });
    });

    it('takes the terms of the article’s media where an item has none, never those of the collection', () => {
      const terms = (options: Partial<JsonLdOptions>, more = {}) => media([image(more)], options, {license: 'CC0-1.0'})[0]?.license;
      expect(terms({})).to.equal(undefined);
      expect(terms({mediaLicense: 'All rights reserved'})).to.deep.equal({'@type': 'CreativeWork', name: 'All rights reserved'});
      expect(terms({mediaLicense: 'All rights reserved'}, {license: 'CC-BY-4.0'})).to.deep.equal({'@type': 'CreativeWork', name: 'CC-BY-4.0'});
    });

    it('leaves out what may distress, what has no file, what does not hold, and the players of other sites', () => {
      expect(media([image({sensitivity: [{kind: 'death'}]}), image({src: undefined}), {type: 'embed', src: 'https://social.example/p/1'}])).to.deep.equal([]);
      expect(graph(figureFile({media: [image()], verification: {status: 'debunked'}}))).to.have.length(1);
    });

    it('marks all of a story that stands behind a notice as nothing for the family', () => {
      expect(media([image()], {}, {warning: {text: 'It shows violence.'}})[0]).to.include({isFamilyFriendly: false});
      expect(media([image()])[0]).to.not.have.property('isFamilyFriendly');
    });

    it('tells no name that is kept back, nor an address that leads to it', () => {
      const credit = {name: 'Aigul K.', platform: 'Telegram', url: 'https://social.example/aigul', withheld: true};
      const [item] = media([image({credit, archiveUrl: 'https://archive.example/aigul'})]);
      expect(item?.creditText).to.equal('name withheld, via Telegram');
      expect(JSON.stringify(item)).to.not.match(/aigul/i);
    });

    it('leaves out addresses that no search engine can follow', () => {
      expect(media([image({src: 'javascript:hit()'}), image({src: 'data:image/png;base64,AA=='}), image({src: 'mailto:a@b.example'})])).to.deep.equal([]);
    });
  });

  it('withholds what is not verified where only that may be told, with its media', () => {
    const nodes = graph(figureFile({media: [image()], verification: {status: 'unverified'}}), {requireVerified: true});
    expect(nodes.map(({'@type': type}) => type)).to.deep.equal(['Article']);
  });

  it('refuses an address of the article that is none of the web', () => {
    for (const url of ['javascript:hit()', '/article', 'file:///a']) expect(() => storyJsonLd(figureFile(), {url, lang: 'en'}), url).to.throw(TypeError, 'url is');
  });
});

describe('jsonLdScript', () => {
  before(() => loadStrings('en'));

  for (const text of HOSTILE) {
    it(`is one script of data that says what was put in, with ${JSON.stringify(text)} in every field`, () => {
      const event = figureEvent(text, {title: text, text, place: text, media: [image({caption: text, alt: text, license: text, credit: {name: text, platform: text}})]});
      const data = storyJsonLd(collection([event], {title: text, description: text, credit: text, license: text}), {url: URL_OF, lang: 'en'});
      const {head, body} = new DOMParser().parseFromString(jsonLdScript(data), 'text/html');
      expect([head.children.length, body.children.length]).to.deep.equal([1, 0]);
      expect(head.firstElementChild?.getAttributeNames()).to.deep.equal(['type']);
      expect(JSON.parse(head.firstElementChild?.textContent ?? '')).to.deep.equal(JSON.parse(JSON.stringify(data)));
    });
  }
});
