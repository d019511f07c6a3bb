import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import type {EventViewerElement} from '../../../src/elements/event-viewer/event-viewer.js';
import {en} from '../../l10n/words.js';
import {all, button, clearPage, focused, key, mountReady, one, page, settled, text} from '../helpers.js';
import {WEEK} from '../story.js';

const NARROW = 'width:320px';
const WIDE = 'width:1000px';

describe('the focus in <event-viewer>', () => {
  afterEach(clearPage);

  const viewerIn = (style: string, attributes: Readonly<Record<string, string>> = {}) =>
    mountReady('event-viewer', {'no-map': '', ...attributes}, {data: WEEK, into: page(style)});
  const part = (viewer: EventViewerElement, tag: 'event-list' | 'event-card' | 'event-timeline') => one<EventViewerElement>(viewer, tag);
  /** Waits until a selection is drawn in the viewer and in its card. */
  const drawn = async (viewer: EventViewerElement) => {
    await settled(viewer);
    for (const each of all<EventViewerElement>(viewer, 'event-card, event-list, event-timeline')) await settled(each);
  };
  const item = (viewer: EventViewerElement, index: number) => all<HTMLButtonElement>(part(viewer, 'event-list'), '.item')[index];
  const press = async (viewer: EventViewerElement, index: number) => {
    item(viewer, index).focus();
    item(viewer, index).click();
    await drawn(viewer);
  };
  const close = async (viewer: EventViewerElement) => {
    key(one(part(viewer, 'event-card'), 'article'), 'Escape');
    await drawn(viewer);
  };

  it('goes into the card that has taken the place of the list', async () => {
    const viewer = await viewerIn(NARROW);
    await press(viewer, 3);
    expect(focused(viewer)?.localName).to.equal('event-card');
    expect(focused(part(viewer, 'event-card'))?.ariaLabel).to.equal(en.card);
  });

  it('goes back to the event in the list when the card is closed', async () => {
    const viewer = await viewerIn(NARROW);
    await press(viewer, 3);
    await close(viewer);
    expect(focused(part(viewer, 'event-list')) === item(viewer, 3)).to.equal(true);
  });

  it('stays in the list where the card stands beside it', async () => {
    const viewer = await viewerIn(WIDE);
    await press(viewer, 3);
    expect(focused(part(viewer, 'event-list')) === item(viewer, 3)).to.equal(true);
  });

  it('stays on the timeline when the reader selects there, and comes back to it from the card', async () => {
    const viewer = await viewerIn(NARROW);
    const timeline = part(viewer, 'event-timeline');
    const [mark] = all<HTMLElement>(timeline, '.mark');
    mark.focus();
    key(mark, 'Enter');
    await drawn(viewer);
    expect(focused(timeline) === mark).to.equal(true);
    one(part(viewer, 'event-card'), '.close').focus();
    await close(viewer);
    expect(focused(timeline) === mark).to.equal(true);
  });

  it('goes to the list from a card that nothing in the viewer had opened', async () => {
    const viewer = await viewerIn(NARROW, {selected: 'night'});
    one(part(viewer, 'event-card'), '.close').focus();
    await close(viewer);
    expect(focused(viewer)?.localName).to.equal('event-list');
  });

  it('is left alone when the page selects', async () => {
    const viewer = await viewerIn(NARROW);
    viewer.select('night');
    await drawn(viewer);
    expect(focused(viewer)).to.equal(null);
  });

  it('reaches first a button past the viewer, which is seen when it is reached', async () => {
    const before = document.createElement('button');
    const box = page(WIDE);
    box.append(before);
    const viewer = await mountReady('event-viewer', {'no-map': ''}, {data: WEEK, into: box});
    const skip = button(viewer, en.skipViewer);
    expect(getComputedStyle(skip).clipPath).to.not.equal('none');
    before.focus();
    await sendKeys({press: 'Tab'});
    expect(text(focused(viewer)!)).to.equal(en.skipViewer);
    expect(getComputedStyle(skip).clipPath).to.equal('none');
  });

  it('goes past all of its parts by that button, to what follows in the page', async () => {
    const box = page(WIDE);
    const viewer = await mountReady('event-viewer', {'no-map': ''}, {data: WEEK, into: box});
    const after = document.createElement('button');
    box.append(after);
    const skip = button(viewer, en.skipViewer);
    skip.focus();
    await sendKeys({press: 'Enter'});
    expect(text(focused(viewer)!)).to.equal(en.viewerEnd);
    await sendKeys({press: 'Tab'});
    expect(document.activeElement === after).to.equal(true);
    expect(one(viewer, '.end').tabIndex).to.equal(-1);
  });

  for (const style of [NARROW, WIDE]) {
    it(`goes through the parts in the order in which they are seen, where the ${style}`, async () => {
      const viewer = await viewerIn(style);
      const boxes = all(viewer, 'event-filter, event-timeline, event-list').map((each) => each.getBoundingClientRect());
      const isInOrder = boxes.map(({top, left}, index) => index === 0 || top >= boxes[index - 1].bottom - 1 || left >= boxes[index - 1].right);
      expect(isInOrder).to.deep.equal([true, true, true]);
    });
  }
});
