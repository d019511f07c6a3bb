import {expect} from 'chai';
import {LINK_KEYS} from '../../src/store/fragment.js';
import {linkIssue, nameTakenIssue} from '../../src/store/link-issue.js';

describe('linkIssue', () => {
  for (const key of LINK_KEYS) {
    it(`says of ${key} what was found, what to write instead, and a code`, () => {
      const {code, field, value, message, remedy, severity} = linkIssue(key, 'nonsense');
      expect([code, field, value, severity]).to.deep.equal([`link-${key}`, key, 'nonsense', 'warning']);
      expect(message).to.include(`${key}="nonsense", which is no`).and.include(remedy).and.match(/\[link-[a-z]+\]$/);
    });
  }

  it('shortens what was found to 80 characters', () => {
    expect(linkIssue('q', 'x'.repeat(81)).value).to.equal(`${'x'.repeat(79)}…`);
    expect(linkIssue('q', 'x'.repeat(80)).value).to.equal('x'.repeat(80));
  });
});

describe('nameTakenIssue', () => {
  it('names the name that two stories share, or says that they have none', () => {
    expect(nameTakenIssue('north').message).to.include('Two stories of this page have hash and the name "north"');
    expect(nameTakenIssue(null).message).to.include('hash and no name').and.include('[hash-taken]');
  });
});
