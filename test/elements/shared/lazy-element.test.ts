import {expect} from 'chai';
import {css, html} from 'lit';
import type {TemplateResult} from 'lit';
import {LazyElement} from '../../../src/elements/shared/lazy-element.js';
import type {ElementView, ViewModule} from '../../../src/elements/shared/lazy-element.js';
import {fakeFetch} from '../../store/fake-fetch.js';
import {all, clearPage, dress, next, one, page, settled, text, until} from '../helpers.js';
import {WEEK, fileOf} from '../story.js';

/** A view that says what it shows, and notes what is asked of it. */
class NotedView implements ElementView {
  drawn: Promise<void> | undefined;
  updates = 0;
  releases = 0;
  readonly #element: NotedElement;

  constructor(element: NotedElement) {
    this.#element = element;
  }

  get ready() {
    return this.drawn ?? Promise.resolve();
  }

  render(message: TemplateResult | null) {
    return html`<p>view: ${message ?? `${this.#element.store?.total} events`}</p>`;
  }

  updated() {
    this.updates += 1;
  }

  release() {
    this.releases += 1;
  }
}

class NotedElement extends LazyElement {
  static override styles = css`:host { display: block; }`;
  readonly views: NotedView[] = [];
  /** How often what its view will need was asked for. */
  asked = 0;
  /** What the next view waits for. */
  drawn: Promise<void> | undefined;
  load = (): Promise<ViewModule<this>> => Promise.resolve({viewStyles: css`p { color: rgb(1, 2, 3); }`, createView: () => this.#createView()});

  protected override loadView() {
    return this.load();
  }

  protected override loadAhead() {
    this.asked += 1;
  }

  #createView(): NotedView {
    const view = new NotedView(this);
    view.drawn = this.drawn;
    this.views.push(view);
    return view;
  }
}
customElements.define('test-noted', NotedElement);

const NEAR = 'width:800px';
const FAR = 'position:absolute;top:4000px;width:800px;height:10px';

describe('LazyElement', () => {
  afterEach(clearPage);

  const noted = (style: string, data: object = WEEK) => {
    const element = new NotedElement();
    dress(element, {}, {data, content: '<i>the page’s own list</i>', into: page(style)});
    return element;
  };
  /** Waits until an element that lies above another one, and would be loaded with it, is drawn. */
  const untilOthersAreDrawn = () => noted(NEAR).ready;

  it('loads its drawing part when it is near, and shows the view with its styles', async () => {
    const element = noted(NEAR);
    await element.ready;
    expect(text(element)).to.equal('view: 8 events');
    expect(getComputedStyle(one(element, 'p')).color).to.equal('rgb(1, 2, 3)');
  });

  it('loads nothing far below the viewport, and shows the page’s own children', async () => {
    const element = noted(FAR);
    await untilOthersAreDrawn();
    expect(element.views).to.deep.equal([]);
    const [slot] = all<HTMLSlotElement>(element, 'slot');
    expect(slot.assignedElements().map(text)).to.deep.equal(['the page’s own list']);
  });

  it('reads its file there all the same, and tells the page', async () => {
    const network = fakeFetch();
    const element = new NotedElement();
    dress(element, {src: 'week.json'}, {into: page(FAR)});
    const told = next(element, 'event-load');
    network.requests[0].answer(WEEK);
    expect((await told).total).to.equal(8);
    network.restore();
    expect(element.views).to.deep.equal([]);
  });

  it('asks for what its view will need while the view itself is on its way, and once', async () => {
    const element = new NotedElement();
    const view = Promise.withResolvers<ViewModule<NotedElement>>();
    const load = element.load;
    const begun = Promise.withResolvers<void>();
    element.load = () => {
      begun.resolve();
      return view.promise as ReturnType<typeof load>;
    };
    dress(element, {}, {data: WEEK, into: page(NEAR)});
    await begun.promise;
    expect([element.asked, element.views.length]).to.deep.equal([1, 0]);
    view.resolve(await load());
    await element.ready;
    expect([element.asked, element.views.length]).to.deep.equal([1, 1]);
  });

  it('asks for nothing that its view will need far below the viewport', async () => {
    const element = noted(FAR);
    await untilOthersAreDrawn();
    expect(element.asked).to.equal(0);
  });

  it('asks for nothing that its view will need before the file has been answered for, which may have a notice', async () => {
    const network = fakeFetch();
    const element = new NotedElement();
    dress(element, {src: 'week.json'}, {into: page(NEAR)});
    await untilOthersAreDrawn();
    expect(element.asked).to.equal(0);
    const told = next(element, 'event-load');
    network.requests[0].answer(WEEK);
    await told;
    network.restore();
    await element.ready;
    expect(element.asked).to.equal(1);
  });

  it('asks for nothing that its view will need behind a notice until the reader asks for the story', async () => {
    const element = noted(NEAR, {...WEEK, warning: {text: 'People are hurt.'}});
    await element.ready;
    expect(element.asked).to.equal(0);
    element.store!.acceptance.acceptWarning();
    await element.ready;
    expect(element.asked).to.equal(1);
  });

  it('keeps the styles that parts of its view have brought when what tells of a failure comes with its own', async () => {
    const element = noted(NEAR);
    await element.ready;
    const sheet = new CSSStyleSheet();
    const root = element.renderRoot as ShadowRoot;
    root.adoptedStyleSheets.push(sheet);
    const before = root.adoptedStyleSheets.length;
    const network = fakeFetch();
    const loading = element.store!.load('nowhere.json').catch(() => undefined);
    network.requests[0].fail();
    await loading;
    await element.ready.catch(() => undefined);
    expect(root.adoptedStyleSheets.length).to.be.greaterThan(before);
    expect(root.adoptedStyleSheets).to.include(sheet);
    network.restore();
  });

  it('is drawn when the reader comes near, which `ready` waits for', async () => {
    const element = noted(FAR);
    await untilOthersAreDrawn();
    scrollTo(0, 3500);
    await element.ready;
    expect(text(element)).to.equal('view: 8 events');
  });

  it('hands its view the message where there is nothing to draw', async () => {
    const element = noted(NEAR, {type: 'FeatureCollection', features: []});
    await element.ready;
    expect(text(element)).to.equal('view: There are no events to show.');
  });

  it('tells its view after each drawing', async () => {
    const element = noted(NEAR);
    await element.ready;
    const [view] = element.views;
    const before = view.updates;
    element.requestUpdate();
    await settled(element);
    expect(view.updates).to.equal(before + 1);
  });

  it('waits in `ready` for what its view still loads', async () => {
    const element = new NotedElement();
    const {promise, resolve} = Promise.withResolvers<void>();
    element.drawn = promise;
    dress(element, {}, {data: WEEK});
    let isReady = false;
    const ready = element.ready.then(() => (isReady = true));
    await until(element, () => text(element) === 'view: 8 events');
    await untilOthersAreDrawn();
    expect(isReady).to.equal(false);
    resolve();
    await ready;
    expect(isReady).to.equal(true);
  });

  it('releases its view when it leaves the page, and draws anew when it comes back', async () => {
    const element = noted(NEAR);
    await element.ready;
    element.remove();
    expect(element.views.map(({releases}) => releases)).to.deep.equal([1]);
    page().append(element);
    await element.ready;
    expect(element.views.map(({releases}) => releases)).to.deep.equal([1, 0]);
    expect(text(element)).to.equal('view: 8 events');
  });

  it('keeps the promise of `ready` where it is moved before it is drawn', async () => {
    const element = noted(NEAR);
    const {ready} = element;
    page().append(element);
    await ready;
    expect(element.views).to.have.lengthOf(1);
    expect(text(element)).to.equal('view: 8 events');
  });

  it('keeps it too where its view was still loading, and was given up', async () => {
    const element = new NotedElement();
    const {promise, resolve} = Promise.withResolvers<void>();
    element.drawn = promise;
    dress(element, {}, {data: WEEK});
    const {ready} = element;
    await until(element, () => element.views.length > 0);
    element.drawn = undefined;
    element.views[0].release = resolve;
    page().append(element);
    await ready;
    expect(element.views).to.have.lengthOf(2);
    expect(text(element)).to.equal('view: 8 events');
  });

  it('makes no view for an element that has left while its part was loading', async () => {
    const element = new NotedElement();
    const {promise, resolve} = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    const {load} = element;
    element.load = async () => {
      asked.resolve();
      await promise;
      return load();
    };
    dress(element, {}, {data: WEEK});
    await asked.promise;
    element.remove();
    resolve();
    await untilOthersAreDrawn();
    expect(element.views).to.deep.equal([]);
  });

  it('tells the page that its part is gone, and keeps the children', async () => {
    const element = new NotedElement();
    element.load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    dress(element, {}, {data: fileOf({}), content: '<i>the page’s own list</i>'});
    const {message} = await next(element, 'event-error');
    expect(message).to.match(/^A part of <test-noted> could not be loaded \(TypeError: Failed to fetch dynamically imported module\)\. .*\[chunk-missing\]$/);
    expect(all<HTMLSlotElement>(element, 'slot')[0].assignedElements()).to.have.lengthOf(1);
  });

  describe('whose part is gone', () => {
    /** The part is there at the second time that it is asked for. */
    const lost = async (content: string) => {
      const element = new NotedElement();
      const {load} = element;
      const state = {asked: 0};
      element.load = () => {
        state.asked += 1;
        return state.asked === 1 ? Promise.reject(new TypeError('Failed to fetch')) : load();
      };
      dress(element, {}, {data: WEEK, content});
      await next(element, 'event-error');
      return {element, state};
    };

    it('is drawn when the connection is back, which `ready` has waited for', async () => {
      const {element, state} = await lost('<i>the page’s own list</i>');
      const {ready} = element;
      dispatchEvent(new Event('online'));
      await ready;
      expect([text(element), state.asked]).to.deep.equal(['view: 8 events', 2]);
      dispatchEvent(new Event('online'));
      await settled(element);
      expect([element.views.length, state.asked]).to.deep.equal([1, 2]);
    });

    it('offers to try again where the page has no children there, and leaves those alone that it has', async () => {
      const {element, state} = await lost('');
      await until(element, () => all(element, '.failed .button').length > 0);
      expect(text(one(element, '.title'))).to.equal('The events could not be loaded.');
      one(element, '.failed .button').click();
      await element.ready;
      expect([text(element), state.asked]).to.deep.equal(['view: 8 events', 2]);
      const {element: full} = await lost('<i>the page’s own list</i>');
      await full.updateComplete;
      expect(all(full, '.failed')).to.deep.equal([]);
    });

    it('waits for one chance at a time, however many of its parts do, and for another one when it is back in the page', async () => {
      const {element} = await lost('');
      const first = element.anotherChance();
      expect(element.anotherChance()).to.equal(first);
      element.remove();
      void element.anotherChance();
      page().append(element);
      const second = element.anotherChance();
      dispatchEvent(new Event('online'));
      await second;
      expect(element.anotherChance()).not.to.equal(second);
    });

    it('asks for nothing more once it has left the page', async () => {
      const {element, state} = await lost('');
      element.remove();
      dispatchEvent(new Event('online'));
      await untilOthersAreDrawn();
      expect(state.asked).to.equal(1);
    });
  });
});
