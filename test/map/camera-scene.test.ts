import {expect} from 'chai';
import type {Camera, Position} from '../../src/schema/event-file.js';
import {CAMERA_RADIUS_PIXELS, cameraScene} from '../../src/map/camera-scene.js';
import type {CameraQuery} from '../../src/map/camera-scene.js';
import {ringRadius} from '../../src/map/mark-sprites.js';
import {toScreen, viewportOf} from '../../src/map/view.js';
import type {MapViewport} from '../../src/map/view.js';
import {story} from './story.js';
import type {StoryEvent} from './story.js';

const SQUARE = [52.86, 43.34] as const;
/** South-west of the square: 99 pixels at zoom 15. */
const CORNER: [number, number] = [52.8585, 43.3389];
const NEAR = viewportOf({longitude: SQUARE[0], latitude: SQUARE[1], zoom: 15}, 600, 400);
const FAR = {...NEAR, zoom: 5};

const scene = (event: StoryEvent, view: MapViewport = NEAR, more: Partial<CameraQuery> = {}) =>
  cameraScene({table: story([event]), rows: [0], markOfRow: () => null, linkColor: '#123456', ...more}, view);
const withCameras = (...cameras: Camera[]): StoryEvent => ({at: [SQUARE], cameras});
const onScreen = (view: MapViewport, [longitude, latitude]: Position) => {
  const {x, y} = viewportOf({longitude: longitude!, latitude: latitude!, zoom: 17}, 600, 400);
  return toScreen(view, x, y);
};
const signAt = (view: MapViewport, {x, y}: {x: number; y: number}) => toScreen(view, x, y);

describe('cameraScene', () => {
  it('has a sign where the camera stood, which knows its event and its direction', () => {
    const {signs} = scene(withCameras({coordinates: CORNER, bearing: 45}));
    expect(signs.map(({row, bearingDegrees}) => ({row, bearingDegrees}))).to.deep.equal([{row: 0, bearingDegrees: 45}]);
    const [sign, corner] = [signAt(NEAR, signs[0]!), onScreen(NEAR, CORNER)];
    expect(Math.hypot(sign.x - corner.x, sign.y - corner.y)).to.be.below(0.01);
  });

  it('draws a cone in the colour of the event, densest at the camera, with a line at each side', () => {
    const {areas, sides} = scene(withCameras({coordinates: CORNER, bearing: 45, fieldOfView: 60}));
    expect(new Set(areas.map(({color}) => color))).to.deep.equal(new Set(['#ff0000']));
    const lengths = areas.map(({rings}) => {
      const [from, to] = [onScreen(NEAR, rings[0]![0]!), onScreen(NEAR, rings[0]![1]!)];
      return Math.hypot(from.x - to.x, from.y - to.y);
    });
    expect(lengths).to.deep.equal([...lengths].sort((a, b) => b - a));
    const [corner, square] = [onScreen(NEAR, CORNER), onScreen(NEAR, [...SQUARE])];
    expect(lengths[0]).to.be.closeTo(Math.hypot(corner.x - square.x, corner.y - square.y), 0.1);
    expect(sides).to.have.length(2);
    for (const {path} of sides) expect(path[0]![0]).to.be.closeTo(CORNER[0], 1e-9);
  });

  it('draws the sides of a guessed angle in dashes, as long as the sides and no more than 24 each', () => {
    for (const zoom of [5, 15, 17]) {
      const {sides} = scene(withCameras({coordinates: [52.85, 43.34], bearing: 90}), {...NEAR, zoom});
      expect(sides.length, String(zoom)).to.be.within(12, 48);
      expect(sides.length % 2).to.equal(0);
    }
  });

  it('draws only the sign where the direction is not known', () => {
    const {areas, sides, signs} = scene(withCameras({coordinates: CORNER}));
    expect([areas, sides, signs.length]).to.deep.equal([[], [], 1]);
  });

  it('draws all cameras of an event', () => {
    const {signs, sides} = scene(withCameras({coordinates: CORNER, bearing: 45, fieldOfView: 50}, {coordinates: [52.87, 43.34], bearing: 270, fieldOfView: 50}, {coordinates: [52.86, 43.35]}));
    expect([signs.length, sides.length]).to.deep.equal([3, 4]);
  });

  it('links the camera with the place that it shows, even where it looks elsewhere', () => {
    const {links} = scene(withCameras({coordinates: [52.85, 43.33], bearing: 180}));
    expect(links).to.have.length(1);
    const [{path, color}] = links as [(typeof links)[number]];
    expect(color).to.equal('#123456');
    expect(path[0]![0]).to.be.closeTo(52.85, 1e-6);
    expect(path[1]![0]).to.be.closeTo(52.86, 1e-6);
    expect(path[1]![1]).to.be.closeTo(43.34, 1e-6);
  });

  it('links nothing where camera and place are one spot of the screen', () => {
    expect(scene(withCameras({coordinates: CORNER, bearing: 45}), FAR).links).to.deep.equal([]);
    expect(scene(withCameras({coordinates: [...SQUARE], bearing: 45})).links).to.deep.equal([]);
  });

  it('links the nearest of several places, and none where the event has no place', () => {
    const several = scene({at: [[52.9, 43.34], SQUARE], cameras: [{coordinates: [52.85, 43.34]}]});
    expect(several.links[0]!.path[1]![0]).to.be.closeTo(52.86, 1e-6);
    const none = scene({cameras: [{coordinates: CORNER, bearing: 0}]});
    expect([none.links, none.signs.length, none.sides.length > 0]).to.deep.equal([[], 1, true]);
  });

  it('steps back from the mark of its event, against its bearing, until the mark and its ring leave it free', () => {
    const mark = {x: NEAR.x, y: NEAR.y, radiusPixels: 7};
    const {signs} = scene(withCameras({coordinates: [...SQUARE], bearing: 90}), FAR, {markOfRow: () => mark});
    const {x, y} = signAt(FAR, signs[0]!);
    expect(x).to.be.below(300 - ringRadius(7) - CAMERA_RADIUS_PIXELS);
    expect(x).to.be.above(300 - 45);
    expect(y).to.be.closeTo(200, 0.1);
  });

  it('steps back by no more than is needed, so that it never jumps while the map zooms', () => {
    const mark = {x: NEAR.x, y: NEAR.y, radiusPixels: 7};
    const distances = Array.from({length: 81}, (_, step) => {
      const view = {...NEAR, zoom: 10 + step / 10};
      const {signs} = scene(withCameras({coordinates: CORNER, bearing: 100}), view, {markOfRow: () => mark});
      const {x, y} = signAt(view, signs[0]!);
      return Math.hypot(x - 300, y - 200);
    });
    distances.slice(1).forEach((distance, index) => expect(Math.abs(distance - distances[index]!)).to.be.below(12 + distances[index]! * 0.08));
    expect(Math.min(...distances)).to.be.above(ringRadius(7) + CAMERA_RADIUS_PIXELS);
  });

  it('lets two signs that step back stand beside each other', () => {
    const mark = {x: NEAR.x, y: NEAR.y, radiusPixels: 7};
    const {signs} = scene(withCameras({coordinates: [...SQUARE], bearing: 90}, {coordinates: [...SQUARE], bearing: 95}, {coordinates: [...SQUARE]}), FAR, {markOfRow: () => mark});
    const places = signs.map((sign) => signAt(FAR, sign));
    for (const [a, b] of [[0, 1], [0, 2], [1, 2]] as const) {
      expect(Math.hypot(places[a]!.x - places[b]!.x, places[a]!.y - places[b]!.y)).to.be.above(2 * CAMERA_RADIUS_PIXELS);
    }
  });

  it('is in the copy of the world that is seen', () => {
    const fiji: StoryEvent = {at: [[179.99, -17]], cameras: [{coordinates: [179.99, -17], bearing: 90, fieldOfView: 40}]};
    const view = viewportOf({longitude: -179.99, latitude: -17, zoom: 12}, 600, 400);
    const {signs, sides} = scene(fiji, view);
    expect(signs[0]!.x).to.be.below(0);
    expect(sides[0]!.path[0]![0]).to.be.closeTo(-180.01, 1e-6);
    const corners = sides.flatMap(({path}) => path.map(([lng]) => lng!));
    expect(Math.max(...corners) - Math.min(...corners)).to.be.below(1);
  });

  it('is empty for events without cameras', () => {
    expect(scene({at: [SQUARE]})).to.deep.equal({areas: [], sides: [], links: [], signs: []});
  });
});
