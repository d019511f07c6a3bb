import {expect} from 'chai';
import {FocusReturn} from '../../../src/elements/event-card/focus-return.js';
import {all, button, clearPage, focused, key, mountReady, one, page, settled} from '../helpers.js';
import {WEEK} from '../story.js';

describe('the focus when a card is closed', () => {
  afterEach(clearPage);

  const both = async (selected: Record<string, string> = {}) => {
    const list = await mountReady('event-list', {}, {data: WEEK});
    const card = await mountReady('event-card', selected);
    return {list, card};
  };
  const close = async (card: Awaited<ReturnType<typeof both>>['card']) => {
    button(card, 'Close').focus({preventScroll: true});
    button(card, 'Close').click();
    await settled(card);
  };

  it('goes back to what had it before the card was opened, in whatever shadow that is', async () => {
    const {list, card} = await both();
    const item = all(list, '.item')[3];
    item.focus();
    item.click();
    await settled(card);
    await close(card);
    expect([document.activeElement === list, focused(list) === item]).to.deep.equal([true, true]);
  });

  it('goes back by Escape too', async () => {
    const {list, card} = await both();
    const item = all(list, '.item')[3];
    item.focus();
    item.click();
    await settled(card);
    button(card, 'Close').focus();
    key(button(card, 'Close'), 'Escape');
    await settled(card);
    expect(focused(list) === item).to.equal(true);
  });

  it('goes back to where the reader came from last, when the card was open all the while', async () => {
    const {list, card} = await both();
    for (const index of [3, 1]) {
      all(list, '.item')[index].focus();
      all(list, '.item')[index].click();
      await settled(card);
    }
    await close(card);
    expect(focused(list) === all(list, '.item')[1]).to.equal(true);
  });

  it('stays in the card where nothing had it before, or that is gone', async () => {
    const {card} = await both({selected: 'night'});
    await close(card);
    expect(focused(card) === one(card, '[part=message]')).to.equal(true);
    const gone = page().appendChild(document.createElement('button'));
    gone.focus();
    card.select('night');
    await settled(card);
    gone.remove();
    await close(card);
    expect(focused(card) === one(card, '[part=message]')).to.equal(true);
  });

  it('does not scroll the page', async () => {
    const top = page().appendChild(document.createElement('button'));
    const {card} = await both();
    top.focus();
    card.select('night');
    await settled(card);
    page('height:4000px');
    scrollTo(0, 900);
    await close(card);
    // The card is less high now, and the browser makes good for that.
    expect([document.activeElement === top, scrollY > 700]).to.deep.equal([true, true]);
  });

  it('is left alone where the page has moved it, or closes the card itself', async () => {
    const {card} = await both({selected: 'night'});
    const other = page().appendChild(document.createElement('button'));
    card.addEventListener('event-select', () => other.focus(), {once: true});
    await close(card);
    expect(document.activeElement === other).to.equal(true);
    other.blur();
    card.select('night');
    await settled(card);
    card.select(null);
    await settled(card);
    expect(document.activeElement === document.body).to.equal(true);
  });
});

describe('FocusReturn', () => {
  afterEach(clearPage);

  const build = () => {
    const box = page();
    box.innerHTML = '<button id="before"></button><div><button id="inside"></button></div><p tabindex="-1"></p>';
    const part = (selector: string) => box.querySelector<HTMLElement>(selector) as HTMLElement;
    return {part, focusReturn: new FocusReturn(part('div'))};
  };

  it('takes no notice of a focus inside its own element', () => {
    const {part, focusReturn} = build();
    part('#before').focus();
    focusReturn.note();
    part('#inside').focus();
    focusReturn.note();
    focusReturn.ask();
    focusReturn.settle(null);
    expect(document.activeElement?.id).to.equal('before');
  });

  it('moves the focus once, and only when it was asked', () => {
    const {part, focusReturn} = build();
    part('#before').focus();
    focusReturn.note();
    part('#inside').focus();
    focusReturn.settle(null);
    const unasked = document.activeElement?.id;
    focusReturn.ask();
    focusReturn.settle(null);
    part('#inside').focus();
    focusReturn.settle(null);
    expect([unasked, document.activeElement?.id]).to.deep.equal(['inside', 'inside']);
  });

  it('takes the other place where the first one can have no focus any more', () => {
    const {part, focusReturn} = build();
    part('#before').focus();
    focusReturn.note();
    part('#inside').focus();
    part('#before').hidden = true;
    focusReturn.ask();
    focusReturn.settle(part('p'));
    expect(document.activeElement?.localName).to.equal('p');
  });

  it('goes back to a mark that is drawn', () => {
    const {part, focusReturn} = build();
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const mark = drawing.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'g'));
    mark.setAttribute('tabindex', '0');
    part('#before').after(drawing);
    mark.focus();
    focusReturn.note();
    part('#inside').focus();
    focusReturn.ask();
    focusReturn.settle(part('p'));
    expect(document.activeElement?.localName).to.equal('g');
  });
});
