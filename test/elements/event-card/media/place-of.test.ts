import {expect} from 'chai';
import type {MediaScene} from '../../../../src/elements/event-card/media/media-scene.js';
import {placeOf} from '../../../../src/elements/event-card/media/place-of.js';
import {en} from '../../../l10n/words.js';
import {CHANT, DEATH, SQUARE} from './items.js';

describe('placeOf', () => {
  const scene = (locale: string) => ({strings: en, locale}) as unknown as MediaScene;

  it('counts from one', () => {
    expect([0, 1, 2].map((index) => placeOf(index, [SQUARE, CHANT, DEATH], scene('en')))).to.deep.equal(['1 of 3', '2 of 3', '3 of 3']);
  });

  it('counts in the digits of the language', () => {
    expect(placeOf(0, [SQUARE, CHANT], scene('ar-EG'))).to.equal('١ of ٢');
  });
});
