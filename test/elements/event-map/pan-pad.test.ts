import {expect} from 'chai';
import type {EventMapElement} from '../../../src/elements/event-map/event-map.js';
import {all, button, clearPage, focused, key, next, one, settled} from '../helpers.js';
import {mapReady} from './map-page.js';

describe('buttons that move the map', () => {
  afterEach(clearPage);

  const opener = (map: EventMapElement) => button(map, 'Move the map');
  const pad = (map: EventMapElement) => one(map, '.pad');
  async function opened(): Promise<EventMapElement> {
    const map = await mapReady();
    opener(map).click();
    await settled(map);
    return map;
  }

  it('are shown when they are asked for, beside the button that says so', async () => {
    const map = await mapReady();
    expect([opener(map).ariaExpanded, pad(map).checkVisibility()]).to.deep.equal(['false', false]);
    opener(map).click();
    await settled(map);
    expect([opener(map).ariaExpanded, pad(map).checkVisibility(), opener(map).getAttribute('aria-controls')]).to.deep.equal(['true', true, pad(map).id]);
    opener(map).click();
    await settled(map);
    expect(pad(map).checkVisibility()).to.equal(false);
  });

  it('do what a drag does: each looks half of the map further, where it says', async () => {
    const map = await opened();
    const ways = [['north', 0, 1], ['east', 1, 0], ['south', 0, -1], ['west', -1, 0]] as const;
    let [longitude, latitude] = [60, 40];
    for (const [name, east, north] of ways) {
      const moved = next(map, 'event-camera-change');
      button(map, `Move the map ${name}`).click();
      const {camera} = await moved;
      expect([camera.longitude - longitude, camera.latitude - latitude].map((moved) => Math.sign(Math.round(moved)) + 0), name).to.deep.equal([east, north]);
      if (east !== 0) expect(Math.abs(camera.longitude - longitude)).to.be.closeTo((200 * 360) / (512 * 2 ** 4), 1e-6);
      [longitude, latitude] = [camera.longitude, camera.latitude];
    }
  });

  it('are where they point to, inside the map and no smaller than 24 pixels, in either direction of writing', async () => {
    for (const lang of ['en', 'ar']) {
      const map = await mapReady({lang});
      one(map, '.opener').click();
      await settled(map);
      const frame = map.getBoundingClientRect();
      const boxes = ['north', 'east', 'south', 'west'].map((name) => one(map, `.${name}`).getBoundingClientRect());
      expect([boxes[0]!.bottom <= boxes[1]!.top, boxes[1]!.bottom <= boxes[2]!.top, boxes[3]!.right < boxes[1]!.left], lang).to.deep.equal([true, true, true]);
      for (const {left, right, width, height} of boxes) {
        expect(Math.min(width, height)).to.be.at.least(24);
        expect([left >= frame.left, right <= frame.right], lang).to.deep.equal([true, true]);
      }
    }
  });

  it('close with Escape, which gives the focus back', async () => {
    const map = await opened();
    const north = button(map, 'Move the map north');
    north.focus();
    expect(key(north, 'Escape').defaultPrevented).to.equal(true);
    await settled(map);
    expect([pad(map).checkVisibility(), focused(map) === opener(map)]).to.deep.equal([false, true]);
    expect(key(opener(map), 'Escape').defaultPrevented).to.equal(false);
  });

  it('are left out with the other buttons', async () => {
    expect(all(await mapReady({'no-controls': ''}), '.controls, .pad')).to.deep.equal([]);
  });

  it('are one stop of the Tab key with the other buttons, hidden ones left out', async () => {
    const map = await opened();
    const buttons = all<HTMLButtonElement>(map, '.controls button');
    expect(buttons.filter(({tabIndex}) => tabIndex === 0)).to.deep.equal([buttons[0]]);
    buttons[0]!.focus();
    for (let step = 0; step < 5; step += 1) key(focused(map)!, 'ArrowDown');
    expect(focused(map)?.ariaLabel).to.equal('Move the map north');
    opener(map).click();
    await settled(map);
    opener(map).focus();
    key(opener(map), 'ArrowDown');
    expect(focused(map)).to.equal(opener(map));
  });
});
