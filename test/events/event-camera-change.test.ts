import {expect} from 'chai';
import {HERE, mapReady, surface} from '../elements/event-map/map-page.js';
import {clearPage, drag, key, next, page, settled} from '../elements/helpers.js';
import {recordEvents, shadowPlace} from './record.js';

describe('event-camera-change', () => {
  let recorder: ReturnType<typeof recordEvents>;

  afterEach(async () => {
    recorder.stop();
    await clearPage();
  });

  const open = async () => {
    const map = await mapReady(HERE, {into: shadowPlace(page('width:400px'))});
    recorder = recordEvents();
    return map;
  };

  it('is fired once when the reader lets go of the map, with where it looks', async () => {
    const map = await open();
    const moved = next(map, 'event-camera-change');
    drag(surface(map), [200, 100], [180, 100], [160, 100], [120, 100]);
    const {camera} = await moved;
    await settled(map);
    expect(recorder.told).to.deep.equal([{name: 'event-camera-change', tag: 'event-map', detail: {camera}}]);
    expect([camera.longitude > 60, camera.zoom]).to.deep.equal([true, 4]);
  });

  it('is fired once for a key', async () => {
    const map = await open();
    const moved = next(map, 'event-camera-change');
    key(surface(map), '+');
    expect((await moved).camera.zoom).to.be.closeTo(5, 1e-9);
    expect(recorder.told).to.have.lengthOf(1);
  });

  it('is silent where the page moves the map, or an event is brought into view', async () => {
    const map = await open();
    map.center = '61,41';
    await settled(map);
    map.store!.camera.lookAt({position: {longitude: 60, latitude: 10, zoom: 6}});
    map.select('east');
    await settled(map);
    await map.ready;
    expect(recorder.told).to.deep.equal([]);
  });
});
