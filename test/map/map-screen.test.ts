import {expect} from 'chai';
import type {MapScene} from '../../src/map/contract.js';
import {DeckKit} from '../../src/map/deck-kit.js';
import {fanOut} from '../../src/map/fan-out.js';
import {isWebGl, loseContext, seenCanvas, watchContexts} from './helpers/contexts.js';
import type {ContextLog} from './helpers/contexts.js';
import {endMaps, startMap} from './helpers/map-stage.js';
import type {MapStage} from './helpers/map-stage.js';
import {pixel, pixelsOf} from './helpers/pixels.js';
import {sceneOf, storyAt} from './story.js';

const RED = [255, 0, 0];
const WHITE = [255, 255, 255];
const SIZE = {width: 200, height: 100};
const ORIGIN = sceneOf(storyAt([0, 0]));
const ELSEWHERE = sceneOf(storyAt([-1, 0]));
/** Two events at one place. */
const PAIR = sceneOf(storyAt([0, 0], [0, 0]));

describe('maps of one page', () => {
  let contexts: ContextLog;

  beforeEach(() => {
    contexts = watchContexts();
  });
  afterEach(() => {
    endMaps();
    contexts.restore();
    scrollTo(0, 0);
  });

  const start = async (scene: MapScene = ORIGIN) => {
    const map = await startMap(SIZE);
    map.engine.setScene(scene);
    map.engine.setCamera({longitude: 0, latitude: 0, zoom: 4});
    await map.engine.settled();
    return map;
  };
  /** Maps in the order in which they were drawn: the first lies nearest to the top. */
  const startAll = async (count: number) => {
    const maps: MapStage[] = [];
    while (maps.length < count) maps.push(await start());
    return maps;
  };
  const isLive = ({frame}: MapStage) => isWebGl(seenCanvas(frame));
  const colorAt = async ({engine, frame}: MapStage, x = 100, y = 50) => {
    await engine.drawn();
    return pixel(pixelsOf(seenCanvas(frame)), x, y);
  };
  const pointer = ({surface}: MapStage, kind: string, x = 100, y = 50) => {
    const {left, top} = surface.getBoundingClientRect();
    surface.dispatchEvent(new PointerEvent(`pointer${kind}`, {pointerId: 1, pointerType: 'mouse', clientX: left + x, clientY: top + y, buttons: kind === 'down' ? 1 : 0}));
  };
  const tap = (map: MapStage, x = 100, y = 50) => {
    pointer(map, 'down', x, y);
    pointer(map, 'up', x, y);
  };

  it('are all drawn, ten of them, with four contexts', async () => {
    const ten = await startAll(10);
    const colors = [];
    for (const map of ten) colors.push(await colorAt(map));
    expect(colors).to.deep.equal(ten.map(() => RED));
    expect([contexts.most, contexts.live, contexts.made, ten.filter(isLive).length]).to.deep.equal([4, 4, 4, 4]);
  });

  it('look the same as a still, but for the finest edges', async () => {
    const map = await start();
    await map.engine.drawn();
    const live = pixelsOf(seenCanvas(map.frame)).data;
    for (const other of await startAll(5)) {
      pointer(other, 'enter');
      await other.engine.settled();
    }
    expect(isLive(map)).to.equal(false);
    await map.engine.drawn();
    const painted = pixelsOf(seenCanvas(map.frame)).data;
    const different = live.filter((value, at) => Math.abs(value - painted[at]!) > 24);
    expect([live.length, different.length]).to.deep.equal([painted.length, 0]);
  });

  it('show what has changed, all of them, also those that are stills', async () => {
    const ten = await startAll(10);
    for (const {engine} of ten) engine.setScene(ELSEWHERE);
    const colors = [];
    for (const map of ten) colors.push(await colorAt(map));
    expect(colors).to.deep.equal(ten.map(() => WHITE));
    expect([contexts.most, contexts.made]).to.deep.equal([4, 4]);
  });

  it('follow a change at the end where it comes while their turn begins', async () => {
    const five = await startAll(5);
    const still = five.find((map) => !isLive(map))!;
    still.engine.setScene(ELSEWHERE);
    pointer(still, 'enter');
    still.engine.setScene(ORIGIN);
    expect(await colorAt(still)).to.deep.equal(RED);
    still.engine.setScene(ELSEWHERE);
    expect(await colorAt(still)).to.deep.equal(WHITE);
  });

  it('come to life under the pointer, and the other that was last in use does not', async () => {
    const five = await startAll(5);
    const still = five.find((map) => !isLive(map))!;
    pointer(five[4]!, 'enter');
    await five[4]!.engine.settled();
    pointer(still, 'enter');
    await still.engine.drawn();
    await still.engine.settled();
    expect([five.filter(isLive).length, contexts.live]).to.deep.equal([4, 4]);
  });

  it('are drawn without another frame where nothing has changed', async () => {
    const map = await start(PAIR);
    await map.engine.drawn();
    let frames = 0;
    const frame = requestAnimationFrame(() => (frames += 1));
    await map.engine.drawn();
    cancelAnimationFrame(frame);
    expect(frames).to.equal(0);
  });

  it('take a click on a still at its word', async () => {
    const five = await startAll(5);
    const still = five.find((map) => !isLive(map))!;
    tap(still);
    expect(still.told.choose).to.deep.equal([0]);
  });

  it('take a drag that begins on a still', async () => {
    const five = await startAll(5);
    const still = five.find((map) => !isLive(map))!;
    pointer(still, 'down');
    pointer(still, 'move', 120, 50);
    pointer(still, 'move', 140, 50);
    expect(await colorAt(still, 140, 50)).to.deep.equal(RED);
    pointer(still, 'up', 140, 50);
    expect(await colorAt(still, 140, 50)).to.deep.equal(RED);
  });

  it('keep their camera and an opened spot while they are stills and after', async () => {
    const map = await start(PAIR);
    map.engine.setCamera({longitude: 0.5, latitude: 0, zoom: 5});
    const x = 100 - (0.5 / 360) * 512 * 2 ** 5;
    tap(map, x, 50);
    const [first] = fanOut(2);
    expect(await colorAt(map, x + first!.x, 50 + first!.y)).to.deep.equal(RED);
    const camera = JSON.stringify(map.engine.camera);
    const others = await startAll(5);
    for (const other of others) {
      pointer(other, 'enter');
      await other.engine.settled();
    }
    expect(isLive(map)).to.equal(false);
    expect([await colorAt(map, x + first!.x, 50 + first!.y), JSON.stringify(map.engine.camera)]).to.deep.equal([RED, camera]);
    pointer(map, 'enter', 10, 10);
    await map.engine.settled();
    expect([await colorAt(map, x + first!.x, 50 + first!.y), JSON.stringify(map.engine.camera)]).to.deep.equal([RED, camera]);
    tap(map, x + first!.x, 50 + first!.y);
    expect(map.told.choose.at(-1)).to.equal(0);
  });

  describe('far from the viewport', () => {
    /** Lays a map so far below that it gives its context back, and waits until it has. */
    const sendFar = async (map: MapStage) => {
      const live = contexts.live;
      Object.assign(map.frame.style, {position: 'absolute', top: `${innerHeight + 2000}px`});
      while (contexts.live === live) await new Promise(requestAnimationFrame);
    };
    const bringBack = (map: MapStage) => Object.assign(map.frame.style, {position: 'relative', top: '0'});

    it('give their context back, and show the same as a still', async () => {
      const map = await start();
      await sendFar(map);
      expect([contexts.live, isLive(map), pixel(pixelsOf(seenCanvas(map.frame)), 100, 50)]).to.deep.equal([0, false, RED]);
    });

    it('need none when they come near and nothing has changed', async () => {
      const map = await start();
      await sendFar(map);
      bringBack(map);
      for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
      await map.engine.drawn();
      expect([contexts.live, await colorAt(map)]).to.deep.equal([0, RED]);
    });

    it('are drawn with what has changed meanwhile when they come near, which is when `drawn` is fulfilled', async () => {
      const map = await start();
      await sendFar(map);
      map.engine.setScene(ELSEWHERE);
      let isDrawn = false;
      const drawn = map.engine.drawn().then(() => (isDrawn = true));
      for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
      expect([isDrawn, contexts.live]).to.deep.equal([false, 0]);
      bringBack(map);
      await drawn;
      expect(await colorAt(map)).to.deep.equal(WHITE);
      await map.engine.settled();
      expect([await colorAt(map), contexts.live]).to.deep.equal([WHITE, 1]);
    });
  });

  describe('whose context is taken away', () => {
    it('go on with another, in the view that they had, and show a still meanwhile', async () => {
      const map = await start(PAIR);
      tap(map);
      await map.engine.drawn();
      const camera = JSON.stringify(map.engine.camera);
      await loseContext(map.canvas);
      expect([isLive(map), pixel(pixelsOf(seenCanvas(map.frame)), 100, 50 + fanOut(2)[0]!.y)]).to.deep.equal([false, RED]);
      await map.engine.settled();
      expect([await colorAt(map, 100, 50 + fanOut(2)[0]!.y), JSON.stringify(map.engine.camera)]).to.deep.equal([RED, camera]);
      expect([isLive(map), contexts.live, contexts.made, map.told.plain]).to.deep.equal([true, 1, 2, []]);
    });

    it('are drawn all the same where another waits for a context', async () => {
      const five = await startAll(5);
      const live = five.find(isLive)!;
      await loseContext(seenCanvas(live.frame));
      expect(await colorAt(live)).to.deep.equal(RED);
      live.engine.setScene(ELSEWHERE);
      expect([await colorAt(live), contexts.live <= 4]).to.deep.equal([WHITE, true]);
    });

    it('are painted from the third time within a minute on, and say why', async () => {
      const map = await start();
      for (let time = 0; time < 2; time += 1) {
        await loseContext(seenCanvas(map.frame));
        await map.engine.settled();
      }
      expect(map.told.plain).to.deep.equal([]);
      await loseContext(seenCanvas(map.frame));
      expect(map.told.plain.map(String)).to.deep.equal(['Error: The browser has taken its WebGL context away time and again.']);
      map.engine.setScene(ELSEWHERE);
      expect([await colorAt(map), isLive(map), contexts.live]).to.deep.equal([WHITE, false, 0]);
    });
  });

  it('go on being painted where deck.gl fails after it is made, and hold no context', async () => {
    const {drawn} = DeckKit.prototype;
    DeckKit.prototype.drawn = () => Promise.reject(new Error('No picture.'));
    const map = await start();
    DeckKit.prototype.drawn = drawn;
    expect([await colorAt(map), isLive(map), contexts.live, map.told.plain.map(String)]).to.deep.equal([RED, false, 0, ['Error: No picture.']]);
    map.engine.setScene(ELSEWHERE);
    expect(await colorAt(map)).to.deep.equal(WHITE);
  });

  it('leave no context, no canvas and no one waiting when they are destroyed, in whatever state', async () => {
    const six = await startAll(6);
    for (const {engine} of six) engine.setScene(ELSEWHERE);
    const waiting = six.map(({engine}) => engine.drawn());
    for (const {engine} of six) engine.destroy();
    await Promise.all(waiting);
    expect([contexts.live, document.querySelectorAll('canvas').length]).to.deep.equal([0, 0]);
  });

  it('give way to others also where they are destroyed before they are drawn', async () => {
    const five = await startAll(5);
    for (const {engine} of five) engine.destroy();
    const later = await startAll(4);
    expect([contexts.live, contexts.most, later.every(isLive)]).to.deep.equal([4, 4, true]);
  });
});
