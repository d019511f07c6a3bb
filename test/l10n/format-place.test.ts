import {expect} from 'chai';
import {formatBearing, formatCoordinates} from '../../src/l10n/format-place.js';
import './words.js';

describe('formatCoordinates', () => {
  it('says latitude before longitude, though files have it the other way, to about a hundred metres', () => {
    expect(formatCoordinates([52.86, 43.34], 'en')).to.equal('43.340° N, 52.860° E');
  });

  it('says south and west in place of a minus', () => {
    expect(formatCoordinates([-70.66934, -33.4489], 'en')).to.equal('33.449° S, 70.669° W');
  });

  it('puts what rounds to nought on the sides of zero itself', () => {
    expect([formatCoordinates([0, 0], 'en'), formatCoordinates([-0.0004, -0.0004], 'en')]).to.deep.equal(['0.000° N, 0.000° E', '0.000° N, 0.000° E']);
    expect(formatCoordinates([-0.0006, 0], 'en')).to.equal('0.000° N, 0.001° W');
  });

  it('has the decimal sign of the locale', () => {
    expect(formatCoordinates([52.86, 43.34], 'de')).to.equal('43,340° N, 52,860° E');
  });
});

describe('formatBearing', () => {
  for (const [bearing, words] of [
    [0, 'looking north'],
    [45, 'looking north-east'],
    [90, 'looking east'],
    [135, 'looking south-east'],
    [180, 'looking south'],
    [225, 'looking south-west'],
    [270, 'looking west'],
    [315, 'looking north-west'],
    [360, 'looking north'],
  ] as const) {
    it(`says ${words} for ${bearing}°`, () => {
      expect(formatBearing(bearing, 'en')).to.equal(words);
    });
  }

  it('turns to the next eighth half way between two', () => {
    expect([22.4, 22.5, 337.4, 337.5].map((bearing) => formatBearing(bearing, 'en'))).to.deep.equal([
      'looking north',
      'looking north-east',
      'looking north-west',
      'looking north',
    ]);
  });

  it('takes a bearing that was counted the other way round', () => {
    expect([-45, -90, 405].map((bearing) => formatBearing(bearing, 'en'))).to.deep.equal(['looking north-west', 'looking west', 'looking north-east']);
  });
});
