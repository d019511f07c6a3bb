import {expect} from 'chai';
import {render} from 'lit';
import {correctionList, linked} from '../../../src/elements/event-card/evidence.js';
import {en} from '../../../src/l10n/en.js';
import type {EventProperties} from '../../../src/schema/event-file.js';
import {all, clearPage, mountReady, one, text} from '../helpers.js';
import {fileOf} from '../story.js';

const TOLL: EventProperties['claims'] = [
  {kind: 'deaths', text: 'Tens of demonstrators', by: 'Interior ministry', date: '2022-01-06'},
  {kind: 'deaths', value: 26, by: 'Interior ministry', date: '2022-01-07', url: 'https://ministry.example/7'},
  {kind: 'injuries', value: 1000, text: 'injured', by: 'Health ministry', date: '2022-01-07'},
];

describe('evidence of a card', () => {
  afterEach(clearPage);

  const cardOf = (properties: Partial<EventProperties>) => mountReady('event-card', {selected: 'one'}, {data: fileOf(properties)});

  describe('claims', () => {
    it('stand side by side, each with who and when, and are not added up', async () => {
      const card = await cardOf({claims: TOLL});
      expect(all(card, '.claim').map(text)).to.deep.equal([
        'deaths Tens of demonstrators Interior ministry · 6 January 2022',
        'deaths 26 Interior ministry · 7 January 2022',
        'injuries 1,000 injured Health ministry · 7 January 2022',
      ]);
      expect(text(one(card, '.claims'))).not.to.match(/1,026|1026|52/);
    });

    it('are laid out beside each other where there is room', async () => {
      const [first, second] = all(await cardOf({claims: TOLL}), '.claim').map((claim) => claim.getBoundingClientRect());
      expect(second.top).to.equal(first.top);
      expect(second.left).to.be.greaterThan(first.right - 1);
    });

    it('keep both ends of a range', async () => {
      const card = await cardOf({claims: [{kind: 'deaths', min: 160, max: 225}]});
      expect(text(one(card, '.claim'))).to.equal('deaths 160–225');
    });

    it('say nought where nought was claimed', async () => {
      const card = await cardOf({claims: [{kind: 'deaths', value: 0}]});
      expect(text(one(card, '.claim'))).to.equal('deaths 0');
    });

    it('say a figure once where the words have it already', async () => {
      const card = await cardOf({claims: [{kind: 'injuries', value: 1000, text: 'About 1,000'}]});
      expect(text(one(card, '.claim'))).to.equal('injuries About 1,000');
    });

    it('link to where they were made', async () => {
      expect(one<HTMLAnchorElement>(await cardOf({claims: TOLL}), '.claim a').href).to.equal('https://ministry.example/7');
    });
  });

  it('shows corrections with their dates', async () => {
    const card = await cardOf({corrections: [{date: '2022-02-01', text: 'The place was wrong.'}, {text: 'A name was misspelt.'}]});
    expect(all(card, 'section').map(text)).to.deep.equal(['Corrections1 February 2022 The place was wrong.A name was misspelt.']);
  });

  describe('sources', () => {
    it('are named with author, publisher, date and archived copy', async () => {
      const card = await cardOf({
        sources: [
          {title: 'Video of the chant', author: 'B. Maksutkhanuly', publisher: 'Facebook', url: 'https://facebook.example/2', archiveUrl: 'https://archive.example/2', publishedAt: '2022-01-03'},
          {publisher: 'ZTB'},
          {url: 'https://telegram.example/ztb'},
        ],
      });
      expect(all(card, 'li').map(text)).to.deep.equal([
        'Video of the chant · B. Maksutkhanuly · Facebook · 3 January 2022 · archived copy',
        'ZTB',
        'https://telegram.example/ztb',
      ]);
      expect(all<HTMLAnchorElement>(card, 'li a').map(({href}) => href)).to.deep.equal([
        'https://facebook.example/2',
        'https://archive.example/2',
        'https://telegram.example/ztb',
      ]);
    });

    it('have no copy where its address is not one to open', async () => {
      const card = await cardOf({sources: [{title: 'Video', url: 'javascript:alert(1)'}]});
      expect([all(card, 'li a').length, text(one(card, 'li'))]).to.deep.equal([0, 'Video']);
    });
  });

  it('leaves out what an event does not have', async () => {
    expect(all(await cardOf({claims: [], corrections: [], sources: []}), 'section')).to.deep.equal([]);
  });
});

describe('correctionList', () => {
  it('keeps a date that it cannot read as it stands', () => {
    const box = document.createElement('div');
    render(correctionList([{date: 'last spring', text: 'Changed.'}], en, 'en'), box);
    expect(text(box)).to.equal('Correctionslast spring Changed.');
  });
});

describe('linked', () => {
  it('returns a text as it is where there is no address', () => {
    expect([linked('ZTB', undefined), linked(undefined, 'https://ztb.example'), linked('ZTB', 'data:text/html,x')]).to.deep.equal(['ZTB', undefined, 'ZTB']);
  });
});
