import {expect} from 'chai';
import {readEventFile} from '../../../src/data/index.js';
import {VERIFICATION_STATUSES} from '../../../src/data/event-table.js';
import {statusOf, titlePrefix, titleWords} from '../../../src/elements/shared/title-words.js';
import {en} from '../../l10n/words.js';
import {fileOf} from '../story.js';

const READER = {locale: 'en'};

type Status = Exclude<(typeof VERIFICATION_STATUSES)[number], 'none'>;

const tableWith = (status?: Status) => readEventFile(fileOf({title: 'Shots are fired', when: '2022-01-05', ...(status && {verification: {status}})})).table;

describe('titleWords', () => {
  it('says before the title of what was debunked or retracted that it does not hold', () => {
    expect([titleWords(tableWith('debunked'), 0, en, READER), titleWords(tableWith('retracted'), 0, en, READER)]).to.deep.equal(['Debunked: Shots are fired', 'Retracted: Shots are fired']);
  });

  it('says the title in the reader’s language where the file has it', () => {
    const {table} = readEventFile(fileOf({title: 'Shots are fired', when: '2022-01-05', translations: {fr: {title: 'Des coups de feu'}}, verification: {status: 'retracted'}}));
    expect(titleWords(table, 0, en, {locale: 'fr-CA'})).to.equal('Retracted: Des coups de feu');
  });

  it('leaves the title of every other event to the editor', () => {
    const others = [undefined, 'verified', 'partly-verified', 'unverified', 'disputed'] as const;
    expect(new Set(others.map((status) => titleWords(tableWith(status), 0, en, READER)))).to.deep.equal(new Set(['Shots are fired']));
  });
});

describe('titlePrefix', () => {
  it('is the verdict alone, for what sets a title in its own language', () => {
    expect([titlePrefix(tableWith('debunked'), 0, en), titlePrefix(tableWith('disputed'), 0, en)]).to.deep.equal(['Debunked', '']);
  });
});

describe('statusOf', () => {
  it('is the status that the file gives, and “none” where it gives none', () => {
    const given = VERIFICATION_STATUSES.filter((status) => status !== 'none');
    expect(given.map((status) => statusOf(tableWith(status), 0))).to.deep.equal(given);
    expect(statusOf(tableWith(), 0)).to.equal('none');
  });
});
