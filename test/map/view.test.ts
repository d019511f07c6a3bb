import {expect} from 'chai';
import fc from 'fast-check';
import {MAX_ZOOM, between, cameraOf, clampViewport, fitBox, panBy, panInto, toScreen, viewportOf, worldPixels, zoomAround, zoomOutTo} from '../../src/map/view.js';
import type {MapViewport} from '../../src/map/view.js';
import {viewports} from './helpers/arbitraries.js';

const SIZE = {widthPixels: 600, heightPixels: 400};
const WHOLE: MapViewport = {x: 0.5, y: 0.5, zoom: 3, ...SIZE};
const PADDING = {top: 10, right: 20, bottom: 30, left: 40};

/** The place under a point of the screen. */
function placeAt(view: MapViewport, screenX: number, screenY: number): {x: number; y: number} {
  const size = worldPixels(view);
  return {x: view.x + (screenX - view.widthPixels / 2) / size, y: view.y + (screenY - view.heightPixels / 2) / size};
}

describe('viewportOf and cameraOf', () => {
  it('give back the camera that they were given', () => {
    const camera = cameraOf(viewportOf({longitude: 51.16, latitude: 43.65, zoom: 7.5}, 600, 400));
    expect(camera.longitude).to.be.closeTo(51.16, 1e-9);
    expect(camera.latitude).to.be.closeTo(43.65, 1e-9);
    expect(camera.zoom).to.equal(7.5);
  });

  it('put 0° N 0° E in the middle of the world and 85.05° N at its top', () => {
    const {x, y} = viewportOf({longitude: 0, latitude: 0, zoom: 5}, 600, 400);
    expect([x, y]).to.deep.equal([0.5, 0.5]);
    expect(viewportOf({longitude: 0, latitude: 85.0511, zoom: 17}, 600, 400).y).to.be.below(0.0001);
  });

  it('look at the edge of the map where the camera is at the pole', () => {
    const north = viewportOf({longitude: 0, latitude: 90, zoom: 5}, 600, 400);
    expect(north.y).to.be.closeTo(200 / worldPixels(north), 1e-12);
  });
});

describe('clampViewport', () => {
  it('never shows beyond the poles, whatever the view', () => {
    fc.assert(
      fc.property(viewports(), (view) => {
        const {y, heightPixels, ...rest} = clampViewport(view);
        const half = heightPixels / 2 / worldPixels(rest);
        expect(y - half).to.be.at.least(-1e-9);
        expect(y + half).to.be.at.most(1 + 1e-9);
      }),
    );
  });

  it('never shows a place twice, whatever the view', () => {
    fc.assert(
      fc.property(viewports(), (view) => {
        expect(worldPixels(clampViewport(view))).to.be.at.least(view.widthPixels * (1 - 1e-9));
      }),
    );
  });

  it('zooms no closer than 17', () => {
    expect(clampViewport({...WHOLE, zoom: 30}).zoom).to.equal(MAX_ZOOM);
  });

  it('wraps around the antimeridian instead of ending there', () => {
    expect(clampViewport({...WHOLE, x: 1.25}).x).to.equal(0.25);
    expect(clampViewport({...WHOLE, x: -0.25}).x).to.equal(0.75);
  });

  it('changes nothing in a view that it has clamped', () => {
    fc.assert(
      fc.property(viewports(), (view) => {
        const once = clampViewport(view);
        const twice = clampViewport(once);
        expect([twice.x % 1, twice.y, twice.zoom]).to.deep.equal([once.x % 1, once.y, once.zoom]);
      }),
    );
  });
});

describe('toScreen', () => {
  it('puts the centre of the view in the middle of the screen', () => {
    expect(toScreen(WHOLE, 0.5, 0.5)).to.deep.equal({x: 300, y: 200});
  });

  it('is undone by where the point lies in the world', () => {
    const share = fc.double({min: 0.01, max: 0.99, noNaN: true});
    fc.assert(
      fc.property(viewports(), share, share, (given, shareX, shareY) => {
        const view = clampViewport(given);
        const place = placeAt(view, view.widthPixels * shareX, view.heightPixels * shareY);
        const point = toScreen(view, place.x, place.y);
        expect(point.x).to.be.closeTo(view.widthPixels * shareX, 1e-4);
        expect(point.y).to.be.closeTo(view.heightPixels * shareY, 1e-4);
      }),
    );
  });

  it('shows Samoa beside Fiji, and not a world away', () => {
    const fiji = viewportOf({longitude: 179, latitude: -17, zoom: 5}, 600, 400);
    const samoa = viewportOf({longitude: -172, latitude: -17, zoom: 5}, 600, 400);
    expect(toScreen(fiji, samoa.x, samoa.y).x).to.be.closeTo(300 + (9 / 360) * worldPixels(fiji), 1e-6);
  });
});

describe('panBy', () => {
  it('moves what is under the pointer by as many pixels as the pointer', () => {
    const panned = panBy(WHOLE, 30, -50);
    const {x, y} = toScreen(panned, WHOLE.x, WHOLE.y);
    expect(x).to.be.closeTo(330, 1e-9);
    expect(y).to.be.closeTo(150, 1e-9);
  });

  it('stops at the top of the world', () => {
    const {y, ...rest} = panBy(WHOLE, 0, 1e6);
    expect(y).to.be.closeTo(200 / worldPixels(rest), 1e-12);
  });
});

describe('zoomAround', () => {
  it('keeps the place under the pointer, away from the poles', () => {
    const steps = fc.double({min: -1, max: 4, noNaN: true});
    fc.assert(
      fc.property(steps, fc.integer({min: 0, max: 600}), fc.integer({min: 0, max: 400}), (zoomSteps, screenX, screenY) => {
        const view = {...WHOLE, zoom: 5};
        const place = placeAt(view, screenX, screenY);
        const point = toScreen(zoomAround(view, zoomSteps, screenX, screenY), place.x, place.y);
        expect(point.x).to.be.closeTo(screenX, 1e-6);
        expect(point.y).to.be.closeTo(screenY, 1e-6);
      }),
    );
  });

  it('doubles the map with each step', () => {
    expect(zoomAround(WHOLE, 2, 0, 0).zoom).to.equal(5);
  });

  it('stays where it is at the closest zoom', () => {
    const view = {...WHOLE, zoom: MAX_ZOOM};
    expect(zoomAround(view, 1, 17, 5)).to.deep.equal(view);
  });
});

describe('zoomOutTo', () => {
  const box = (x: number, y: number) => ({minX: x, minY: y, maxX: x, maxY: y});
  const near = {...WHOLE, zoom: 8};

  it('brings a place that is out of view to the edge of the padding, around the same centre', () => {
    const view = zoomOutTo(near, box(0.45, 0.5), PADDING);
    expect([view.x, view.y]).to.deep.equal([0.5, 0.5]);
    expect(toScreen(view, 0.45, 0.5).x).to.be.closeTo(40, 1e-6);
    expect(toScreen(zoomOutTo(near, box(0.55, 0.5), PADDING), 0.55, 0.5).x).to.be.closeTo(580, 1e-6);
    expect(toScreen(zoomOutTo(near, box(0.5, 0.45), PADDING), 0.5, 0.45).y).to.be.closeTo(10, 1e-6);
    expect(toScreen(zoomOutTo(near, box(0.5, 0.55), PADDING), 0.5, 0.55).y).to.be.closeTo(370, 1e-6);
  });

  it('leaves a view as it is that shows it', () => {
    expect(zoomOutTo(near, box(0.5001, 0.5), PADDING)).to.deep.equal(near);
  });

  it('goes the short way over the antimeridian', () => {
    const view = zoomOutTo({...near, x: 0.99}, box(0.01, 0.5), PADDING);
    expect(toScreen(view, 0.01, 0.5).x).to.be.closeTo(580, 1e-6);
  });
});

describe('fitBox', () => {
  it('shows the whole box inside the padding, where the world is large enough', () => {
    const middle = fc.double({min: 0.4, max: 0.6, noNaN: true});
    const side = fc.double({min: 0, max: 0.2, noNaN: true});
    fc.assert(
      fc.property(middle, middle, side, side, (x, y, width, height) => {
        const box = {minX: x, minY: y, maxX: x + width, maxY: y + height};
        const view = fitBox(WHOLE, box, PADDING, 14);
        const from = toScreen(view, box.minX, box.minY);
        const to = toScreen(view, box.maxX, box.maxY);
        expect(from.x).to.be.at.least(40 - 1e-3);
        expect(from.y).to.be.at.least(10 - 1e-3);
        expect(to.x).to.be.at.most(580 + 1e-3);
        expect(to.y).to.be.at.most(370 + 1e-3);
      }),
    );
  });

  it('comes as close as the padding lets it', () => {
    const view = fitBox(WHOLE, {minX: 0.5, minY: 0.5, maxX: 0.6, maxY: 0.51}, PADDING, 14);
    expect(toScreen(view, 0.5, 0.5).x).to.be.closeTo(40, 1e-6);
    expect(toScreen(view, 0.6, 0.5).x).to.be.closeTo(580, 1e-6);
  });

  it('shows a point at the zoom that it is told, in the middle of the room that is left', () => {
    const view = fitBox(WHOLE, {minX: 0.7, minY: 0.4, maxX: 0.7, maxY: 0.4}, PADDING, 9);
    expect(view.zoom).to.equal(9);
    const {x, y} = toScreen(view, 0.7, 0.4);
    expect(x).to.be.closeTo(310, 1e-6);
    expect(y).to.be.closeTo(190, 1e-6);
  });

  it('shows a box across the antimeridian as the small one that it is', () => {
    const view = fitBox(WHOLE, {minX: -0.01, minY: 0.5, maxX: 0.01, maxY: 0.51}, PADDING, 14);
    expect(view.zoom).to.be.above(5);
    expect(toScreen(view, 0.99, 0.5).x).to.be.closeTo(40, 1e-6);
    expect(toScreen(view, 0.01, 0.5).x).to.be.closeTo(580, 1e-6);
  });
});

describe('between', () => {
  const far: MapViewport = {x: 0.6, y: 0.4, zoom: 8, ...SIZE};

  it('starts at the one view and ends at the other', () => {
    expect(between(WHOLE, far, 0)).to.deep.equal(WHOLE);
    const end = between(WHOLE, far, 1);
    expect(end.x).to.be.closeTo(far.x, 1e-12);
    expect(end.y).to.be.closeTo(far.y, 1e-12);
    expect(end.zoom).to.equal(far.zoom);
  });

  it('takes the short way around the world', () => {
    const east = {...WHOLE, x: 0.98};
    const west = {...WHOLE, x: 0.04};
    expect(between(east, west, 0.5).x).to.be.closeTo(0.01, 1e-9);
  });

  it('moves the place of the target straight across the screen while it zooms', () => {
    const start = toScreen(WHOLE, far.x, far.y);
    for (const progress of [0.2, 0.5, 0.8]) {
      const {x, y} = toScreen(between(WHOLE, far, progress), far.x, far.y);
      expect((x - 300) * (start.y - 200)).to.be.closeTo((y - 200) * (start.x - 300), 1e-6);
      expect(Math.abs(x - 300)).to.be.at.most(Math.abs(start.x - 300) + 1e-9);
    }
  });

  it('moves at an even pace where the zoom stays', () => {
    expect(between(WHOLE, {...WHOLE, x: 0.6}, 0.25).x).to.be.closeTo(0.525, 1e-12);
  });
});

describe('panInto', () => {
  const padding = {top: 10, right: 20, bottom: 30, left: 40};

  it('leaves the view as it is where the point is clear of the padding', () => {
    for (const [x, y] of [[40, 10], [580, 370], [300, 200]] as const) expect(panInto(WHOLE, {x, y}, padding)).to.equal(WHOLE);
  });

  it('moves a point as little as it takes: to the edge of the padding', () => {
    for (const [x, y, toX, toY] of [[0, 200, 40, 200], [700, 200, 580, 200], [300, -50, 300, 10], [300, 390, 300, 370], [900, 900, 580, 370]] as const) {
      const place = placeAt(WHOLE, x, y);
      const now = toScreen(panInto(WHOLE, {x, y}, padding), place.x, place.y);
      expect(now.x, `${x}`).to.be.closeTo(toX, 1e-6);
      expect(now.y, `${y}`).to.be.closeTo(toY, 1e-6);
    }
  });

  it('moves it to the middle of what is left where the map is smaller than its padding', () => {
    const small = {...WHOLE, widthPixels: 50};
    const place = placeAt(small, 0, 200);
    expect(toScreen(panInto(small, {x: 0, y: 200}, padding), place.x, place.y).x).to.be.closeTo(35, 1e-6);
  });
});
