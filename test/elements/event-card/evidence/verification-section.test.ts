import {expect} from 'chai';
import {methodName, verificationSection} from '../../../../src/elements/event-card/evidence/verification-section.js';
import {en} from '../../../l10n/words.js';
import type {Verification} from '../../../../src/schema/event-file.js';
import {VERIFICATION_PATHS} from '../../../../src/symbols/verification.js';
import {all, one, text} from '../../helpers.js';
import {WORDING, drawn} from './wording.js';

const shown = (verification?: Verification) => drawn(verificationSection(verification, WORDING));
const methods = (count: number) => Array.from({length: count}, (_, i) => ({method: `step ${i + 1}`}));

describe('the verification in a card', () => {
  it('says by whom and when, beside the status as a sign and in words', () => {
    const lead = one(shown({status: 'verified', by: ['Visual desk', 'A second newsroom'], date: '2022-01-14'}), '.lead');
    expect(text(lead)).to.equal('Verified · checked by Visual desk and A second newsroom · 14 January 2022');
    expect(one(lead, 'path').getAttribute('d')).to.equal(VERIFICATION_PATHS.verified);
  });

  it('names each method with what it showed and what was compared', () => {
    const card = shown({
      status: 'verified',
      methods: [{method: 'geolocation', finding: 'The façade matches.', url: 'https://street.example/1'}, {method: 'metadata'}],
    });
    expect(all(card, 'li').map(text)).to.deep.equal(['Geolocation: The façade matches. material compared', 'Metadata']);
    expect(one<HTMLAnchorElement>(card, 'li a').href).to.equal('https://street.example/1');
  });

  it('offers no material whose address is not one to open', () => {
    expect(all(shown({status: 'verified', methods: [{method: 'metadata', url: 'javascript:alert(1)'}]}), 'a')).to.deep.equal([]);
  });

  it('says what remains open', () => {
    expect(text(one(shown({status: 'partly-verified', notes: 'The hour is not known.'}), '.open'))).to.equal('What remains open: The hour is not known.');
  });

  it('keeps three methods in sight and folds up the others behind their number', () => {
    const card = shown({status: 'verified', methods: methods(5)});
    expect([all(card, 'li').length, all(card, 'details li').map(text), text(one(card, 'summary'))]).to.deep.equal([5, ['step 4', 'step 5'], '2 more checks']);
  });

  it('folds up no single method, which needs no more room than the fold', () => {
    const card = shown({status: 'verified', methods: methods(4)});
    expect([all(card, 'li').length, all(card, 'details').length]).to.deep.equal([4, 0]);
  });

  it('does not speak of how an event was verified that was not', () => {
    const heading = (status: Verification['status']) => text(one(shown({status, notes: 'x'}), 'h4'));
    expect(['verified', 'partly-verified'].map((status) => heading(status as Verification['status']))).to.deep.equal(Array(2).fill(en.howVerified));
    const others = ['unverified', 'disputed', 'debunked', 'retracted'] as const;
    expect(others.map(heading)).to.deep.equal(Array(4).fill(en.howChecked));
  });

  it('does not repeat a status of which nothing more is known', () => {
    expect([text(shown({status: 'verified'})), text(shown({status: 'verified', by: [], methods: []})), text(shown())]).to.deep.equal(['', '', '']);
  });
});

describe('methodName', () => {
  it('has the reader’s words for common methods, however the file spells them', () => {
    expect(['geolocation', 'Reverse image search', 'shadow_analysis', ' source-interview '].map((method) => methodName(method, en))).to.deep.equal([
      'Geolocation',
      'Reverse image search',
      'Shadow analysis',
      'Interview with the source',
    ]);
  });

  it('shows others as they stand', () => {
    expect(['Voice analysis', 'constructor', 'toString'].map((method) => methodName(method, en))).to.deep.equal(['Voice analysis', 'constructor', 'toString']);
  });
});
