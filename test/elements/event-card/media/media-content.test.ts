import {expect} from 'chai';
import type {Media} from '../../../../src/schema/event-file.js';
import {all, clearPage, settled, until} from '../../helpers.js';
import {BROKEN, CHANT, DEATH, POST, SQUARE, cardOf} from './items.js';

describe('mediaContent', () => {
  afterEach(clearPage);

  const cases: [string, Media, string][] = [
    ['an image as a picture', SQUARE, 'img'],
    ['a clip as a poster', CHANT, '.clip'],
    ['a recording as a frame to play', {type: 'audio', src: 'chant.mp3'}, '.clip.audio'],
    ['a post as a card', POST, '.post'],
    ['an item that is known but not shown as words', {...SQUARE, src: undefined}, '.missing'],
    ['an item whose address could run as words', {...SQUARE, src: 'javascript:alert(1)'}, '.missing'],
    ['an item that may distress as a cover', DEATH, '.cover'],
    ['an item that may distress and is not shown as a cover too', {...DEATH, src: undefined}, '.cover'],
  ];
  const KINDS = ['.frame:not(.clip, .missing, .cover) > img', '.clip', '.post', '.missing', '.cover'];
  for (const [what, item, selector] of cases) {
    it(`shows ${what}`, async () => {
      const card = await cardOf(item);
      expect(all(card, KINDS.join()).map((part) => part.matches(selector))).to.deep.equal([true]);
    });
  }

  it('marks what may distress for paper, and nothing else', async () => {
    const card = await cardOf(SQUARE);
    expect(all(card, '.uncovered, .in-print')).to.deep.equal([]);
  });

  it('does not hold the broken image of one event against the next', async () => {
    const card = await cardOf({...SQUARE, src: BROKEN});
    await until(card, () => all(card, '.missing').length > 0);
    const other = await cardOf(SQUARE);
    card.store = other.store;
    card.select('one');
    await settled(card);
    expect([all(card, '.missing').length, all(card, 'img').length]).to.deep.equal([0, 1]);
  });
});
