import {expect} from 'chai';
import type {EventMapElement} from '../../../src/elements/event-map/event-map.js';
import {EventStore} from '../../../src/store/event-store.js';
import {isWebGl, loseContext, seenCanvas, watchContexts} from '../../map/helpers/contexts.js';
import type {ContextLog} from '../../map/helpers/contexts.js';
import {pixel, pixelsOf} from '../../map/helpers/pixels.js';
import {all, button, clearPage, frame, listen, next, one, page, pointer, settled, tap, text, until, wheel} from '../helpers.js';
import {HERE, PLACES, isRed, mapLive, middle, newMap, scaleText, surface, untilLive} from './map-page.js';

describe('several maps on one page', () => {
  let contexts: ContextLog;

  beforeEach(() => {
    contexts = watchContexts();
  });
  afterEach(async () => {
    await clearPage();
    contexts.restore();
  });

  const stage = (map: EventMapElement) => one(map, '.stage');
  const isLive = (map: EventMapElement) => isWebGl(seenCanvas(stage(map)));
  const isRedInTheMiddle = async (map: EventMapElement) => {
    await map.ready;
    return isRed(pixel(pixelsOf(seenCanvas(stage(map))), ...middle(map)));
  };
  /** One after the other, since a canvas of WebGL is blank after the task in which it was drawn. */
  const redMaps = async (maps: readonly EventMapElement[]) => {
    let count = 0;
    for (const map of maps) count += Number(await isRedInTheMiddle(map));
    return count;
  };
  /** Ten maps of one story, one below the other, with half a screen of text between them. */
  const article = async () => {
    const column = page('width:400px');
    const maps: EventMapElement[] = [];
    while (maps.length < 10) {
      maps.push(newMap(HERE, {into: column}));
      column.append(Object.assign(document.createElement('p'), {style: `height:${innerHeight / 2}px`}));
      await settled(maps[maps.length - 1]!);
    }
    return maps;
  };
  const readThrough = async (maps: readonly EventMapElement[]) => {
    for (const map of maps) {
      map.scrollIntoView();
      await untilLive(map);
    }
  };

  it('are each drawn as the reader comes to them, with four contexts at the most', async () => {
    const maps = await article();
    for (const map of maps) {
      map.scrollIntoView();
      await untilLive(map);
      expect([await isRedInTheMiddle(map), contexts.live <= 4]).to.deep.equal([true, true]);
    }
    expect([contexts.most, await redMaps(maps)]).to.deep.equal([4, 10]);
  });

  it('stay where they are as pictures when the reader has gone on', async () => {
    const maps = await article();
    await readThrough(maps);
    const [first] = maps;
    while (isLive(first!)) await frame();
    expect([await isRedInTheMiddle(first!), all(first!, '.stage canvas').length, scaleText(first!)]).to.deep.equal([true, 1, '200 km']);
  });

  it('have no context when the page has let go of them', async () => {
    const maps = await article();
    await readThrough(maps);
    await clearPage();
    expect([contexts.live, maps.flatMap((map) => all(map, 'canvas')).length]).to.deep.equal([0, 0]);
  });

  it('leave the place in the queue when they leave the page before their turn', async () => {
    const gone = Array.from({length: 8}, () => newMap());
    await Promise.all(gone.map((map) => settled(map)));
    for (const map of gone) map.remove();
    const map = await mapLive();
    expect([isLive(map), await isRedInTheMiddle(map)]).to.deep.equal([true, true]);
  });

  describe('in one viewport', () => {
    /** Ten small maps of one story, side by side. */
    const dashboard = async () => {
      const board = page('display:grid;grid-template-columns:repeat(5,1fr);width:750px');
      const store = new EventStore();
      store.setData(PLACES);
      const maps = Array.from({length: 10}, () => newMap(HERE, {into: board, data: undefined, store}));
      for (const map of maps) map.style.cssText = 'min-height:0;height:200px;aspect-ratio:auto';
      await Promise.all(maps.map(({ready}) => ready));
      while (maps.filter(isLive).length < 4) await frame();
      return maps;
    };

    it('are all drawn, and all follow window and filters', async () => {
      const maps = await dashboard();
      expect([contexts.live, contexts.most, await redMaps(maps)]).to.deep.equal([4, 4, 10]);
      const [{store}] = maps as [EventMapElement];
      store!.setWindow({startMs: Date.UTC(2022, 0, 4), endMs: Date.UTC(2022, 0, 6)});
      await Promise.all(maps.map(settled));
      expect([await redMaps(maps), contexts.live, contexts.most]).to.deep.equal([0, 4, 4]);
      store!.setWindow(null);
      await Promise.all(maps.map(settled));
      expect(await redMaps(maps)).to.equal(10);
    });

    it('answer the pointer, a click and a button at once, also where there is but a picture', async () => {
      const maps = await dashboard();
      const map = maps.find((each) => !isLive(each))!;
      pointer(surface(map), 'move', ...middle(map));
      await settled(map);
      expect(all(map, '.tip').map(text)).to.deep.equal(['Alone 1 January 2022 · UTC A square']);
      tap(surface(map), ...middle(map));
      expect(map.store?.selected).to.equal('alone');
      const other = maps.find((each) => each !== map && !isLive(each))!;
      const moved = next(other, 'event-camera-change');
      button(other, 'Zoom in').click();
      expect((await moved).camera.zoom).to.be.closeTo(5, 1e-9);
      await until(other, () => scaleText(other) === '100 km');
    });
  });
});

describe('map whose WebGL context is taken away time and again', () => {
  afterEach(clearPage);

  const canvas = (map: EventMapElement) => seenCanvas(one(map, '.stage'));

  it('is as it was, twice, with what was selected', async () => {
    const map = await mapLive();
    map.select('alone');
    wheel(surface(map), {deltaY: -350, ctrlKey: true});
    await until(map, () => scaleText(map) === '100 km');
    for (let time = 0; time < 2; time += 1) {
      await loseContext(canvas(map));
      await untilLive(map);
      expect([isWebGl(canvas(map)), scaleText(map), map.store?.selected]).to.deep.equal([true, '100 km', 'alone']);
    }
  });

  /** Two losses that it gets over, and a third. */
  const loseThrice = async (map: EventMapElement) => {
    for (let time = 0; time < 3; time += 1) {
      await untilLive(map);
      await loseContext(canvas(map));
    }
  };

  it('is painted from the third time on, says so, and goes on as before', async () => {
    const map = await mapLive(HERE, {content: '<p>A picture of the map</p>'});
    const told = listen(map, 'event-error');
    await loseThrice(map);
    expect([isWebGl(canvas(map)), isRed(pixel(pixelsOf(canvas(map)), ...middle(map))), map.querySelector('p')!.checkVisibility()]).to.deep.equal([false, true, false]);
    tap(surface(map), ...middle(map));
    expect(map.store?.selected).to.equal('alone');
    expect(told).to.deep.equal([
      ['event-error', {src: null, message: 'The map is painted without WebGL, which is slower: The browser has taken its WebGL context away time and again. [webgl-missing]', issue: null}],
    ]);
  });

  it('is drawn by deck.gl again when it leaves the page and comes back', async () => {
    const map = await mapLive();
    await loseThrice(map);
    page('width:400px').append(map);
    await untilLive(map);
    expect(all(map, '[part=message]')).to.deep.equal([]);
  });
});
