import {expect} from 'chai';
import {VERIFICATION_STATUSES} from '../../src/data/index.js';
import {SINGLE_RADIUS_PIXELS, paintSingle, ringRadius, spriteSide} from '../../src/map/mark-sprites.js';
import {BADGE_OFFSET_PIXELS, BADGE_RADIUS_PIXELS, withBadge} from '../../src/map/status-badge.js';
import {alpha, countPixels, painted, pixel} from './helpers/pixels.js';
import {THEME} from './helpers/theme.js';
import type {VerificationStatus} from '../../src/data/index.js';

const SIDE = spriteSide(ringRadius(SINGLE_RADIUS_PIXELS));
const MIDDLE = SIDE / 2;
const mark = paintSingle('circle', '#ff0000', 'solid', 'plain', THEME);
const badged = (status: VerificationStatus) => painted(SIDE, withBadge(mark, status, THEME));
const STATUSES = VERIFICATION_STATUSES.filter((status) => status !== 'none');
const INK: [number, number, number] = [0, 0, 0];
const PAPER: [number, number, number] = [255, 255, 0];

describe('withBadge', () => {
  it('leaves a mark without a status as it is', () => {
    expect(badged('none').data).to.deep.equal(painted(SIDE, mark).data);
  });

  it('puts a sign on the lower right of a mark, and leaves its middle as it is', () => {
    for (const status of STATUSES) {
      const pixels = badged(status);
      expect(pixel(pixels, MIDDLE, MIDDLE), status).to.deep.equal([255, 0, 0]);
      expect(alpha(pixels, MIDDLE + BADGE_OFFSET_PIXELS, MIDDLE + BADGE_OFFSET_PIXELS), status).to.equal(255);
      expect(alpha(pixels, MIDDLE - BADGE_OFFSET_PIXELS, MIDDLE - BADGE_OFFSET_PIXELS), status).to.equal(0);
    }
  });

  it('tells every status from every other by shape: without colour none looks like another', () => {
    const grey = STATUSES.map((status) => {
      const {data} = badged(status);
      return Array.from({length: SIDE * SIDE}, (_, at) => (data[at * 4]! + data[at * 4 + 1]! + data[at * 4 + 2]! > 250 ? '1' : '0')).join('');
    });
    grey.forEach((one, index) => {
      for (const other of grey.slice(index + 1)) expect([...one].filter((value, at) => value !== other[at]).length).to.be.above(8);
    });
  });

  it('has lines in full colour, and not only a blur, where a pixel of the page is one of the screen', () => {
    for (const status of STATUSES) {
      const line = status === 'verified' ? INK : PAPER;
      expect(countPixels(badged(status), line, 70), status).to.be.above(4);
    }
  });

  it('is quiet for what was verified: its disc is that of the paper, all others are dark', () => {
    const isDark = (status: VerificationStatus) => countPixels(badged(status), INK, 40) > 50;
    expect(STATUSES.filter(isDark)).to.deep.equal(STATUSES.filter((status) => status !== 'verified'));
  });

  it('fits into the sprite of a mark', () => {
    const edge = BADGE_OFFSET_PIXELS + BADGE_RADIUS_PIXELS;
    expect(edge).to.be.below(MIDDLE - 2);
    const pixels = badged('debunked');
    for (let at = 0; at < SIDE; at += 1) expect([alpha(pixels, at, SIDE - 1), alpha(pixels, SIDE - 1, at)]).to.deep.equal([0, 0]);
  });
});
