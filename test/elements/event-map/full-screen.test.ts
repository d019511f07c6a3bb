import {expect} from 'chai';
import type {EventMapElement} from '../../../src/elements/event-map/event-map.js';
import {all, button, clearPage, drag, focused, key, listen, next, one, pointer, settled, until} from '../helpers.js';
import {mapReady, scaleText, surface} from './map-page.js';

/** Whether the platform has a full screen, until the page is cleared. */
let restore: (() => void) | null = null;
function platformHas(isEnabled: boolean): void {
  Object.defineProperty(document, 'fullscreenEnabled', {configurable: true, get: () => isEnabled});
  restore = () => void Reflect.deleteProperty(document, 'fullscreenEnabled');
}

describe('full screen', () => {
  afterEach(async () => {
    restore?.();
    restore = null;
    await clearPage();
  });

  const section = (map: EventMapElement) => one(map, 'section');
  async function opened(): Promise<EventMapElement> {
    platformHas(false);
    const map = await mapReady();
    button(map, 'Full screen').focus();
    button(map, 'Full screen').click();
    await until(map, () => section(map).matches('.modal'));
    await settled(map);
    return map;
  }

  it('is asked of the platform where that has one', async () => {
    platformHas(true);
    const map = await mapReady();
    let asked = 0;
    map.requestFullscreen = () => Promise.resolve(void (asked += 1));
    button(map, 'Full screen').click();
    await settled(map);
    expect([asked, section(map).matches('.modal')]).to.deep.equal([1, false]);
  });

  it('is a dialog where the platform has none, over all of the page', async () => {
    const map = await opened();
    expect([section(map).role, section(map).ariaModal, section(map).ariaLabel]).to.deep.equal(['dialog', 'true', 'Map of the events']);
    const {x, y, width, height} = section(map).getBoundingClientRect();
    expect([x, y, width, height]).to.deep.equal([0, 0, document.documentElement.clientWidth, innerHeight]);
    expect(section(map).matches(':popover-open')).to.equal(true);
    expect(getComputedStyle(document.documentElement).overflow).to.equal('hidden');
  });

  it('is a dialog where the page around it refuses', async () => {
    platformHas(true);
    const map = await mapReady();
    map.requestFullscreen = () => Promise.reject(new TypeError('Permissions check failed'));
    button(map, 'Full screen').click();
    await until(map, () => section(map).matches('.modal'));
  });

  it('ends with its button and with Escape, gives the focus back and lets the page scroll', async () => {
    for (const end of [(map: EventMapElement) => button(map, 'Leave full screen').click(), (map: EventMapElement) => key(surface(map), 'Escape')]) {
      const map = await opened();
      surface(map).focus();
      end(map);
      await settled(map);
      expect([section(map).matches('.modal'), section(map).role, section(map).ariaModal, section(map).popover]).to.deep.equal([false, null, null, null]);
      expect([focused(map)?.ariaLabel, document.documentElement.style.overflow]).to.deep.equal(['Full screen', '']);
      expect(map.clientWidth).to.equal(section(map).clientWidth);
    }
  });

  it('keeps Escape from the page around, and leaves the first one to what is open on the map', async () => {
    const map = await opened();
    map.select('alone');
    await settled(map);
    const heard: string[] = [];
    const hear = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', hear);
    key(surface(map), 'Escape');
    expect([map.store?.selected, section(map).matches('.modal')]).to.deep.equal([null, true]);
    key(surface(map), 'Escape');
    document.removeEventListener('keydown', hear);
    expect([section(map).matches('.modal'), heard]).to.deep.equal([false, []]);
  });

  it('keeps the focus, which goes around in it', async () => {
    const map = await opened();
    const outside = document.createElement('button');
    map.parentElement!.append(outside);
    outside.focus();
    expect(focused(map)).to.equal(surface(map));
    // The buttons are one stop, and the last one.
    one<HTMLButtonElement>(map, '.controls button').focus();
    key(focused(map)!, 'Tab');
    expect(focused(map)).to.equal(surface(map));
    key(surface(map), 'Escape');
    outside.focus();
    expect(document.activeElement).to.equal(outside);
  });

  it('keeps the view of the map, there and back', async () => {
    const map = await opened();
    const scale = scaleText(map);
    const moved = next(map, 'event-camera-change');
    key(surface(map), '+');
    const {camera} = await moved;
    expect([camera.longitude, camera.latitude].map(Math.round)).to.deep.equal([60, 40]);
    await until(map, () => scaleText(map) !== scale);
    const near = scaleText(map);
    button(map, 'Leave full screen').click();
    await map.ready;
    expect(scaleText(map)).to.equal(near);
  });

  it('lets one finger move the map while there is no page to scroll', async () => {
    const map = await opened();
    const told = listen(map, 'event-camera-change');
    expect(getComputedStyle(surface(map)).touchAction).to.equal('none');
    drag(surface(map), [200, 200], [240, 200]);
    for (const [kind, x] of [['down', 200], ['move', 240], ['up', 240]] as const) pointer(surface(map), kind, x, 200, {pointerType: 'touch', pointerId: 3, buttons: 1});
    expect(told.length).to.equal(2);
  });

  it('has its way back also where the buttons are left out meanwhile', async () => {
    const map = await opened();
    map.noControls = true;
    await settled(map);
    button(map, 'Leave full screen').click();
    await settled(map);
    expect(all(map, '.controls')).to.deep.equal([]);
  });

  it('is given up before the page is printed, and when the map leaves it', async () => {
    const map = await opened();
    dispatchEvent(new Event('beforeprint'));
    expect(section(map).matches('.modal')).to.equal(false);
    const gone = await opened();
    gone.remove();
    expect(document.documentElement.style.overflow).to.equal('');
  });

  it('keeps its parts off the notch of a phone, on the side where they are', async () => {
    const map = await opened();
    const edges = () => {
      const box = section(map).getBoundingClientRect();
      const [controls, foot] = [one(map, '.controls'), one(map, '.foot')].map((part) => part.getBoundingClientRect());
      return [controls!.top - box.top, box.right - controls!.right, box.bottom - foot!.bottom, foot!.left - box.left].map(Math.round);
    };
    expect(edges()).to.deep.equal([12, 12, 0, 0]);
    // As `env()` gives them on a phone that has them.
    for (const [name, inset] of [['top', 40], ['end', 30], ['bottom', 20], ['start', 10]] as const) section(map).style.setProperty(`--_safe-${name}`, `${inset}px`);
    expect(edges()).to.deep.equal([52, 42, 20, 10]);
    const rules = [...map.shadowRoot!.adoptedStyleSheets].flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText)).join('\n');
    for (const side of ['top', 'right', 'bottom', 'left']) expect(rules).to.include(`env(safe-area-inset-${side}`);
  });
});
