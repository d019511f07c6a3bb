import {expect} from 'chai';
import {EventStoryElement} from '../../../src/elements/event-story/event-story.js';
import {eventFile} from '../../store/story.js';
import {all, clearPage, key, listen, mount, mountReady, one, page, settled, text, until} from '../helpers.js';
import {WEEK, event, fileOf} from '../story.js';
import {TEXT, scrollTo, story, whenStore} from './story-page.js';

const VIEWS = '<event-list slot="views"></event-list><event-card slot="views"></event-card>';

describe('EventStoryElement', () => {
  afterEach(clearPage);

  it('is the tag <event-story>', () => {
    expect(document.createElement('event-story')).to.be.instanceOf(EventStoryElement);
  });

  it('keeps the article’s own look of the text, whatever that of the views is', async () => {
    const into = page('width:800px;font:20px/1.7 serif;color:rgb(1, 2, 3);text-align:right');
    const element = await story({}, {into});
    const {fontSize, lineHeight, fontFamily, color, textAlign} = getComputedStyle(element.querySelector('p')!);
    expect({fontSize, lineHeight, fontFamily, color, textAlign}).to.deep.equal({fontSize: '20px', lineHeight: '34px', fontFamily: 'serif', color: 'rgb(1, 2, 3)', textAlign: 'right'});
    expect(getComputedStyle(one(element, '.stage')).fontSize).to.equal('14px');
  });

  it('hands its store to the views inside, a viewer among them', async () => {
    const element = await story({}, {content: `${VIEWS}<event-viewer slot="views"></event-viewer>${TEXT}`});
    const stores = ['event-list', 'event-card', 'event-viewer'].map((tag) => element.querySelector<EventStoryElement>(tag)?.store);
    expect(stores.every((store) => store === element.store)).to.equal(true);
  });

  it('shows its text before its drawing part is there, and where there is no file', async () => {
    const element = mount('event-story', {}, {content: `${VIEWS}<p>The text</p>`, into: page('position:absolute;top:9000px')});
    await settled(element);
    const [views, body] = all<HTMLSlotElement>(element, 'slot');
    expect([views?.name, body?.assignedElements().map(text)]).to.deep.equal(['views', ['The text']]);
  });

  it('shows the views on the `side` that it is given', async () => {
    const into = page('width:1000px');
    const element = await story({}, {into, content: `${VIEWS}${TEXT}`});
    const isLeft = () => one(element, '.stage').getBoundingClientRect().left < one(element, '.text').getBoundingClientRect().left;
    expect(isLeft()).to.equal(true);
    element.side = 'end';
    await settled(element);
    expect([isLeft(), element.getAttribute('side')]).to.deep.equal([false, 'end']);
  });

  it('is named by `label`, else as a story', async () => {
    const element = await story();
    expect(one(element, 'section').ariaLabel).to.equal('The story, step by step');
    element.setAttribute('label', 'A week in Kazakhstan');
    await settled(element);
    expect(one(element, 'section').ariaLabel).to.equal('A week in Kazakhstan');
  });

  it('begins with its `window` and `selected`, and comes back to them above the first step', async () => {
    const element = await story({window: '2022-01-05', selected: 'shield'});
    const {store} = element;
    const begun = store?.window;
    expect([begun !== null, store?.selected]).to.deep.equal([true, 'shield']);
    scrollTo(element.querySelector('[data-camera]'));
    await whenStore(store, ({selected}) => selected === null);
    window.scrollTo(0, 0);
    await whenStore(store, ({selected}) => selected === 'shield');
    expect(store?.window).to.deep.equal(begun);
  });

  it('says in place of a text that its file cannot be read', async () => {
    const element = mount('event-story');
    element.data = 'no event file';
    await until(element, () => all(element, '[role=alert]').length === 1);
    expect(text(one(element, '[part=message]'))).to.include('The events could not be loaded.');
  });

  it('tells the page nothing of the steps that the reader comes to', async () => {
    const element = await story();
    const told = listen(document.body, 'event-select', 'event-window-change', 'event-camera-change', 'event-filter-change');
    scrollTo(element.querySelector('[data-window]'));
    await whenStore(element.store, ({selected}) => selected === 'police');
    expect(told).to.deep.equal([]);
  });

  describe('with a notice before the story', () => {
    const gated = eventFile([event('one', {when: '2022-01-01'})], {warning: {text: 'This story shows death.'}});

    it('says it once, in place of the views, and lets the text be read', async () => {
      const element = await mountReady('event-story', {}, {data: gated, content: `${VIEWS}<p data-event="one">The text</p>`});
      expect(text(one(element, '.views'))).to.include('This story shows death.');
      expect(all(element, 'slot[name=views]')).to.deep.equal([]);
      expect(one<HTMLSlotElement>(element, '.text slot').assignedElements().map(text)).to.deep.equal(['The text']);
    });

    it('gives the focus to the views when it is accepted, not to the whole of views and text', async () => {
      const element = await mountReady('event-story', {}, {data: gated, content: `${VIEWS}<p data-event="one">The text</p>`});
      one<HTMLButtonElement>(element, '.warning button').focus();
      one<HTMLButtonElement>(element, '.warning button').click();
      await until(element, () => element.shadowRoot?.activeElement === one(element, '.stage'));
    });

    it('leads the views as soon as it is accepted', async () => {
      const into = page();
      const element = await mountReady('event-story', {}, {data: gated, content: `${VIEWS}<p data-event="one" style="height:400px">The text</p>`, into});
      scrollTo(element.querySelector('p'));
      element.store?.acceptance.acceptWarning();
      await whenStore(element.store, ({selected}) => selected === 'one');
      expect(all(element, 'slot[name=views]')).to.have.lengthOf(1);
    });
  });

  it('reads another file, and leads by its events', async () => {
    const element = await story();
    scrollTo(element.querySelector('[data-event=statement]'));
    await whenStore(element.store, ({selected}) => selected === 'statement');
    element.data = fileOf({when: '2022-01-04'});
    await element.ready;
    await whenStore(element.store, ({issues}) => issues.some(({value}) => value === 'statement'));
    element.data = WEEK;
    await whenStore(element.store, ({selected}) => selected === 'statement');
  });

  it('draws the ring around its views clear of the words and buttons below them', async () => {
    const element = await story({}, {content: `${VIEWS}${TEXT}`});
    const stage = one(element, '.stage');
    stage.tabIndex = -1;
    const edges = () => all(element, '.count, .turn').filter((part) => part.checkVisibility()).map((part) => part.getBoundingClientRect());
    const {left, right, bottom} = stage.getBoundingClientRect();
    // As after a key: a pointer leaves no ring.
    key(stage, 'Tab');
    stage.focus({focusVisible: true} as FocusOptions);
    expect(stage.matches(':focus-visible')).to.equal(true);
    const ringPixels = parseFloat(getComputedStyle(stage, '::after').borderTopWidth);
    expect(ringPixels).to.equal(2);
    for (const edge of edges()) {
      expect([edge.left - left, right - edge.right, bottom - edge.bottom].every((gap) => gap > ringPixels)).to.equal(true);
    }
  });

  it('has chapters with headings of the level that fits the page', async () => {
    const into = page();
    into.innerHTML = '<h1>Kazakhstan</h1><h2>The week</h2>';
    const chapters = [{title: 'A price'}, {title: 'The toll'}];
    const element = await mountReady('event-story', {}, {data: {...WEEK, chapters}, into});
    expect(all(element, '.chapter h3').map(({ariaLevel}) => ariaLevel)).to.deep.equal(['3', '3']);
  });
});
