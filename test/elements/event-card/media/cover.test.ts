import {expect} from 'chai';
import type {EventCardElement} from '../../../../src/elements/event-card/event-card.js';
import type {Media} from '../../../../src/schema/event-file.js';
import {fakeFrames} from '../../../store/fake-frames.js';
import {all, button, clearPage, focused, listen, mountReady, one, settled, text} from '../../helpers.js';
import {CHANT, DEATH, POST, SQUARE, cardOf, cardWith} from './items.js';

describe('cover of what may distress', () => {
  afterEach(clearPage);

  const choose = async (card: EventCardElement, label: string) => {
    button(card, label).click();
    await settled(card);
  };
  const select = async (card: EventCardElement, id: string) => {
    card.select(id);
    await settled(card);
  };
  const covered = (card: EventCardElement) => all(card, '.cover:not(.in-print)').length;

  for (const item of [DEATH, {...CHANT, sensitivity: DEATH.sensitivity}, {...POST, sensitivity: DEATH.sensitivity}] satisfies Media[]) {
    it(`has neither the file of an item of the type ${item.type} nor its poster in the page`, async () => {
      const card = await cardOf(item);
      expect(all(card, 'img, video, iframe, track, [src], [poster]')).to.deep.equal([]);
      expect(text(one(card, '.cover'))).to.equal('It shows a dead person. Show this Show all of this kind Show all in this story');
    });
  }

  it('keeps caption and credit below it, and not the description', async () => {
    expect(text(one(await cardOf(DEATH), 'figure'))).to.include('Almaty, in the morning. Base').and.not.include('covered body');
  });

  it('is taken off one item by its button, which gives the focus to that item', async () => {
    const card = await cardOf(DEATH, {...DEATH, alt: 'Another'});
    const told = listen(card, 'event-warning-accept');
    await choose(card, 'Show this');
    expect(all<HTMLImageElement>(card, 'img').map(({alt}) => alt)).to.deep.equal(['A covered body']);
    expect(told).to.deep.equal([['event-warning-accept', {scope: 'item', kinds: ['death'], id: 'one'}]]);
    expect(focused(card) === one(card, '.enlarge')).to.equal(true);
  });

  it('is taken off all items of a kind, and stays on those that have another kind too', async () => {
    const both = {...DEATH, sensitivity: [{kind: 'death'}, {kind: 'children'}]} satisfies Media;
    const card = await cardOf(DEATH, {...DEATH, alt: 'Another'}, both);
    const told = listen(card, 'event-warning-accept');
    await choose(card, 'Show all of this kind');
    expect(all<HTMLImageElement>(card, 'img').map(({alt}) => alt)).to.deep.equal(['A covered body', 'Another']);
    expect(told).to.deep.equal([['event-warning-accept', {scope: 'kind', kinds: ['death'], id: 'one'}]]);
  });

  it('is taken off the whole story, in every card of it, and the page is told of all its kinds', async () => {
    const card = await cardOf(DEATH, {...SQUARE, sensitivity: [{kind: 'weapons'}]});
    const other = await mountReady('event-card', {selected: 'one'}, {store: card.store});
    const told = listen(card, 'event-warning-accept');
    await choose(card, 'Show all in this story');
    await settled(other);
    expect([all(card, 'img').length, all(other, 'img').length]).to.deep.equal([2, 2]);
    expect(told).to.deep.equal([['event-warning-accept', {scope: 'story', kinds: ['death', 'weapons'], id: 'one'}]]);
  });

  it('stays off when the reader comes back to the event', async () => {
    const card = await cardOf(DEATH);
    await choose(card, 'Show this');
    await select(card, 'two');
    await select(card, 'one');
    expect(covered(card)).to.equal(0);
  });

  it('is on again in another story, even at the same address', async () => {
    const card = await cardOf(DEATH);
    await choose(card, 'Show all in this story');
    const other = await cardOf({...DEATH});
    card.store = other.store;
    await select(card, 'one');
    expect(covered(card)).to.equal(1);
  });

  it('is put on again by a button that is there for as long as something is uncovered', async () => {
    const card = await cardOf(DEATH);
    const buttons = () => all(card, 'button').map((each) => each.ariaLabel ?? text(each));
    expect(buttons()).not.to.include('Cover again');
    await choose(card, 'Show this');
    await choose(card, 'Cover again');
    expect([covered(card), all(card, 'img').length]).to.deep.equal([1, 0]);
    expect(buttons()).not.to.include('Cover again');
    expect(focused(card) === button(card, 'Show this')).to.equal(true);
  });

  it('is on while the story plays, whatever was accepted, and offers nothing until it rests', async () => {
    const frames = fakeFrames();
    const card = await cardWith([DEATH], {}, {});
    await choose(card, 'Show this');
    await card.play();
    await settled(card);
    const playing = [all(card, 'img').length, text(one(card, '.cover'))];
    card.pause();
    await settled(card);
    frames.restore();
    expect(playing).to.deep.equal([0, 'It shows a dead person. It stays covered while the story plays.']);
    expect(all(card, 'img')).to.have.lengthOf(1);
  });

  it('names by the kind what the editor has not put into words', async () => {
    expect(text(one(await cardOf({...DEATH, sensitivity: [{kind: 'death'}, {kind: 'weapons'}]}), '.cover p'))).to.equal('Shows a dead person. Shows weapons.');
  });

  it('has its words ready for paper beside an item that is uncovered, and shows them on no screen', async () => {
    const card = await cardOf(DEATH);
    await choose(card, 'Show this');
    expect(text(one(card, '.in-print'))).to.equal('It shows a dead person. Not shown in print.');
    expect(getComputedStyle(one(card, '.in-print')).display).to.equal('none');
    expect(all(card, '.uncovered img')).to.have.lengthOf(1);
  });
});
