import {expect} from 'chai';
import type {EventCardElement} from '../../../../src/elements/event-card/event-card.js';
import {linksSection} from '../../../../src/elements/event-card/evidence/related-sections.js';
import type {Relation} from '../../../../src/schema/event-file.js';
import {eventFile} from '../../../store/story.js';
import {all, clearPage, focused, listen, mountReady, one, settled, text} from '../../helpers.js';
import {event} from '../../story.js';
import {WORDING, drawn} from './wording.js';

describe('further reading in a card', () => {
  it('is named by its title, else by its site', () => {
    const links = all<HTMLAnchorElement>(drawn(linksSection([{url: 'https://example.org/report', title: 'The report'}, {url: 'https://example.net/long/way'}, {url: 'archive.html'}], WORDING)), 'a');
    expect(links.map((link) => [text(link), link.getAttribute('href')])).to.deep.equal([
      ['The report', 'https://example.org/report'],
      ['example.net', 'https://example.net/long/way'],
      ['archive.html', 'archive.html'],
    ]);
  });
});

describe('related events in a card', () => {
  afterEach(clearPage);

  const cardOf = (...related: Relation[]): Promise<EventCardElement> => {
    const checked = {when: '2022-01-04', verification: {status: 'verified'}} as const;
    const data = eventFile([event('one', {...checked, related}), event('march', {...checked, title: 'A march'}), event('rumour', {title: 'Shots', verification: {status: 'retracted'}})]);
    return mountReady('event-card', {selected: 'one'}, {data});
  };

  it('are told by how they belong with this one, and by their titles', async () => {
    const card = await cardOf({id: 'march', relation: 'follows'}, {id: 'rumour'});
    expect(all(card, '.related li').map(text)).to.deep.equal(['Comes after A march', 'See also Retracted: Shots']);
  });

  it('are selected by their buttons as the reader’s act, and read from their heads', async () => {
    const card = await cardOf({id: 'march', relation: 'same-time'});
    const told = listen(document.body, 'event-select');
    one(card, '.related button').click();
    await settled(card);
    expect([told, text(one(card, 'h3'))]).to.deep.equal([[['event-select', {id: 'march'}]], 'A march']);
    expect(focused(card)?.localName).to.equal('h3');
  });

  it('are left out where the file lacks them: a button must lead somewhere', async () => {
    const card = await cardOf({id: 'gone', relation: 'follows'});
    expect(all(card, '.related')).to.deep.equal([]);
  });

  it('are left out while they are withheld', async () => {
    const card = await cardOf({id: 'march'}, {id: 'rumour'});
    card.requireVerified = true;
    await settled(card);
    expect(all(card, '.related button').map(text)).to.deep.equal(['A march']);
  });
});
