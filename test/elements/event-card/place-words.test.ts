import {expect} from 'chai';
import {readEventFile} from '../../../src/data/index.js';
import {placeWords} from '../../../src/elements/event-card/place-words.js';
import {en} from '../../l10n/words.js';
import type {EventProperties, Geometry} from '../../../src/schema/event-file.js';
import {fileOf, point} from '../story.js';

describe('placeWords', () => {
  const words = (geometry: Geometry | null, properties: Partial<EventProperties> = {}, locale = 'en') =>
    placeWords(readEventFile(fileOf(properties, geometry)).table, 0, en, locale);
  const points = (...coordinates: [number, number][]): Geometry => ({type: 'MultiPoint', coordinates});

  it('is no single place only where there is nothing on the map', () => {
    expect(words(null)).to.equal('No single place');
  });

  it('is in degrees where there is no name, south and west by their letters and in the reader’s figures', () => {
    expect(words(point(-58.381, -34.604))).to.equal('34.604° S, 58.381° W');
    expect(words(point(51.16, 43.65), {}, 'de')).to.equal('43,650° N, 51,160° E');
  });

  it('names a few points, and says that there are more', () => {
    expect(words(points([1, 2], [3, 4]))).to.equal('2.000° N, 1.000° E; 4.000° N, 3.000° E');
    expect(words(points([1, 2], [3, 4], [5, 6], [7, 8]))).to.equal('2.000° N, 1.000° E; 4.000° N, 3.000° E; 6.000° N, 5.000° E; …');
  });

  it('is one anchor for a path', () => {
    expect(words({type: 'LineString', coordinates: [[51, 43], [52, 44]]})).to.match(/^4\d\.\d{3}° N, 5\d\.\d{3}° E$/);
  });
});
