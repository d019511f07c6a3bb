import {expect} from 'chai';
import {worldPixels} from '../../src/map/view.js';
import {endMaps, placeOf, shown, startMap} from './helpers/map-stage.js';
import {pixel} from './helpers/pixels.js';
import {sceneOf, story, storyAt} from './story.js';

const RED = [255, 0, 0];
const AKTAU = [51.16, 43.65] as const;

describe('MapEngine.setCamera, zoomBy and fit', () => {
  afterEach(endMaps);

  it('look where they are told', async () => {
    const {engine} = await startMap();
    engine.setCamera({longitude: 51, latitude: 43, zoom: 6});
    engine.setCamera({zoom: 7});
    expect(engine.camera.longitude).to.be.closeTo(51, 1e-9);
    expect(engine.camera.latitude).to.be.closeTo(43, 1e-9);
    expect(engine.camera.zoom).to.equal(7);
    engine.zoomBy(-2);
    expect(engine.camera.zoom).to.equal(5);
  });

  it('show all points of the rows', async () => {
    const map = await startMap();
    map.engine.setScene(sceneOf(storyAt([51, 43], [76, 43], [71, 51], [-100, 0])));
    map.engine.fit([0, 1, 2]);
    for (const place of [[51, 43], [76, 43], [71, 51]] as const) {
      const {x, y} = placeOf(map, place);
      expect(x).to.be.within(40, 560);
      expect(y).to.be.within(40, 365);
    }
    expect(map.engine.camera.zoom).to.be.above(3);
  });

  it('zoom out from where they are told to look as far as it takes to show the rows, and no further', async () => {
    const map = await startMap();
    map.engine.setScene(sceneOf(storyAt([51, 43], [76, 43])));
    map.engine.setCamera({longitude: 60, latitude: 45, zoom: 9}, {showing: [0]});
    expect(map.engine.camera.longitude).to.be.closeTo(60, 1e-9);
    expect(map.engine.camera.zoom).to.be.within(3, 8);
    expect(placeOf(map, [51, 43]).x).to.be.closeTo(44, 1);
    map.engine.setCamera({longitude: 51, latitude: 43, zoom: 9}, {showing: [0]});
    expect(map.engine.camera.zoom).to.equal(9);
  });

  it('show an event alone with its region, not its street', async () => {
    const map = await startMap();
    map.engine.setScene(sceneOf(storyAt(AKTAU)));
    map.engine.fit([0]);
    expect(map.engine.camera.zoom).to.be.within(5, 10);
  });

  it('show the world where no row has a place', async () => {
    const map = await startMap();
    map.engine.setScene(sceneOf(story([{}])));
    map.engine.setCamera({zoom: 8});
    map.engine.fit([0]);
    expect(map.engine.camera.zoom).to.be.below(0.5);
  });

  it('tell the scale of the map after a move: a pixel of the equator at zoom 0 is 78 km', async () => {
    const map = await startMap();
    const moved = map.next('move');
    map.engine.setCamera({longitude: 0, latitude: 0, zoom: 4});
    expect(await moved).to.be.closeTo(40_075_016.686 / worldPixels({zoom: 4}), 1e-6);
    const north = map.next('move');
    map.engine.setCamera({latitude: 60});
    expect(await north).to.be.closeTo(40_075_016.686 / worldPixels({zoom: 4}) / 2, 1);
  });

  it('say nothing of the end of a movement that the page asked for', async () => {
    const map = await startMap();
    map.engine.setCamera({longitude: 51, latitude: 43, zoom: 6});
    await map.engine.drawn();
    expect(map.told.cameraEnd).to.deep.equal([]);
  });

  it('keep what is in view when the map changes its size', async () => {
    const map = await startMap();
    map.engine.setScene(sceneOf(storyAt(AKTAU)));
    map.engine.setCamera({longitude: AKTAU[0], latitude: AKTAU[1], zoom: 6});
    await map.engine.drawn();
    map.frame.style.width = '400px';
    await map.next('move');
    expect(pixel(await shown(map), 200, 200)).to.deep.equal(RED);
  });

  it('show all that they were fitted to also in another size, until the map is moved', async () => {
    const map = await startMap();
    map.engine.setScene(sceneOf(storyAt([51, 43], [76, 43])));
    map.engine.fit('all');
    const {zoom} = map.engine.camera;
    const resized = map.next('rest');
    map.frame.style.width = '300px';
    await resized;
    // Not within the callback that tells of a size: the next one would be told of no more.
    await new Promise(requestAnimationFrame);
    expect(map.engine.camera.zoom).to.be.below(zoom - 0.5);
    map.engine.zoomBy(2);
    const {zoom: chosen} = map.engine.camera;
    const again = map.next('rest');
    map.frame.style.width = '600px';
    await again;
    expect(map.engine.camera.zoom).to.be.closeTo(chosen, 1e-9);
  });

  it('say where the map rests after a cut, once', async () => {
    const map = await startMap();
    const before = map.told.rest.length;
    map.engine.setCamera({longitude: 51, latitude: 43, zoom: 6});
    expect(map.told.rest.slice(before)).to.deep.equal([map.engine.camera]);
  });

  it('say where the map rests after a flight, and nothing of its way', async () => {
    const map = await startMap();
    map.engine.setCamera({longitude: 0, latitude: 0, zoom: 5});
    await map.engine.drawn();
    const before = map.told.rest.length;
    const rested = map.next('rest');
    map.engine.setCamera({longitude: 4, latitude: 2, zoom: 5}, {animate: true});
    expect(map.told.rest.length).to.equal(before);
    const {longitude, latitude} = await rested;
    expect(longitude).to.be.closeTo(4, 1e-9);
    expect(latitude).to.be.closeTo(2, 1e-9);
    expect(map.told.rest.length).to.equal(before + 1);
  });
});
