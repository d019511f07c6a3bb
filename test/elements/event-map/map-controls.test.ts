import {expect} from 'chai';
import {html, render} from 'lit';
import {mapControls} from '../../../src/elements/event-map/map-controls.js';
import type {MapControlsState} from '../../../src/elements/event-map/map-controls.js';
import {en} from '../../l10n/words.js';

/** The buttons by their labels, and what they do. */
function setUp(state: Partial<MapControlsState> = {}) {
  const done: string[] = [];
  const box = document.createElement('div');
  const note = (what: string) => () => Promise.resolve(void done.push(what));
  const all: MapControlsState = {strings: en, isFullScreen: false, zoom: (steps) => void done.push(`zoom ${steps}`), fit: note('fit'), toggleFullScreen: note('full'), pan: html`<div><button aria-label="Pan" title="Pan"></button></div>`, ...state};
  render(mapControls(all), box);
  const buttons = [...box.querySelectorAll('button')];
  return {box, done, buttons, labels: buttons.map(({ariaLabel}) => ariaLabel)};
}

describe('mapControls', () => {
  it('are buttons that say in words what they do', () => {
    const {buttons, labels} = setUp();
    expect(labels).to.deep.equal(['Zoom in', 'Zoom out', 'Show all events', 'Full screen', 'Pan']);
    expect(buttons.map(({title}) => title)).to.deep.equal(labels);
  });

  it('zoom by one step, show all events and fill the screen', () => {
    const {buttons, done} = setUp();
    for (const button of buttons) button.click();
    expect(done).to.deep.equal(['zoom 1', 'zoom -1', 'fit', 'full']);
  });

  it('offer the way back in full screen', () => {
    const {buttons, labels, done} = setUp({isFullScreen: true});
    buttons[3].click();
    expect([labels[3], done]).to.deep.equal(['Leave full screen', ['full']]);
  });

  it('are one toolbar with a name, and what moves the map is part of it', () => {
    const {box, buttons} = setUp();
    const bar = box.querySelector('[role=toolbar]')!;
    expect([bar.ariaLabel, bar.getAttribute('aria-orientation')]).to.deep.equal([en.map, 'vertical']);
    expect(bar.contains(buttons[4])).to.equal(true);
  });
});
