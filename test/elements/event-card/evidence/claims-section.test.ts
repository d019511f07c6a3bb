import {expect} from 'chai';
import {claimKind, claimsSection} from '../../../../src/elements/event-card/evidence/claims-section.js';
import {en} from '../../../l10n/words.js';
import type {Claim} from '../../../../src/schema/event-file.js';
import {all, clearPage, mountReady, one, page, text} from '../../helpers.js';
import {fileOf} from '../../story.js';
import {WORDING, drawn} from './wording.js';

const TOLL: Claim[] = [
  {kind: 'killed', text: 'Tens of demonstrators', by: 'Interior ministry', date: '2022-01-06'},
  {kind: 'killed', value: 26, by: 'Interior ministry', date: '2022-01-07', url: 'https://ministry.example/7'},
  {kind: 'killed', min: 160, max: 225, by: 'Observers', date: '2022-01'},
  {kind: 'injured', value: 1000, text: 'About 1,000', by: 'Health ministry'},
];

const shown = (...claims: Claim[]) => drawn(claimsSection(claims, WORDING));
const rows = (card: Element) => all(card, '.claim').map((row) => [...row.children].map(text));
const what = (claim: Omit<Claim, 'kind'>) => text(one(shown({kind: 'killed', ...claim}), '.what'));

describe('the claims in a card', () => {
  afterEach(clearPage);

  it('stand side by side under what they are of: who, when, what, and where it was said', () => {
    const card = shown(...TOLL);
    expect(all(card, 'thead th').map(text)).to.deep.equal(['Who', 'When', 'What', 'Source']);
    expect(rows(card)).to.deep.equal([
      ['Interior ministry', '6 January 2022', 'Tens of demonstrators', '–'],
      ['Interior ministry', '7 January 2022', '26', 'Source'],
      ['Observers', 'January 2022', '160–225', '–'],
      ['Health ministry', '–', 'About 1,000', '–'],
    ]);
    expect(all(card, '.kind-name').map(text)).to.deep.equal(['Killed', 'Injured']);
    expect(one<HTMLAnchorElement>(card, '.claim a').href).to.equal('https://ministry.example/7');
  });

  it('are said to contradict each other where their figures cannot both hold, and only there', () => {
    const kinds = all(shown(...TOLL), '.kind').map(text);
    expect(kinds).to.deep.equal([`Killed ${en.contradiction}`, 'Injured']);
  });

  it('are never added up', () => {
    expect(text(shown(...TOLL))).not.to.match(/186|251|1,026|1026|1,186/);
  });

  it('have no column of sources where none has one', () => {
    const card = shown({kind: 'killed', value: 26, by: 'Interior ministry'});
    expect([all(card, 'thead th').length, rows(card)]).to.deep.equal([3, [['Interior ministry', '–', '26']]]);
  });

  it('keep what was claimed as wide as it was', () => {
    expect([what({min: 160, max: 225}), what({min: 160}), what({max: 225}), what({value: 26, min: 20, max: 30})]).to.deep.equal(['160–225', 'at least 160', 'at most 225', '26 (20–30)']);
  });

  it('say nought where nought was claimed', () => {
    expect(what({value: 0})).to.equal('0');
  });

  it('say a figure once where the words have it already', () => {
    expect([what({value: 1000, text: 'About 1,000'}), what({value: 1000, text: 'injured'})]).to.deep.equal(['About 1,000', '1,000 injured']);
  });

  it('are nothing at all where there are none', () => {
    expect(text(shown())).to.equal('');
  });

  describe('laid out', () => {
    const cardOf = (widthPixels: number) => mountReady('event-card', {selected: 'one'}, {data: fileOf({claims: TOLL}), into: page(`width:${widthPixels}px`)});
    const boxes = (row: HTMLElement) => [...row.children].map((cell) => cell.getBoundingClientRect());

    it('are columns where there is room', async () => {
      const [who, when, figure, source] = boxes(all(await cardOf(680), '.claim')[1]);
      expect(who.right <= when.left && when.right <= figure.left && figure.right <= source.left).to.equal(true);
    });

    it('are stacked at 320 pixels, what was claimed first, and nothing is wider', async () => {
      const card = await cardOf(320);
      const [who, when, figure, source] = boxes(all(card, '.claim')[1]);
      expect(figure.bottom <= who.top && when.bottom <= source.top).to.equal(true);
      const widest = Math.max(...all(card, '*').map((part) => part.getBoundingClientRect().right));
      expect(widest).to.be.at.most(card.getBoundingClientRect().right);
    });

    it('begin close below their heading where they are stacked, closer than to the claims of another kind', async () => {
      const card = await cardOf(320);
      const gap = (above: Element, below: Element) => below.getBoundingClientRect().top - above.getBoundingClientRect().bottom;
      const kinds = all(card, '.kind');
      const fromHead = gap(one(card, '.claims h4'), one(card, '.kind-name'));
      expect(fromHead).to.be.within(0, 12);
      expect(gap(kinds[1].previousElementSibling ?? kinds[1].closest('tbody')!.previousElementSibling!, all(card, '.kind-name')[1])).to.be.within(fromHead, 16);
    });

    it('stay a table for a screen reader while they are stacked', async () => {
      const card = await cardOf(320);
      expect(all(card, '[role=table] [role=row]')).to.have.lengthOf(7);
      expect(all(card, '[role=columnheader]').map(text)).to.deep.equal(['Who', 'When', 'What', 'Source']);
    });
  });
});

describe('claimKind', () => {
  it('has the reader’s words for common kinds, and shows others as they stand', () => {
    expect(['killed', 'Injured', 'police killed', 'constructor'].map((kind) => claimKind(kind, en))).to.deep.equal(['Killed', 'Injured', 'police killed', 'constructor']);
  });
});
