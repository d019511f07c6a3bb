import {expect} from 'chai';
import type {CameraRequest} from '../../../src/store/shared-camera.js';
import {eventFile} from '../../store/story.js';
import {all, button, clearPage, focused, frame, key, mountReady, one, page, settled, text, until} from '../helpers.js';
import {WEEK, event} from '../story.js';
import {TEXT, fakeTimers, observed, scrollTo, story, watchObservers, whenStore} from './story-page.js';

const DAY_MS = 86_400_000;
const FOURTH_AND_FIFTH = {startMs: Date.UTC(2022, 0, 3, 18), endMs: Date.UTC(2022, 0, 5, 18)};
const SIXTH = {startMs: Date.UTC(2022, 0, 5, 18), endMs: Date.UTC(2022, 0, 5, 18) + DAY_MS};
const LIST = '<event-list slot="views"></event-list>';
const LIST_AND_CARD = `${LIST}<event-card slot="views"></event-card>`;

describe('StoryView', () => {
  let timers: ReturnType<typeof fakeTimers> | undefined;
  afterEach(async () => {
    timers?.restore();
    timers = undefined;
    await clearPage();
  });

  const steps = (element: Element) => [...element.querySelectorAll<HTMLElement>('p[data-event], p[data-window]')];
  const current = (element: Element) => steps(element).map((step) => step.getAttribute('aria-current'));
  const here = (element: Element) => text(one(element, '.here'));

  describe('leading the views', () => {
    it('sets nothing above the first step', async () => {
      const element = await story();
      await observed(element);
      await frame();
      expect([element.store?.window, element.store?.selected, element.store?.camera.request]).to.deep.equal([null, null, null]);
    });

    it('selects the event of the step in the middle of the screen, and asks the map for it', async () => {
      const element = await story();
      scrollTo(steps(element)[0]);
      await whenStore(element.store, ({selected}) => selected === 'statement');
      expect(element.store?.window).to.equal(null);
      expect(element.store?.camera.request?.ids).to.deep.equal(['statement']);
    });

    it('sets dates, selection and map of a step at once', async () => {
      const element = await story();
      const {store} = element;
      scrollTo(steps(element)[1]);
      await whenStore(store, ({selected}) => selected === 'police');
      expect([store?.window, store?.camera.request?.ids]).to.deep.equal([FOURTH_AND_FIFTH, ['police', 'shield']]);
      scrollTo(steps(element)[2]);
      await whenStore(store, ({selected}) => selected === null);
      expect([store?.window, store?.camera.request?.position]).to.deep.equal([SIXTH, {longitude: 66.9, latitude: 48, zoom: 4}]);
    });

    it('stays with a step while the reader reads on, in what is no step', async () => {
      const element = await story();
      scrollTo(steps(element)[0]);
      await whenStore(element.store, ({selected}) => selected === 'statement');
      scrollTo(element.querySelector('p:not([data-event], [data-window])'));
      await observed(element);
      await frame();
      expect([current(element), element.store?.selected]).to.deep.equal([['step', null, null], 'statement']);
    });

    it('marks the step for the page to style, and no other', async () => {
      const element = await story();
      expect(current(element)).to.deep.equal([null, null, null]);
      scrollTo(steps(element)[1]);
      await whenStore(element.store, ({selected}) => selected === 'police');
      expect(current(element)).to.deep.equal([null, 'step', null]);
    });

    it('shows the whole story again above the first step', async () => {
      const element = await story();
      scrollTo(steps(element)[2]);
      await whenStore(element.store, ({window}) => window !== null);
      window.scrollTo(0, 0);
      await whenStore(element.store, (store) => store.window === null);
      expect([element.store?.selected, element.store?.camera.request?.ids, current(element)]).to.deep.equal([null, 'all', [null, null, null]]);
    });

    it('keeps what the last step has shown, below it', async () => {
      const element = await story({}, {content: `${TEXT}<p style="height:1500px">Afterwards.</p>`});
      scrollTo(steps(element)[2]);
      await whenStore(element.store, ({window}) => window !== null);
      window.scrollTo(0, document.documentElement.scrollHeight);
      await observed(element);
      await frame();
      expect([element.store?.window, current(element)]).to.deep.equal([SIXTH, [null, null, 'step']]);
    });

    it('gives the views back below the story, and leads them again from its end', async () => {
      const into = page();
      const element = await story({}, {into});
      into.insertAdjacentHTML('beforeend', '<p style="height:2000px">Another chapter of the article.</p>');
      scrollTo(steps(element)[2]);
      await whenStore(element.store, ({window}) => window !== null);
      window.scrollTo(0, document.documentElement.scrollHeight);
      await whenStore(element.store, (store) => store.window === null);
      expect([element.store?.selected, element.store?.camera.request?.ids]).to.deep.equal([null, 'all']);
      scrollTo(steps(element)[2]);
      await whenStore(element.store, ({window}) => window !== null);
      expect(element.store?.window).to.deep.equal(SIXTH);
    });

    it('lets the reader act on the views until the next step', async () => {
      const element = await story();
      const {store} = element;
      scrollTo(steps(element)[1]);
      await whenStore(store, ({selected}) => selected === 'police');
      store?.select('toll');
      store?.setWindow(null);
      scrollBy(0, 40);
      await observed(element);
      await frame();
      expect([store?.selected, store?.window]).to.deep.equal(['toll', null]);
      scrollTo(steps(element)[2]);
      await whenStore(store, ({selected}) => selected === null);
      expect(store?.window).to.deep.equal(SIXTH);
    });

    it('cuts to where the reader comes into the story, and flies from there on', async () => {
      const into = page();
      into.innerHTML = '<div style="height:5000px"></div>';
      window.scrollTo(0, 900);
      into.style.position = 'relative';
      const element = await story({style: 'position:absolute;top:0;left:0;width:800px'}, {into});
      await whenStore(element.store, ({selected}) => selected === 'statement');
      expect(element.store?.camera.request?.animate).to.equal(false);
      scrollTo(steps(element)[1]);
      await whenStore(element.store, ({selected}) => selected === 'police');
      expect(element.store?.camera.request?.animate).to.equal(true);
    });

    it('passes over the steps of a fling: the views go where it comes to rest', async () => {
      const element = await story();
      const {store} = element;
      timers = fakeTimers();
      for (const [index, step] of steps(element).entries()) {
        scrollTo(step);
        await until(element, () => here(element).startsWith(`${index + 1} of`));
      }
      expect(timers.waiting).to.equal(1);
      const asked: (CameraRequest | null | undefined)[] = [];
      store?.effect(() => void asked.push(store.camera.request));
      timers.run();
      expect(asked.map((request) => request?.position?.longitude)).to.deep.equal([undefined, 66.9]);
    });
  });

  describe('its steps', () => {
    it('are reported where they say what cannot be used, and hold for the rest', async () => {
      const element = await story({}, {content: '<p data-event="sqare police" data-window="4 January" style="height:400px">The police</p>'});
      scrollTo(steps(element)[0]);
      await whenStore(element.store, ({selected}) => selected === 'police');
      expect(element.store?.issues.map(({message}) => message.split('. ')[0])).to.deep.equal([
        'Step 1 ("The police"): data-event is "sqare", which is no event of the file',
        'Step 1 ("The police"): data-window is "4 January", which is not a date or a range of dates that can be read',
      ]);
    });

    it('may come later, and go', async () => {
      const element = await story({}, {content: '<h2>A week</h2>'});
      expect(all(element, 'nav')).to.deep.equal([]);
      element.insertAdjacentHTML('beforeend', TEXT);
      await until(element, () => all(element, '.step').length === 3);
      scrollTo(steps(element)[1]);
      await whenStore(element.store, ({selected}) => selected === 'police');
      steps(element)[1].remove();
      await until(element, () => all(element, '.step').length === 2);
      await whenStore(element.store, ({selected}) => selected !== 'police');
    });

    it('may say something else later', async () => {
      const element = await story();
      scrollTo(steps(element)[0]);
      await whenStore(element.store, ({selected}) => selected === 'statement');
      steps(element)[0].dataset['event'] = 'toll';
      await whenStore(element.store, ({selected}) => selected === 'toll');
    });

    it('lead the views as soon as the file is read', async () => {
      const element = await story({}, {data: {type: 'FeatureCollection', features: []}});
      scrollTo(steps(element)[1]);
      await until(element, () => here(element).startsWith('2 of 3'));
      element.data = WEEK;
      await whenStore(element.store, ({selected}) => selected === 'police');
    });
  });

  describe('the chapters of the file', () => {
    const CHAPTERS = [
      {title: 'A statement', text: 'On *1 January*.', events: ['one']},
      {title: 'Soldiers', window: '2022-01-06', camera: {center: [66.9, 48], zoom: 4}},
    ];
    const FILE = eventFile([event('one', {when: '2022-01-01'}), event('two', {when: '2022-01-06'})], {chapters: CHAPTERS});
    const chapters = (element: Element) => all(element, '.chapter');

    it('stand where the page has marked no step', async () => {
      const element = await story({}, {data: FILE, content: `${LIST}<p>The fallback</p>`});
      expect(chapters(element).map((chapter) => text(chapter.querySelector('h3')!))).to.deep.equal(['A statement', 'Soldiers']);
      expect(all(element, '.text slot')).to.deep.equal([]);
    });

    it('leave the text to a page that has', async () => {
      const element = await story({}, {data: FILE, content: '<p data-event="two">Two</p>'});
      expect(chapters(element)).to.deep.equal([]);
    });

    it('have their text with emphasis, lists and links, as a card has', async () => {
      const element = await story({}, {data: FILE, content: LIST});
      await until(element, () => all(element, '.chapter em').length === 1);
      expect(text(chapters(element)[0])).to.equal('A statement On 1 January.');
    });

    it('lead the views as steps of the page do', async () => {
      const element = await story({}, {data: FILE, content: LIST});
      await whenStore(element.store, ({selected}) => selected === 'one');
      await settled(element);
      expect(chapters(element).map(({ariaCurrent}) => ariaCurrent)).to.deep.equal(['step', null]);
      scrollTo(chapters(element)[1]);
      await whenStore(element.store, ({selected}) => selected === null);
      expect([element.store?.window, element.store?.camera.request?.position]).to.deep.equal([SIXTH, {longitude: 66.9, latitude: 48, zoom: 4}]);
    });
  });

  describe('its navigation', () => {
    it('says how many steps there are and which one it is', async () => {
      const element = await story();
      expect(here(element)).to.equal('3 steps');
      scrollTo(steps(element)[1]);
      await until(element, () => here(element) === '2 of 3 The police are overwhelmed.');
    });

    it('is left out where there is only one', async () => {
      expect(all(await story({}, {content: '<p data-event="police">The police</p>'}), 'nav')).to.deep.equal([]);
    });

    it('brings a step into the middle of the free screen, where it leads, and keeps the focus', async () => {
      const element = await story();
      const next = button(element, 'Next step');
      next.focus();
      next.click();
      await whenStore(element.store, ({selected}) => selected === 'statement');
      next.click();
      await whenStore(element.store, ({selected}) => selected === 'police');
      expect(focused(element) === next).to.equal(true);
      expect(text(one(element, '[role=status]'))).to.equal('2 of 3: The police are overwhelmed.');
    });

    it('goes straight to any step', async () => {
      const element = await story();
      all(element, '.step')[2].click();
      await whenStore(element.store, ({camera}) => Boolean(camera.request?.position));
      expect(current(element)).to.deep.equal([null, null, 'step']);
    });

    it('names the step that has the focus', async () => {
      const element = await story();
      const [first] = all(element, '.step');
      first.focus();
      key(first, 'End');
      await until(element, () => here(element) === '3 of 3 Soldiers hold the square.');
    });

    it('has so many columns that no step is narrower than a finger needs', async () => {
      const into = page('width:320px');
      const many = Array.from({length: 20}, (_, index) => `<p data-event="police" style="height:300px">${index}</p>`).join('');
      const element = await story({}, {into, content: many});
      await until(element, () => one(element, '.steps').style.getPropertyValue('--_columns') === '10');
      expect(Math.min(...all(element, '.step').map(({offsetWidth}) => offsetWidth))).to.be.at.least(24);
    });
  });

  describe('a card among the views', () => {
    const card = (element: Element) => one(element, 'nav .card');
    const isShown = (element: Element) => element.querySelector<HTMLElement>('event-card')!.checkVisibility();

    it('has its place where there is room, without a button', async () => {
      const element = await story({}, {into: page('width:700px'), content: LIST_AND_CARD + TEXT});
      expect([isShown(element), card(element).checkVisibility()]).to.deep.equal([true, false]);
    });

    it('is opened over the views and closed by a button, where there is none', async () => {
      const element = await story({}, {into: page('width:400px'), content: LIST_AND_CARD + TEXT});
      expect([isShown(element), card(element).getAttribute('aria-disabled')]).to.deep.equal([false, 'true']);
      element.store?.select('police');
      await settled(element);
      card(element).click();
      await settled(element);
      expect([isShown(element), card(element).ariaExpanded]).to.deep.equal([true, 'true']);
      card(element).click();
      await settled(element);
      expect(isShown(element)).to.equal(false);
    });

    it('is gone at the next step', async () => {
      const element = await story({}, {into: page('width:400px'), content: LIST_AND_CARD + TEXT});
      element.querySelector('event-list')?.selectByReader(3);
      await settled(element);
      expect(isShown(element)).to.equal(true);
      scrollTo(steps(element)[2]);
      await whenStore(element.store, ({window}) => window !== null);
      await settled(element);
      expect(isShown(element)).to.equal(false);
    });
  });

  describe('a timeline among the views', () => {
    const TIMELINE = '<event-timeline slot="views"></event-timeline>';
    const hasLanes = async (width: number, views: string) => {
      const element = await story({}, {into: page(`width:${width}px`), content: views + TEXT});
      const timeline = element.querySelector('event-timeline')!;
      await timeline.ready;
      return one(timeline, '.scroller').checkVisibility();
    };

    it('has lanes beside the text', async () => {
      expect(await hasLanes(1000, TIMELINE)).to.equal(true);
    });

    it('is a strip with an axis above it', async () => {
      expect(await hasLanes(700, TIMELINE)).to.equal(false);
    });

    it('is that beside it too, where a card shares the room', async () => {
      expect(await hasLanes(1000, TIMELINE + LIST_AND_CARD)).to.equal(false);
    });
  });

  it('brings a link that gets the focus out from behind the views', async () => {
    const content = `${LIST}<p data-event="police" style="height:900px"><a href="#" style="display:block;margin-top:200px">A link</a></p>${TEXT}`;
    const element = await story({}, {into: page('width:400px'), content});
    const link = element.querySelector('a')!;
    const covered = () => one(element, '.stage').getBoundingClientRect().bottom;
    scrollBy(0, link.getBoundingClientRect().top - 40);
    expect(link.getBoundingClientRect().top).to.be.below(covered());
    link.focus({preventScroll: true});
    expect(link.getBoundingClientRect().top).to.be.at.least(covered());
  });

  it('reports an element around it that keeps the views from sticking', async () => {
    const into = page('width:800px;overflow:hidden');
    const element = await story({}, {into, content: LIST + TEXT});
    await whenStore(element.store, ({issues}) => issues.length > 0);
    expect(element.store?.issues.map(({message}) => message)).to.deep.equal([
      '<event-story>: an element around it, <div>, has overflow "hidden", which keeps the views from staying in sight. Write overflow: clip in its place. [story-overflow]',
    ]);
  });

  it('has the frame that scrolls around it as its screen', async () => {
    const into = page('width:800px;height:300px;overflow:auto');
    const element = await story({}, {into, content: LIST + TEXT});
    await until(element, () => one(element, '.layout').style.getPropertyValue('--_screen') === '300px');
    into.scrollTop += steps(element)[0].getBoundingClientRect().top - into.getBoundingClientRect().top - 140;
    await whenStore(element.store, ({selected}) => selected === 'statement');
  });

  it('lets go of the page when it leaves it', async () => {
    const element = await mountReady('event-story', {}, {data: WEEK, content: TEXT});
    const {store} = element;
    scrollTo(steps(element)[1]);
    await whenStore(store, ({selected}) => selected === 'police');
    const into = element.parentElement!;
    const left = steps(element);
    element.remove();
    into.append(...left);
    expect(left.map((step) => step.getAttribute('aria-current'))).to.deep.equal([null, null, null]);
    scrollTo(left[0]);
    await observed(left[0]);
    await frame();
    expect(store?.selected).to.equal('police');
  });

  it('observes nothing any more then', async () => {
    const watching = watchObservers();
    const element = await story();
    scrollTo(steps(element)[1]);
    await whenStore(element.store, ({selected}) => selected === 'police');
    expect(watching.count).to.be.at.least(3);
    element.remove();
    expect(watching.count).to.equal(0);
    watching.restore();
  });
});
