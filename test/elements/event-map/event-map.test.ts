import {expect} from 'chai';
import {EventMapElement} from '../../../src/elements/event-map/event-map.js';
import {all, clearPage, listen, mountReady, one, page, settled, text, until} from '../helpers.js';
import {WEEK} from '../story.js';
import {HERE, NORTH, PLACES, colorAt, isRed, mapReady, newMap, scaleText, surface, untilColor} from './map-page.js';

const codes = ({store}: EventMapElement) => store?.issues.map(({code}) => code);

describe('EventMapElement', () => {
  afterEach(clearPage);

  it('is the tag <event-map>', () => {
    expect(document.createElement('event-map')).to.be.instanceOf(EventMapElement);
  });

  it('keeps its place in the page before it is drawn, so that nothing shifts', () => {
    const map = newMap({}, {into: page('width:640px')});
    expect([map.clientWidth, map.clientHeight]).to.deep.equal([640, 400]);
  });

  it('is never wider than the column that it stands in, and still high enough to be used', () => {
    const map = newMap({}, {into: page('width:288px')});
    expect([map.clientWidth, map.clientHeight]).to.deep.equal([288, 320]);
  });

  it('has a canvas with its marks, controls and a scale when it is ready', async () => {
    const map = await mapReady();
    expect(all(map, 'canvas')).to.have.lengthOf(1);
    expect(isRed(await colorAt(map))).to.equal(true);
    expect(all(map, '.controls button').length).to.be.at.least(3);
    expect(scaleText(map)).to.equal('200 km');
  });

  it('shows the page’s own children until it is drawn, and hides them then', async () => {
    const map = newMap(HERE, {content: '<p>A picture of the map</p>'});
    await settled(map);
    const isShown = () => map.querySelector('p')!.checkVisibility();
    expect(isShown()).to.equal(true);
    await map.ready;
    expect(isShown()).to.equal(false);
  });

  it('shows all events where it has neither `center` nor `zoom`', async () => {
    const map = await mapReady({});
    const near = await mapReady({...HERE, zoom: '6'});
    expect([scaleText(map), scaleText(near)]).to.deep.equal(['2,000 km', '50 km']);
  });

  it('looks where `center` says, and elsewhere when that changes', async () => {
    const map = await mapReady({center: '20,20', zoom: '4'});
    expect(isRed(await colorAt(map))).to.equal(false);
    map.setAttribute('center', '60,40');
    await settled(map);
    await untilColor(map, isRed);
  });

  it('is as near as `zoom` says, when that changes too', async () => {
    const map = await mapReady({...HERE, zoom: '4'});
    map.zoom = 7;
    await until(map, () => scaleText(map) === '20 km');
    map.removeAttribute('zoom');
    map.removeAttribute('center');
    await until(map, () => scaleText(map) === '2,000 km');
  });

  it('shows all events and reports it where `center` or `zoom` cannot be read', async () => {
    const map = await mapReady({center: 'Almaty', zoom: 'near'});
    expect(codes(map)).to.deep.equal(['center-unreadable', 'zoom-unreadable']);
    expect(map.store?.issues[1].message).to.equal('zoom is "near", which is not a number. Write a number from 0 to 17. [zoom-unreadable]');
    expect(scaleText(map)).to.equal('2,000 km');
  });

  it('fires nothing where the page moves it', async () => {
    const map = await mapReady();
    const told = listen(map, 'event-camera-change');
    map.zoom = 7;
    await until(map, () => scaleText(map) === '20 km');
    expect(told).to.deep.equal([]);
  });

  it('has no buttons with `no-controls`', async () => {
    const map = await mapReady({...HERE, 'no-controls': ''});
    expect(all(map, '.controls')).to.deep.equal([]);
    map.noControls = false;
    await settled(map);
    expect(all(map, '.controls')).to.have.lengthOf(1);
  });

  describe('basemap', () => {
    const LAND = [246, 244, 240];
    const DARK_LAND = [35, 40, 45];
    const isColor = (wanted: readonly number[]) => (color: readonly number[]) => color.every((value, channel) => Math.abs(value - wanted[channel]!) <= 3);
    /** Inside Kazakhstan, away from marks and borders. */
    const STEPPE = {basemap: 'embedded', center: '67,48.5', zoom: '6'};

    it('is land with its credit, in the colours of the page', async () => {
      const map = await mapReady(STEPPE);
      await untilColor(map, isColor(LAND));
      expect(text(one(map, '[part=attribution]'))).to.match(/^Map: .*Natural Earth/);
    });

    it('is dark with the `theme`', async () => {
      const map = await mapReady(STEPPE);
      await untilColor(map, isColor(LAND));
      map.theme = 'dark';
      await untilColor(map, isColor(DARK_LAND));
    });

    it('becomes dark with the page', async () => {
      const map = await mapReady(STEPPE);
      await untilColor(map, isColor(LAND));
      map.parentElement!.style.colorScheme = 'dark';
      await untilColor(map, isColor(DARK_LAND));
    });

    it('goes with `none`, its credit too, and comes back', async () => {
      const map = await mapReady(STEPPE);
      await untilColor(map, isColor(LAND));
      map.basemap = 'none';
      await untilColor(map, isColor([255, 255, 255]));
      expect(all(map, '[part=attribution]')).to.deep.equal([]);
      map.basemap = 'embedded';
      await untilColor(map, isColor(LAND));
    });
  });

  it('shows only events of the window', async () => {
    const map = await mapReady();
    expect(isRed(await colorAt(map))).to.equal(true);
    map.window = '2022-01-04/2022-01-05';
    await untilColor(map, (color) => !isRed(color));
  });

  it('brings an event into view that is selected elsewhere, and leaves the map where it is in view', async () => {
    const map = await mapReady({...NORTH, zoom: '5'});
    const before = await colorAt(map);
    map.select('east');
    await settled(map);
    await colorAt(map);
    map.select('alone');
    await untilColor(map, isRed);
    expect(isRed(before)).to.equal(false);
  });

  it('speaks of itself to a screen reader, by `label` or as a map of events', async () => {
    const map = await mapReady();
    expect([one(map, 'section').ariaLabel, surface(map).ariaLabel]).to.deep.equal(['Map of the events', 'Map of the events']);
    map.label = 'Where it happened';
    await settled(map);
    expect([one(map, 'section').ariaLabel, surface(map).ariaLabel]).to.deep.equal(['Where it happened', 'Where it happened']);
  });

  it('shows all events of the next file', async () => {
    const [map, fresh] = await Promise.all([mapReady({}), mapReady({}, {data: WEEK})]);
    expect(scaleText(map)).not.to.equal(scaleText(fresh));
    map.data = WEEK;
    await until(map, () => scaleText(map) === scaleText(fresh));
  });

  it('shows the world where no event has a place', async () => {
    const map = await mapReady({}, {data: {type: 'FeatureCollection', features: []}});
    expect(text(map)).to.include('There are no events to show.');
    map.data = PLACES;
    await until(map, () => scaleText(map) === '2,000 km');
  });

  it('is drawn beside a second map, each with its own camera', async () => {
    const [first, second] = await Promise.all([mapReady(), mapReady({...HERE, zoom: '7'})]);
    expect([scaleText(first), scaleText(second)]).to.deep.equal(['200 km', '20 km']);
    const third = await mountReady('event-map', {basemap: 'none'}, {into: page('width:400px')});
    expect(third.store).to.equal(first.store);
  });
});
