import {expect} from 'chai';
import type {Media} from '../../../../src/schema/event-file.js';
import {all, button, clearPage, one, settled, text, until} from '../../helpers.js';
import {BROKEN, CHANT, DEATH, PIXEL, POST, SQUARE, cardOf} from './items.js';

describe('tile', () => {
  afterEach(clearPage);

  /** The second of two items. */
  const tileOf = async (item: Media) => {
    const card = await cardOf(SQUARE, item);
    return {card, tile: one(card, '.strip figure')};
  };

  it('has the caption and the credit of its item, and a button that says what it opens', async () => {
    const {card, tile} = await tileOf({...SQUARE, alt: 'A roundabout', caption: 'The same day.'});
    expect(text(tile)).to.equal('The same day. Nurlan Musaev, via Facebook');
    expect(tile.querySelector('img')?.alt).to.equal('A roundabout');
    expect(button(card, 'Open 2 of 2: A roundabout').closest('figure') === tile).to.equal(true);
  });

  it('has the description of an item in place of a caption', async () => {
    expect(text((await tileOf({...SQUARE, caption: undefined})).tile)).to.equal('Fifty men before a city hall Nurlan Musaev, via Facebook');
  });

  it('marks a clip as one to play, and plays nothing', async () => {
    const {tile} = await tileOf(CHANT);
    expect([tile.querySelector('img')?.src, tile.querySelectorAll('.disc').length, tile.querySelectorAll('video').length]).to.deep.equal([PIXEL, 1, 0]);
  });

  it('names the site of a post', async () => {
    expect(text((await tileOf(POST)).tile.querySelector('.thumb') as Element)).to.equal('Twitter');
  });

  it('says in words what a covered item shows, and has no picture of it', async () => {
    const {card, tile} = await tileOf(DEATH);
    expect([tile.querySelectorAll('img').length, text(tile)]).to.deep.equal([0, 'It shows a dead person. Almaty, in the morning. Base']);
    expect(button(card, 'Open 2 of 2: It shows a dead person.').closest('figure') === tile).to.equal(true);
  });

  it('uncovers its item with the rest of the story, though not on paper', async () => {
    const {card, tile} = await tileOf(DEATH);
    card.store?.acceptance.accept({scope: 'story'});
    await settled(card);
    expect([tile.querySelectorAll('.uncovered img').length, tile.querySelectorAll('.in-print .sign').length]).to.deep.equal([1, 1]);
  });

  it('says that a file could not be loaded, and what was to be seen', async () => {
    const {card, tile} = await tileOf({...SQUARE, src: BROKEN});
    await until(card, () => tile.querySelectorAll('img').length === 0);
    expect(text(tile)).to.equal('This file could not be loaded. Fifty men before a city hall Zhanaozen. Nurlan Musaev, via Facebook');
  });

  it('says that an item is known but not shown', async () => {
    const {card} = await tileOf({...SQUARE, src: undefined});
    expect(text(one(card, '.strip figure'))).to.match(/^Known, but not shown here\. Fifty men before a city hall/);
    expect(all(card, '.strip img')).to.deep.equal([]);
  });

  it('names neither the host nor the author of a post whose author’s name is withheld', async () => {
    const card = await cardOf(SQUARE, {...POST, src: 'https://witness.example/1', credit: {name: 'A witness', withheld: true}});
    expect([text(one(card, '.strip .provider')), text(one(card, '.strip')), all(card, '.strip a').length]).to.deep.equal(['Post', 'Post The first post. name withheld', 0]);
  });
});
