import {expect} from 'chai';
import {BasemapSource} from '../../src/map/basemap/index.js';
import {Ground} from '../../src/map/ground.js';
import type {Box} from '../../src/map/contract.js';
import {placeOf, startMap, endMaps} from './helpers/map-stage.js';
import {THEME} from './helpers/theme.js';
import {viewportOf} from '../../src/map/view.js';

const ALMATY = [76.95, 43.25] as const;
const VIEW = viewportOf({longitude: 76, latitude: 44, zoom: 5.5}, 600, 400);

/** The names of a view that has all of its parts, and where they begin. */
async function namesOf(reserved: readonly Box[]): Promise<string[]> {
  const container = document.createElement('div');
  container.style.cssText = 'position:relative;width:600px;height:400px';
  document.body.append(container);
  const texts = () => [...container.querySelectorAll('.label')].map(({textContent}) => textContent ?? '');
  try {
    return await new Promise((resolve) => {
      const ground: Ground = new Ground({container, theme: THEME, reserved: () => reserved, onChange: () => look(), onMissing: () => undefined});
      const look = () => {
        ground.tiles(VIEW, true);
        ground.label(VIEW, []);
        if (!texts().includes('Bishkek')) return void requestAnimationFrame(look);
        const names = texts();
        ground.destroy();
        resolve(names);
      };
      look();
    });
  } finally {
    container.remove();
  }
}

describe('Ground', () => {
  afterEach(endMaps);

  it('has pieces asked for again when the connection is back, until it is destroyed', () => {
    const asked: string[] = [];
    const {retry} = BasemapSource.prototype;
    BasemapSource.prototype.retry = () => void asked.push('retry');
    const container = document.createElement('div');
    document.body.append(container);
    const ground = new Ground({container, theme: THEME, reserved: () => [], onChange: () => undefined, onMissing: () => undefined});
    dispatchEvent(new Event('online'));
    ground.destroy();
    dispatchEvent(new Event('online'));
    container.remove();
    BasemapSource.prototype.retry = retry;
    expect(asked).to.deep.equal(['retry']);
  });

  it('names no town that lies under a button, and the others as before', async () => {
    const map = await startMap();
    map.engine.setCamera({longitude: 76, latitude: 44, zoom: 5.5});
    const {x, y} = placeOf(map, ALMATY);
    const names = await namesOf([]);
    expect(names).to.include('Almaty');
    const covered = await namesOf([{x: x - 20, y: y - 16, width: 40, height: 32}]);
    expect(covered).not.to.include('Almaty');
    expect(covered).to.include('Bishkek');
  });
});
