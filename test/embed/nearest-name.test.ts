import {expect} from 'chai';
import {nearestName} from '../../src/embed/nearest-name.js';

const NAMES = ['src', 'lang', 'time-zone', 'window', 'no-controls', 'require-verified', 'hash'];

describe('nearestName', () => {
  for (const [written, meant] of [
    ['scr', 'src'],
    ['srcs', 'src'],
    ['timezone', 'time-zone'],
    ['time_zone', 'time-zone'],
    ['no-control', 'no-controls'],
    ['nocontrols', 'no-controls'],
    ['widnow', 'window'],
    ['require-verfied', 'require-verified'],
  ] as const) {
    it(`takes “${written}” for “${meant}”`, () => expect(nearestName(written, NAMES)).to.equal(meant));
  }

  for (const written of ['id', 'align', 'wp-interactive', 'sort', 'wind', '', 'constructor']) {
    it(`takes “${written}” for none of them`, () => expect(nearestName(written, NAMES)).to.equal(null));
  }

  it('takes the nearest of several', () => expect(nearestName('fold', ['folded', 'folds'])).to.equal('folds'));

  it('is far from a name in which every letter is another', () => expect(nearestName('xyz', ['src'])).to.equal(null));
});
