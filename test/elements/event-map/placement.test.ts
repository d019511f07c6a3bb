import {expect} from 'chai';
import type {EventMapElement} from '../../../src/elements/event-map/event-map.js';
import {Placement} from '../../../src/elements/event-map/placement.js';
import type {CameraPosition} from '../../../src/events.js';
import type {Flight, MapEngine} from '../../../src/map/contract.js';
import {EventStore} from '../../../src/store/event-store.js';
import type {CameraRequest} from '../../../src/store/shared-camera.js';
import {clearPage, mount, page, settled, until} from '../helpers.js';
import {WEEK, point, event} from '../story.js';
import {eventFile} from '../../store/story.js';
import {PLACES, mapReady, scaleText} from './map-page.js';

type Call = ['fit', readonly number[] | 'all', Flight] | ['camera', Partial<CameraPosition>, Flight];

/** An engine that writes down where it is told to look. */
function recorder() {
  const calls: Call[] = [];
  const engine = {
    fit: (rows: Iterable<number> | 'all', flight: Flight = {}) => void calls.push(['fit', typeof rows === 'string' ? 'all' : [...rows], flight]),
    setCamera: (camera: Partial<CameraPosition>, flight: Flight = {}) => void calls.push(['camera', camera, flight]),
  } as unknown as MapEngine;
  return {calls, engine, take: () => calls.splice(0)};
}

/** A placement for an element that is not in the page and so draws nothing. */
function setUp(attributes: Readonly<Record<string, string>> = {}, data: object | null = PLACES) {
  const store = new EventStore();
  if (data) store.setData(data);
  const element = document.createElement('event-map') as EventMapElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.defineProperty(element, 'store', {get: () => store});
  const {engine, take} = recorder();
  const placement = new Placement(element);
  return {store, placement, engine, take, follow: () => placement.follow(engine, store)};
}
const ALL = 'all';
const SQUARE = {longitude: 60, latitude: 40, zoom: 9};

describe('Placement.follow', () => {
  it('fits all events, and does so once for a file', () => {
    const {follow, take} = setUp();
    expect(follow()).to.equal(false);
    expect(take()).to.deep.equal([['fit', ALL, {}]]);
    follow();
    expect(take()).to.deep.equal([]);
  });

  it('looks where the attributes say', () => {
    const {follow, take} = setUp({center: '60,40', zoom: '6'});
    follow();
    expect(take()).to.deep.equal([['camera', {longitude: 60, latitude: 40, zoom: 6}, {}]]);
  });

  it('obeys a request after it, as the flight that it asks for', () => {
    const {store, follow, take} = setUp();
    follow();
    take();
    store.camera.lookAt({position: SQUARE, animate: true});
    expect(follow()).to.equal(true);
    store.camera.lookAt({position: {zoom: 4}});
    follow();
    expect(take()).to.deep.equal([['camera', SQUARE, {animate: true}], ['camera', {zoom: 4}, {animate: false}]]);
  });

  it('obeys a request once, and the same place again where it is asked for again', () => {
    const {store, follow, take} = setUp();
    follow();
    store.camera.lookAt({position: SQUARE});
    follow();
    take();
    expect([follow(), take()]).to.deep.equal([false, []]);
    store.camera.lookAt({position: SQUARE});
    expect(follow()).to.equal(true);
    expect(take()).to.have.length(1);
  });

  it('fits the events that a request names, passing over those that the story lacks', () => {
    const {store, follow, take} = setUp();
    follow();
    take();
    store.camera.lookAt({ids: ['west', 'nobody', 'alone'], animate: true});
    follow();
    expect(take()).to.deep.equal([['fit', [4, 0], {animate: true}]]);
  });

  it('looks where a request says, and shows the events that it names as well', () => {
    const {store, follow, take} = setUp();
    follow();
    take();
    store.camera.lookAt({position: SQUARE, ids: ['west', 'nobody', 'alone'], animate: true});
    follow();
    store.camera.lookAt({position: SQUARE, ids: ['nobody']});
    follow();
    expect(take()).to.deep.equal([['camera', SQUARE, {animate: true, showing: [4, 0]}], ['camera', SQUARE, {animate: false}]]);
  });

  it('stays where it is where no event that it is asked for has a place', () => {
    const {store, follow, take} = setUp({}, eventFile([event('toll'), event('here', {}, point(1, 2))]));
    follow();
    take();
    for (const ids of [['toll'], ['nobody'], []]) {
      store.camera.lookAt({ids});
      expect(follow()).to.equal(false);
    }
    expect(take()).to.deep.equal([]);
  });

  it('goes back to where it looked at first where a request names nothing', () => {
    const {store, follow, take} = setUp({center: '60,40', zoom: '6'});
    follow();
    take();
    store.camera.lookAt({animate: true});
    expect(follow()).to.equal(true);
    expect(take()).to.deep.equal([['camera', {longitude: 60, latitude: 40, zoom: 6}, {animate: true}]]);
  });

  it('obeys what was asked for before there was a map, over its attributes and as a cut', () => {
    const {store, follow, take} = setUp({center: '60,40', zoom: '6'});
    store.camera.lookAt({position: {zoom: 9}, animate: true});
    follow();
    expect(take()).to.deep.equal([['camera', {longitude: 60, latitude: 40, zoom: 6}, {}], ['camera', {zoom: 9}, {animate: false}]]);
  });

  it('obeys what was asked for before the file was read, when it is', () => {
    const {store, follow, take} = setUp({}, null);
    const asked: CameraRequest = {ids: ['alone']};
    store.camera.lookAt(asked);
    follow();
    take();
    store.setData(PLACES);
    follow();
    expect(take()).to.deep.equal([['fit', ALL, {}], ['fit', [0], {animate: false}]]);
  });

  it('fits the next file, for which the last request was not made', () => {
    const {store, follow, take} = setUp();
    store.camera.lookAt({position: SQUARE});
    follow();
    take();
    store.setData(WEEK);
    expect(follow()).to.equal(false);
    expect(take().map(([what]) => what)).to.deep.equal(['fit']);
  });

  it('stays where it is where the file is taken away', () => {
    const {store, follow, take, placement} = setUp();
    follow();
    take();
    store.setData({type: 'FeatureCollection', features: []});
    follow();
    expect([take(), placement.isAtEvents]).to.deep.equal([[], true]);
  });

  it('is not at events before a file is read', () => {
    const {follow, placement} = setUp({}, null);
    expect([placement.isPlaced, placement.isAtEvents]).to.deep.equal([false, false]);
    follow();
    expect([placement.isPlaced, placement.isAtEvents]).to.deep.equal([true, false]);
  });
});

describe('map that follows the camera of the story', () => {
  afterEach(clearPage);

  const zoomOf = (map: EventMapElement) => map.store?.camera.position?.zoom;

  it('looks where it is asked to, and tells where it rests', async () => {
    const map = await mapReady({center: '60,40', zoom: '4'});
    expect(zoomOf(map)).to.equal(4);
    map.store?.camera.lookAt({position: {longitude: 60, latitude: 40, zoom: 7}});
    await until(map, () => scaleText(map) === '20 km');
    const {longitude, latitude, zoom} = map.store!.camera.position!;
    expect([longitude, latitude, zoom].map((value) => Math.round(value * 1e6) / 1e6)).to.deep.equal([60, 40, 7]);
  });

  it('goes where it is asked to and not to an event that is selected with it', async () => {
    const map = await mapReady({center: '60,40', zoom: '4'});
    map.store?.batch(() => {
      map.select('east');
      map.store?.camera.lookAt({position: {longitude: 10, latitude: 10, zoom: 6}, animate: true});
    });
    await until(map, () => scaleText(map) === '100 km');
    await map.ready;
    while (zoomOf(map) !== 6) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(map.store?.camera.position?.longitude).to.be.closeTo(10, 1e-6);
  });

  it('begins where it was asked to look before it was near the screen', async () => {
    const store = new EventStore();
    store.setData(PLACES);
    store.camera.lookAt({position: {longitude: 60, latitude: 40, zoom: 7}});
    const map = mount('event-map', {basemap: 'none', center: '0,0', zoom: '3'}, {store, into: page('width:400px')});
    await map.ready;
    await settled(map);
    expect(scaleText(map)).to.equal('20 km');
  });

  it('tells nobody where it rests before there are events to look at', async () => {
    const map = await mapReady({}, {data: {type: 'FeatureCollection', features: []}});
    expect(map.store?.camera.position).to.equal(null);
  });

  it('fires nothing for what it is asked to', async () => {
    const map = await mapReady({center: '60,40', zoom: '4'});
    let moved = 0;
    map.addEventListener('event-camera-change', () => (moved += 1));
    map.store?.camera.lookAt({position: {zoom: 7}});
    await until(map, () => scaleText(map) === '20 km');
    expect([moved, map.store?.camera.chosen]).to.deep.equal([0, null]);
  });
});
