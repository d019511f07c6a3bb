import {expect} from 'chai';
import {html, render} from 'lit';
import {messageOf, storyFrame, viewsOf} from '../../../src/elements/event-story/story-frame.js';
import type {StoryFrame} from '../../../src/elements/event-story/story-frame.js';
import {EventStore} from '../../../src/store/event-store.js';
import {all, clearPage, one, page, text} from '../helpers.js';

const NO_EVENTS = {type: 'FeatureCollection', features: []};

describe('storyFrame', () => {
  afterEach(clearPage);

  const draw = (state: Partial<StoryFrame> = {}, into = page()) => {
    render(storyFrame({label: 'A week', side: 'start', has: {views: true, card: false}, ...state}), into);
    return into;
  };
  const slots = (into: Element) => all<HTMLSlotElement>(into, 'slot').map(({name}) => name);

  it('has the views before the text, also for who reads without seeing', () => {
    const into = draw();
    expect(slots(into)).to.deep.equal(['views', '']);
    expect(one(into, 'section').ariaLabel).to.equal('A week');
  });

  it('keeps the same frame when it is drawn with more in it', () => {
    const into = draw();
    const before = all(into, '.stage, .text, slot');
    draw({navigation: html`<nav></nav>`}, into);
    expect(all(into, '.stage, .text, slot').every((part, index) => part === before[index])).to.equal(true);
  });

  it('takes the focus at its views, which have a name for it, and not around the whole text', () => {
    const box = one(draw(), '[data-focus-box]');
    expect([box.part.value, box.role, box.ariaLabel]).to.deep.equal(['views', 'group', 'A week']);
  });

  it('shows a notice in place of the views, and the text all the same', () => {
    const into = draw({notice: html`<p>Before you look</p>`});
    expect(slots(into)).to.deep.equal(['']);
    expect(text(one(into, '.views'))).to.equal('Before you look');
  });

  it('has room for a notice where there are no views', () => {
    expect(one(draw({has: {views: false, card: false}}), '.layout').hasAttribute('data-bare')).to.equal(true);
    expect(one(draw({has: {views: false, card: false}, notice: html`x`}), '.layout').hasAttribute('data-bare')).to.equal(false);
  });

  it('shows chapters in place of the page’s text', () => {
    const into = draw({chapters: html`<h3>A price</h3>`});
    expect([slots(into), text(one(into, '.text'))]).to.deep.equal([['views'], 'A price']);
  });
});

describe('viewsOf', () => {
  const has = (content: string) => {
    const story = document.createElement('div');
    story.innerHTML = content;
    return viewsOf(story);
  };

  it('knows whether there are views', () => {
    expect(has('<p>Text</p>')).to.deep.equal({views: false, card: false});
    expect(has('<p>Text</p><event-map slot="views"></event-map>')).to.deep.equal({views: true, card: false});
  });

  it('knows a card among other views, and not one that is the only view, or stands in the text', () => {
    expect(has('<event-map slot="views"></event-map><event-card slot="views"></event-card>').card).to.equal(true);
    expect(has('<event-card slot="views"></event-card>').card).to.equal(false);
    expect(has('<event-map slot="views"></event-map><event-card></event-card>').card).to.equal(false);
  });
});

describe('messageOf', () => {
  const MESSAGE = html`Loading`;
  const said = async (content: string, data?: object | string) => {
    const story: Element & {store?: EventStore} = document.createElement('div');
    story.innerHTML = content;
    story.store = new EventStore();
    if (data) await story.store.setData(data);
    return messageOf(story, MESSAGE) === MESSAGE;
  };

  it('is said where there is nothing else', async () => {
    expect(await said('')).to.equal(true);
  });

  it('is left to the views, which say it', async () => {
    expect(await said('<event-map slot="views"></event-map>', 'broken')).to.equal(false);
  });

  it('does not stand below a text to say that events are awaited, but that they cannot be read', async () => {
    expect(await said('<p data-event="a">Text</p>')).to.equal(false);
    expect(await said('<p data-event="a">Text</p>', NO_EVENTS)).to.equal(false);
    expect(await said('<p data-event="a">Text</p>', 'broken')).to.equal(true);
  });
});
