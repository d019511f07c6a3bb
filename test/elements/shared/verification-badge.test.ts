import {expect} from 'chai';
import {render} from 'lit';
import {VERIFICATION_STATUSES} from '../../../src/data/event-table.js';
import type {VerificationStatus} from '../../../src/data/event-table.js';
import {tokens} from '../../../src/elements/shared/tokens.styles.js';
import {verificationBadge} from '../../../src/elements/shared/verification-badge.js';
import {verificationStyles} from '../../../src/elements/shared/verification.styles.js';
import {en} from '../../l10n/words.js';
import {contrast} from '../../symbols/color-vision.js';
import {clearPage, page, text} from '../helpers.js';
import {shownColor} from '../shown-color.js';

const STATUSES = VERIFICATION_STATUSES.filter((status) => status !== 'none');

/** The badge of a status on a page of a colour scheme. */
function badge(status: VerificationStatus, scheme = 'light'): ShadowRoot {
  const host = document.createElement('div');
  page(`color-scheme:${scheme}`).append(host);
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [tokens, verificationStyles].map(({styleSheet}) => styleSheet!);
  render(verificationBadge(status, en), root);
  return root;
}

describe('verificationBadge', () => {
  afterEach(clearPage);

  it('says each status in words of its own, beside a sign of its own that is not read out', () => {
    const badges = STATUSES.map((status) => badge(status).querySelector('.status')!);
    expect(badges.map(text)).to.deep.equal(['Verified', 'Partly verified', 'Not verified', 'Disputed', 'Debunked', 'Retracted']);
    expect(new Set(badges.map((each) => each.querySelector('path')?.getAttribute('d'))).size).to.equal(STATUSES.length);
    expect(badges.every((each) => each.querySelector('svg')?.ariaHidden === 'true')).to.equal(true);
  });

  it('is nothing for an event that has no status, which is not the same as “not verified”', () => {
    expect(text(badge('none').host)).to.equal('');
  });

  it('writes the words in the ink of the text around it, so that no colour is needed to read them', () => {
    const colors = STATUSES.map((status) => getComputedStyle(badge(status).querySelector('.status')!).color);
    expect(new Set(colors)).to.deep.equal(new Set([getComputedStyle(badge('none').host).color]));
  });

  for (const scheme of ['light', 'dark']) {
    it(`has signs that stand out from a ${scheme} ground, also where that is washed`, () => {
      const grounds = scheme === 'light' ? ['#ffffff', '#f5f3ee'] : ['#16181a', '#222629'];
      for (const status of STATUSES) {
        const {color} = getComputedStyle(badge(status, scheme).querySelector('.sign')!);
        for (const ground of grounds) expect(contrast(shownColor(color), ground), `${status} on ${ground}`).to.be.at.least(4.5);
      }
    });
  }
});
