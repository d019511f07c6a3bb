import {expect} from 'chai';
import {FlightController} from '../../src/map/flight.js';
import {viewportOf} from '../../src/map/view.js';
import type {MapViewport} from '../../src/map/view.js';

const ALMATY = viewportOf({longitude: 76.9, latitude: 43.2, zoom: 6}, 600, 400);
const AKTAU = viewportOf({longitude: 51.2, latitude: 43.6, zoom: 8}, 600, 400);
const ASTANA = viewportOf({longitude: 71.4, latitude: 51.1, zoom: 5}, 600, 400);

/** Flies, and resolves with the views of the way at its end. */
function flown(flight: FlightController, from: MapViewport, to: MapViewport): Promise<MapViewport[]> {
  const views: MapViewport[] = [];
  return new Promise((resolve) => flight.fly(from, to, (view) => views.push(view), () => resolve(views)));
}
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe('FlightController', () => {
  it('ends exactly at its target', async () => {
    const views = await flown(new FlightController(), ALMATY, AKTAU);
    expect(views.at(-1)).to.equal(AKTAU);
  });

  it('comes nearer to the target with every view of the way', async () => {
    const views = await flown(new FlightController(), ALMATY, AKTAU);
    const zooms = views.map(({zoom}) => zoom);
    expect(zooms).to.deep.equal([...zooms].sort((a, b) => a - b));
    expect(views.length).to.be.above(2);
    expect(zooms[0]).to.be.below(7);
  });

  it('gives way to a new flight: the old one takes no further step and does not end', async () => {
    const flight = new FlightController();
    const old: MapViewport[] = [];
    let hasEnded = false;
    flight.fly(ALMATY, AKTAU, (view) => old.push(view), () => (hasEnded = true));
    await nextFrame();
    const steps = old.length;
    const views = await flown(flight, ALMATY, ASTANA);
    expect(views.at(-1)).to.equal(ASTANA);
    expect(old.length).to.equal(steps);
    expect(hasEnded).to.equal(false);
  });

  it('takes no further step when it is stopped', async () => {
    const flight = new FlightController();
    const stopped: MapViewport[] = [];
    flight.fly(ALMATY, AKTAU, (view) => stopped.push(view), () => stopped.push(AKTAU));
    flight.stop();
    await flown(new FlightController(), ALMATY, ASTANA);
    expect(stopped).to.deep.equal([]);
  });

  it('stops where a step of it says so', async () => {
    const flight = new FlightController();
    const views: MapViewport[] = [];
    const step = (view: MapViewport) => {
      views.push(view);
      flight.stop();
    };
    flight.fly(ALMATY, AKTAU, step, () => views.push(AKTAU));
    await flown(new FlightController(), ALMATY, ASTANA);
    expect(views).to.have.length(1);
  });

  it('is over at once where it is asked to finish, and ends once', async () => {
    const flight = new FlightController();
    const told: (MapViewport | 'end')[] = [];
    flight.fly(ALMATY, AKTAU, (view) => told.push(view), () => told.push('end'));
    flight.finish();
    flight.finish();
    await flown(new FlightController(), ALMATY, ASTANA);
    expect(told).to.deep.equal([AKTAU, 'end']);
  });

  it('says whether it is on its way to another zoom', async () => {
    const flight = new FlightController();
    flight.fly(ALMATY, {...ALMATY, x: AKTAU.x}, () => undefined, () => undefined);
    expect(flight.isZooming).to.equal(false);
    const flying = flown(flight, ALMATY, AKTAU);
    expect(flight.isZooming).to.equal(true);
    await flying;
    expect(flight.isZooming).to.equal(false);
  });
});
