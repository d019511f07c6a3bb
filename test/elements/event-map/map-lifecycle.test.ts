import {expect} from 'chai';
import {all, button, clearPage, listen, mount, mountReady, next, one, page, settled, tap, until, wheel} from '../helpers.js';
import {loseContext} from '../../map/helpers/contexts.js';
import {HERE, PLACES, colorAt, isRed, mapLive, mapReady, middle, newMap, scaleText, surface, untilColor, untilLive} from './map-page.js';

/** Refuses WebGL2 to the page until the function that it returns is called. */
function refuseWebGl(): () => void {
  const real = HTMLCanvasElement.prototype.getContext;
  const refusing = function (this: HTMLCanvasElement, ...args: Parameters<typeof real>) {
    return args[0] === 'webgl2' ? null : real.apply(this, args);
  };
  HTMLCanvasElement.prototype.getContext = refusing as typeof real;
  return () => {
    HTMLCanvasElement.prototype.getContext = real;
  };
}

const contextOf = (canvas: HTMLCanvasElement) => canvas.getContext('webgl2')!;

describe('map without WebGL2', () => {
  let restore: () => void;

  beforeEach(() => {
    restore = refuseWebGl();
  });
  afterEach(async () => {
    restore();
    await clearPage();
  });

  it('is painted all the same, and can be used', async () => {
    const map = await mapReady(HERE, {content: '<p>A picture of the map</p>'});
    expect([isRed(await colorAt(map)), map.querySelector('p')!.checkVisibility(), all(map, '[part=message]').length]).to.deep.equal([true, false, 0]);
    tap(surface(map), ...middle(map));
    expect(map.store?.selected).to.equal('alone');
    button(map, 'Zoom in').click();
    await until(map, () => scaleText(map) === '100 km');
    await untilColor(map, isRed);
  });

  it('tells the page why', async () => {
    const map = newMap();
    const {message, src} = await next(map, 'event-error');
    expect(message).to.equal('The map is painted without WebGL, which is slower: This browser has no WebGL2 to give. [webgl-missing]');
    expect(src).to.equal(null);
    await map.ready;
  });

  it('leaves the other views as they are', async () => {
    const map = await mapReady();
    const list = await mountReady('event-list');
    all(list, '.item')[1].click();
    await settled(list);
    expect(map.store?.selected).to.equal('first');
    expect(all(list, '[aria-current]')).to.have.lengthOf(1);
  });

  it('is drawn with it when it comes back to a page that has it', async () => {
    const map = await mapReady();
    map.remove();
    restore();
    page('width:400px').append(map);
    await untilLive(map);
    expect(isRed(await colorAt(map))).to.equal(true);
    expect(all(map, '[part=message]')).to.deep.equal([]);
  });
});

describe('map that leaves the page', () => {
  afterEach(clearPage);

  it('takes its canvas away and gives its WebGL context back', async () => {
    const map = await mapLive();
    const canvas = one<HTMLCanvasElement>(map, 'canvas');
    const context = contextOf(canvas);
    map.remove();
    expect([all(map, 'canvas').length, canvas.isConnected, context.isContextLost()]).to.deep.equal([0, false, true]);
  });

  it('leaves nothing behind where it goes before it is drawn', async () => {
    const made: HTMLCanvasElement[] = [];
    const real = document.createElement;
    document.createElement = function (this: Document, ...args: Parameters<typeof real>) {
      const element = real.apply(this, args);
      if (element instanceof HTMLCanvasElement) made.push(element);
      return element;
    } as typeof real;
    const map = newMap();
    await until(map, () => all(map, 'canvas').length > 0);
    document.createElement = real;
    map.remove();
    const other = await mapReady();
    expect(made.filter(({isConnected}) => isConnected)).to.deep.equal([]);
    expect(all(other, 'canvas')).to.have.lengthOf(1);
  });

  it('keeps the promise of `ready` where it is moved before it is drawn', async () => {
    const map = newMap();
    const {ready} = map;
    await until(map, () => all(map, 'canvas').length > 0);
    page('width:400px').append(map);
    await ready;
    expect(isRed(await colorAt(map))).to.equal(true);
  });

  it('is drawn again when it comes back', async () => {
    const map = await mapReady();
    map.remove();
    page('width:400px').append(map);
    await map.ready;
    expect(all(map, 'canvas')).to.have.lengthOf(1);
    expect(isRed(await colorAt(map))).to.equal(true);
  });

  it('is drawn again and again without a canvas too many, and the last context is alive', async () => {
    const map = await mapReady();
    for (let turn = 0; turn < 4; turn += 1) {
      page('width:400px').append(map);
      await untilLive(map);
    }
    expect(all(map, 'canvas')).to.have.lengthOf(1);
    expect(contextOf(one<HTMLCanvasElement>(map, 'canvas')).isContextLost()).to.equal(false);
  });
});

describe('map whose WebGL context is taken away', () => {
  afterEach(clearPage);

  it('comes back with a new canvas, where the reader had moved it', async () => {
    const map = await mapLive();
    wheel(surface(map), {deltaY: -350, ctrlKey: true});
    await until(map, () => scaleText(map) === '100 km');
    const lost = one<HTMLCanvasElement>(map, 'canvas');
    await loseContext(lost);
    await untilLive(map);
    await untilColor(map, isRed);
    expect([all(map, 'canvas').length, lost.isConnected, scaleText(map)]).to.deep.equal([1, false, '100 km']);
  });

  it('takes clicks and zooms as before', async () => {
    const map = await mapLive();
    const lost = one<HTMLCanvasElement>(map, 'canvas');
    await loseContext(lost);
    await untilLive(map);
    await untilColor(map, isRed);
    const moved = next(map, 'event-camera-change');
    button(map, 'Zoom in').click();
    expect((await moved).camera.zoom).to.be.closeTo(5, 1e-9);
  });
});

describe('map far below the viewport', () => {
  afterEach(clearPage);

  it('reads its file but loads no engine before the reader comes near', async () => {
    const far = mount('event-map', {basemap: 'none', ...HERE}, {data: PLACES, into: page('position:absolute;top:4000px;width:400px'), content: '<p>A picture</p>'});
    await mapReady();
    expect([all(far, 'canvas').length, far.store?.status, far.querySelector('p')!.checkVisibility()]).to.deep.equal([0, 'ready', true]);
    const told = listen(far, 'event-load', 'event-error');
    scrollTo(0, 3600);
    await far.ready;
    expect([all(far, 'canvas').length, told]).to.deep.equal([1, []]);
  });
});
