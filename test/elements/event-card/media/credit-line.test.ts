import {expect} from 'chai';
import {creditLine} from '../../../../src/elements/event-card/media/credit-line.js';
import {en} from '../../../l10n/words.js';
import type {Media} from '../../../../src/schema/event-file.js';

describe('creditLine', () => {
  const cases: [string, Media['credit'], string][] = [
    ['a person by way of a platform', {name: 'Nurlan Musaev', platform: 'Facebook'}, 'Nurlan Musaev, via Facebook'],
    ['a person alone', {name: 'Nurlan Musaev'}, 'Nurlan Musaev'],
    ['a platform alone', {platform: 'Telegram'}, 'via Telegram'],
    ['that a name is kept back, even where it stands in the file', {name: 'A witness', platform: 'Telegram', withheld: true}, 'name withheld, via Telegram'],
    ['nothing of an item without a credit', undefined, ''],
    ['nothing of a credit that is empty', {}, ''],
  ];
  for (const [what, credit, line] of cases) {
    it(`says ${what}`, () => {
      expect(creditLine(credit, en)).to.equal(line);
    });
  }
});
