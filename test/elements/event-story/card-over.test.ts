import {expect} from 'chai';
import type {EventStoryElement} from '../../../src/elements/event-story/event-story.js';
import {all, button, clearPage, focused, key, one, page, settled, until} from '../helpers.js';
import {TEXT, story} from './story-page.js';

const VIEWS = '<event-list slot="views"></event-list><event-card slot="views"></event-card>';

describe('CardOver', () => {
  afterEach(clearPage);

  const narrow = async (width = 400) => {
    const element = await story({}, {into: page(`width:${width}px`), content: VIEWS + TEXT});
    return {element, list: element.querySelector('event-list')!, card: element.querySelector('event-card')!};
  };
  const toggle = (element: EventStoryElement) => one(element, 'button.card');

  it('opens the card when the reader selects an event in another view', async () => {
    const {element, list, card} = await narrow();
    await list.ready;
    expect(card.checkVisibility()).to.equal(false);
    all(list, '.item')[3].click();
    await settled(element);
    expect([card.checkVisibility(), toggle(element).ariaExpanded]).to.deep.equal([true, 'true']);
  });

  it('stays closed when the page selects one', async () => {
    const {element, card} = await narrow();
    element.select('police');
    await settled(element);
    expect([card.checkVisibility(), toggle(element).ariaExpanded]).to.deep.equal([false, 'false']);
  });

  it('closes it when the reader lets go of the event there, and gives the focus to the button that opens it', async () => {
    const {element, card} = await narrow();
    element.select('police');
    await settled(element);
    toggle(element).click();
    await settled(element);
    await card.ready;
    const close = button(card, 'Close');
    close.focus();
    close.click();
    await until(element, () => toggle(element).ariaExpanded === 'false');
    await settled(element);
    await settled(card);
    expect([card.checkVisibility(), focused(element) === toggle(element)]).to.deep.equal([false, true]);
  });

  it('closes it by the button, and leaves the focus there', async () => {
    const {element, card} = await narrow();
    element.select('police');
    await settled(element);
    toggle(element).focus();
    toggle(element).click();
    await settled(element);
    toggle(element).click();
    await settled(element);
    expect([card.checkVisibility(), focused(element) === toggle(element)]).to.deep.equal([false, true]);
  });

  it('takes no focus where the card has its place among the views', async () => {
    const {element, card} = await narrow(700);
    card.selectByReader(3);
    await settled(element);
    await card.ready;
    button(card, 'Close').focus();
    key(button(card, 'Close'), 'Escape');
    await settled(element);
    await settled(card);
    expect([card.checkVisibility(), focused(element)]).to.deep.equal([true, null]);
  });
});
