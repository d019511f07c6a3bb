import {expect} from 'chai';
import fc from 'fast-check';
import {readEventFile} from '../../src/data/read-event-file.js';
import {readOwnFile} from '../../src/data/read-own-file.js';
import {eventFile, feature as event} from '../store/story.js';

describe('readOwnFile', () => {
  const value = fc.oneof(fc.constantFrom<unknown>('2022-01-04', '2022-01-04T10:20', 'soon', '', 1998, null, 'fire', 'Asia/Aqtau', 'Nowhere'), fc.jsonValue({maxDepth: 2}));
  const properties = fc.record(
    {title: value, when: value, timeZone: value, place: value, category: value, verification: value, media: value, name: value, date: value, start: value},
    {requiredKeys: []},
  );
  const geometry = fc.constantFrom<unknown>(null, undefined, {type: 'Point', coordinates: [51.2, 43.6]}, {type: 'Point', coordinates: [200, 43.6]}, 7);
  const features = fc.array(fc.oneof({weight: 9, arbitrary: fc.record({type: fc.constant('Feature'), id: fc.constantFrom<unknown>('a', 'b', 7, undefined), geometry, properties})}, {weight: 1, arbitrary: fc.jsonValue()}), {maxLength: 6});
  const members = fc.constantFrom({}, {timeZone: 'Asia/Aqtau', title: 'Story'}, {categories: [{id: 'fire'}]}, {timeZone: 'Nowhere'});

  it('reads what it accepts as readEventFile does, as an object and as its text', () => {
    fc.assert(
      fc.property(features, members, (given, more) => {
        const text = JSON.stringify({type: 'FeatureCollection', ...more, features: given});
        for (const input of [text, JSON.parse(text) as object]) {
          const own = readOwnFile(input);
          if (own) expect(own).to.deep.equal(readEventFile(input));
        }
      }),
      {numRuns: 300},
    );
  });

  it('reads a file with our names, also where titles or dates are missing and are told', () => {
    for (const file of [eventFile([event('a', {when: '2022'})]), eventFile([]), {type: 'FeatureCollection', features: [{type: 'Feature', id: 'a', geometry: null, properties: {title: 'a'}}]}]) {
      expect(readOwnFile(file)).to.deep.equal(readEventFile(file));
      expect(readOwnFile(`\uFEFF${JSON.stringify(file)}`)).to.deep.equal(readEventFile(file));
    }
  });

  it('leaves files of others to the reader that finds their names', () => {
    expect(readOwnFile({type: 'FeatureCollection', features: [{type: 'Feature', geometry: null, properties: {name: 'A fire', date: '2022'}}]})).to.equal(null);
  });

  it('leaves what is no event file to the reader that says what it is', () => {
    const others = ['', '{"type":', '<!doctype html>', '[1]', 'null', '7', {type: 'Feature', properties: {}}, {type: 'FeatureCollection'}, {type: 'FeatureCollection', features: {}}, {features: []}];
    expect(others.map((each) => readOwnFile(each))).to.deep.equal(others.map(() => null));
  });
});
