import {expect} from 'chai';
import {clearPage, drag, key, listen, mount, pointer, tap, wheel} from '../helpers.js';
import {WEEK, january} from '../story.js';
import {probe} from './probe.js';
import type {ProbeElement} from './probe.js';

const TOUCH: PointerEventInit = {pointerType: 'touch', isPrimary: true};

describe('a playback', () => {
  let view: ProbeElement;

  beforeEach(async () => {
    view = probe({}, {data: WEEK});
    await view.play();
  });
  afterEach(clearPage);

  const isPlaying = () => view.store!.playing;
  /** Takes the next event of a kind for itself, as a view that acts upon it. */
  const taken = (name: string) => view.shadowRoot!.addEventListener(name, (event) => event.preventDefault(), {once: true, passive: false});
  /** A button inside the view. */
  const inside = (attribute?: string) => {
    const part = document.createElement('button');
    if (attribute) part.setAttribute(attribute, '');
    view.shadowRoot!.append(part);
    return part;
  };

  it('is stopped by a button of the mouse that goes down on a view, and the page is told there', () => {
    const told = listen(view, 'event-playback-change');
    pointer(inside(), 'down');
    expect([isPlaying(), told]).to.deep.equal([false, [['event-playback-change', {playing: false, speed: 1}]]]);
  });

  it('is stopped by a tap, not by a finger that begins to scroll the page', async () => {
    const part = inside();
    drag(part, [0, 0]);
    await view.play();
    pointer(part, 'down', 0, 0, TOUCH);
    pointer(part, 'move', 0, 30, TOUCH);
    pointer(part, 'cancel', 0, 30, TOUCH);
    expect(isPlaying()).to.equal(true);
    tap(part, 0, 0, TOUCH);
    part.click();
    expect(isPlaying()).to.equal(false);
  });

  it('is stopped by a wheel that zooms a view, not by one that scrolls the page', () => {
    wheel(inside(), {deltaY: 100});
    expect(isPlaying()).to.equal(true);
    taken('wheel');
    wheel(inside(), {deltaY: 100, ctrlKey: true});
    expect(isPlaying()).to.equal(false);
  });

  it('is stopped by a key that a view acts upon, not by one that is the page’s', () => {
    key(inside(), 'Tab');
    key(inside(), 'PageDown');
    expect(isPlaying()).to.equal(true);
    taken('keydown');
    key(inside(), 'ArrowRight');
    expect(isPlaying()).to.equal(false);
  });

  it('is stopped by a second finger, which moves a map, and by a finger that ends where the page has not scrolled', async () => {
    const part = inside();
    pointer(part, 'down', 0, 0, TOUCH);
    expect(isPlaying()).to.equal(true);
    pointer(part, 'down', 40, 0, {pointerType: 'touch', pointerId: 2});
    expect(isPlaying()).to.equal(false);
    await view.play();
    pointer(part, 'up', 0, 30, TOUCH);
    expect(isPlaying()).to.equal(false);
  });

  it('is stopped by a word that is typed into a search', () => {
    view.dispatchEvent(new CustomEvent('event-filter-change'));
    expect(isPlaying()).to.equal(false);
  });

  it('goes on at the end of a movement of the map that began before it', () => {
    view.dispatchEvent(new CustomEvent('event-camera-change'));
    expect(isPlaying()).to.equal(true);
  });

  it('is stopped by a selection, before the page is told of that', () => {
    const told = listen(view, 'event-playback-change', 'event-select');
    view.selectByReader(2);
    expect(told.map(([name]) => name)).to.deep.equal(['event-playback-change', 'event-select']);
  });

  it('goes on while the reader uses what steers it', () => {
    const part = inside('data-playback');
    pointer(part, 'down');
    part.click();
    expect(isPlaying()).to.equal(true);
  });

  it('goes on while the page does something, without an act of the reader', () => {
    view.select('night');
    view.store!.setFilters({text: 'a'});
    expect(isPlaying()).to.equal(true);
  });

  it('goes on while the reader uses the rest of the page', () => {
    const told = listen(document.body, 'event-playback-change');
    pointer(document.body, 'down');
    document.body.click();
    expect([isPlaying(), told]).to.deep.equal([true, []]);
  });

  it('is told of once where a view stands in a group, whose text may be clicked', () => {
    const group = mount('event-viewer', {}, {store: view.store!});
    const told = listen(document.body, 'event-playback-change');
    pointer(group, 'down');
    group.click();
    expect(isPlaying()).to.equal(true);
    const child = probe({}, {into: group});
    pointer(child, 'down');
    expect([isPlaying(), told.length]).to.deep.equal([false, 1]);
  });

  it('is left alone by an element that has left the page', () => {
    const other = probe({}, {store: view.store!});
    other.remove();
    pointer(other, 'down');
    expect(isPlaying()).to.equal(true);
  });

  it('stops with the dates where it was', () => {
    view.store!.setWindow({startMs: january(2), endMs: january(3)});
    pointer(view, 'down');
    expect(view.store!.window).to.deep.equal({startMs: january(2), endMs: january(3)});
  });
});
