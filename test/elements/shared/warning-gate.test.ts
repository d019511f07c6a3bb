import {expect} from 'chai';
import {css, html} from 'lit';
import type {TemplateResult} from 'lit';
import {LazyElement} from '../../../src/elements/shared/lazy-element.js';
import {en} from '../../l10n/words.js';
import {EventStore} from '../../../src/store/event-store.js';
import {all, button, clearPage, dress, listen, mountReady, one, page, settled, text} from '../helpers.js';
import {WEEK} from '../story.js';

const WARNING = {title: 'Images of violence', text: 'Some recordings show the dead.', kinds: ['death', 'weapons']};
const WARNED = {...WEEK, warning: WARNING};
const FAR = 'position:absolute;top:4000px;width:800px';

/** An element that says what its view was asked for. */
class HeldElement extends LazyElement {
  static override styles = css`:host { display: block; min-height: 150px; }`;
  readonly told: string[] = [];

  protected override loadView() {
    return Promise.resolve({
      viewStyles: css`h3 { position: sticky; }`,
      createView: () => {
        this.told.push('made');
        return {
          render: (message: TemplateResult | null) => html`<section aria-label="The view">${message ?? `${this.store?.total} events`}</section>`,
          updated: () => void this.told.push('updated'),
          release: () => void this.told.push('released'),
        };
      },
    });
  }
}
customElements.define('test-held', HeldElement);

describe('WarningGate', () => {
  let store: EventStore;
  beforeEach(() => {
    store = new EventStore();
    store.setData(WARNED);
  });
  afterEach(clearPage);

  const held = async (into = page(), of: EventStore = store) => {
    const element = new HeldElement();
    dress(element, {}, {store: of, content: '<i>the page’s own list</i>', into});
    await element.ready;
    return element;
  };
  const accept = (element: Element) => button(element, en.openStory).click();
  /** Waits until an accepted element has drawn its story. */
  const drawn = async (element: LazyElement) => {
    await element.ready;
    await settled(element);
  };

  it('shows the notice in the place of the story, and makes no view', async () => {
    const element = await held();
    expect(text(one(element, 'h3'))).to.equal('Images of violence');
    expect(text(element)).to.include('Some recordings show the dead.').and.not.include('8 events');
    expect(element.told).to.deep.equal([]);
  });

  it('does not show the page’s own children while it is up', async () => {
    const element = await held();
    expect(all(element, 'slot')).to.deep.equal([]);
    expect(element.querySelector('i')?.checkVisibility()).to.equal(false);
  });

  it('opens by its button', async () => {
    const element = await held();
    accept(element);
    await drawn(element);
    expect(text(element)).to.equal('8 events');
    expect(element.told.slice(0, 2)).to.deep.equal(['made', 'updated']);
  });

  it('tells the page, once, of what the reader has accepted, on the element where that was', async () => {
    const [first, second] = [await held(), await held()];
    const told = listen(second, 'event-warning-accept');
    const elsewhere = listen(first, 'event-warning-accept');
    accept(second);
    expect(told).to.deep.equal([['event-warning-accept', {scope: 'dataset', kinds: ['death', 'weapons'], id: null}]]);
    expect(elsewhere).to.deep.equal([]);
  });

  it('is silent where the page opens the story', async () => {
    const element = await held();
    const told = listen(element, 'event-warning-accept');
    store.acceptance.acceptWarning();
    await drawn(element);
    expect([told, text(element)]).to.deep.equal([[], '8 events']);
  });

  it('opens every view of the story, and none of another', async () => {
    const other = new EventStore();
    other.setData(WARNED);
    const [first, second, apart] = [await held(), await held(), await held(page(), other)];
    accept(first);
    await drawn(second);
    expect(text(second)).to.equal('8 events');
    expect(text(apart)).to.include('Images of violence');
  });

  it('says all of it in the first element of the page alone, and the heading in the others', async () => {
    const [first, second] = [await held(), await held()];
    await settled(first);
    expect(text(second)).to.equal(`Images of violence ${en.openStory}`);
    first.remove();
    await settled(second);
    expect(text(second)).to.include('Some recordings show the dead.');
  });

  it('moves the focus to what has come, when the reader opens it', async () => {
    const element = await held();
    one(element, 'button').focus();
    accept(element);
    await drawn(element);
    expect(element.shadowRoot?.activeElement?.ariaLabel).to.equal('The view');
  });

  it('leaves the focus alone where it opens without the reader', async () => {
    const [first, second] = [await held(), await held()];
    accept(first);
    await drawn(second);
    expect(second.shadowRoot?.activeElement).to.equal(null);
  });

  it('comes back before a new file, and takes away what was drawn of the one before', async () => {
    const element = await held();
    accept(element);
    await drawn(element);
    store.setData(WARNED);
    await element.ready;
    expect(text(element)).to.include('Some recordings show the dead.');
    expect(element.told.at(-1)).to.equal('released');
    store.setData(WEEK);
    await drawn(element);
    expect(text(element)).to.equal('8 events');
    expect(element.told.filter((each) => each === 'made')).to.have.lengthOf(2);
  });

  it('keeps its own styles from those of the view', async () => {
    const element = await held();
    accept(element);
    await drawn(element);
    store.setData(WARNED);
    await element.ready;
    expect(getComputedStyle(one(element, 'h3')).position).to.equal('static');
  });

  it('is drawn, and `ready`, however far the reader is', async () => {
    const element = await held(page(FAR));
    expect(text(element)).to.include('Images of violence');
    expect(element.told).to.deep.equal([]);
  });

  it('goes on to hold the story back where the element is moved', async () => {
    const element = await held();
    page().append(element);
    await element.ready;
    expect(text(element)).to.include('Some recordings show the dead.');
    accept(element);
    await drawn(element);
    expect(text(element)).to.equal('8 events');
  });

  it('stays open where the element is moved after it', async () => {
    const element = await held();
    accept(element);
    await drawn(element);
    page().append(element);
    await drawn(element);
    expect(text(element)).to.equal('8 events');
  });

  it('has the height that the element has reserved, so that nothing below it moves', async () => {
    const element = await held();
    element.style.minHeight = '400px';
    expect(one(element, '.warning').offsetHeight).to.equal(400);
  });

  for (const tag of ['event-map', 'event-timeline', 'event-list', 'event-card', 'event-filter'] as const) {
    it(`stands before an <${tag}>, and fills it`, async () => {
      const element = await mountReady(tag, {}, {data: WARNED, into: page('width:320px')});
      const notice = one(element, '.warning');
      expect(text(notice)).to.include('Some recordings show the dead.');
      expect([notice.offsetWidth, notice.offsetHeight]).to.deep.equal([element.offsetWidth, element.offsetHeight]);
      expect(element.scrollWidth).to.be.at.most(320);
    });
  }

  it('says it once for a group, whose views have only a line', async () => {
    const group = await mountReady('event-viewer', {}, {store});
    expect(text(group)).to.include('Some recordings show the dead.');
    expect(all(group, 'event-map, event-list, event-timeline')).to.deep.equal([]);
    const inside = new HeldElement();
    dress(inside, {}, {into: group});
    await inside.ready;
    expect(text(inside)).to.equal(en.storyHeld);
  });

  it('says it in a view inside a group that has another story', async () => {
    const other = new EventStore();
    other.setData(WEEK);
    const group = await mountReady('event-viewer', {'no-map': ''}, {store: other});
    const inside = new HeldElement();
    dress(inside, {}, {store, into: group});
    await inside.ready;
    expect(text(inside)).to.include('Some recordings show the dead.');
  });

  it('has nothing to hold back in a file without an event', async () => {
    store.setData({...WARNED, features: []});
    const element = await held();
    await drawn(element);
    expect(text(element)).to.equal(en.noEvents);
  });
});
