import {expect} from 'chai';
import {all, button, clearPage, listen, mount, mountReady, next, one, page, settled, text, until, wheel} from '../helpers.js';
import {HERE, PLACES, colorAt, isRed, mapReady, newMap, scaleText, surface, untilColor} from './map-page.js';

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

  it('says so, and keeps the page’s own children', async () => {
    const map = await mapReady(HERE, {content: '<p>A picture of the map</p>'});
    expect(text(one(map, '[part=message]'))).to.equal('This browser cannot draw the map. The timeline and the list have every event.');
    expect(map.querySelector('p')!.checkVisibility()).to.equal(true);
    expect([all(map, 'canvas').length, all(map, '.controls').length, surface(map).checkVisibility()]).to.deep.equal([0, 0, false]);
  });

  it('tells the page why', async () => {
    const map = newMap();
    const {message, src} = await next(map, 'event-error');
    expect(message).to.match(/^The map could not be drawn: .+ \[map-unavailable\]$/);
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

  it('is drawn when it comes back to a page that has it', async () => {
    const map = await mapReady();
    map.remove();
    restore();
    page('width:400px').append(map);
    await map.ready;
    expect(isRed(await colorAt(map))).to.equal(true);
    expect(all(map, '[part=message]')).to.deep.equal([]);
  });
});

describe('map that leaves the page', () => {
  afterEach(clearPage);

  it('takes its canvas away and gives its WebGL context back', async () => {
    const map = await mapReady();
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
      await map.ready;
    }
    expect(all(map, 'canvas')).to.have.lengthOf(1);
    expect(contextOf(one<HTMLCanvasElement>(map, 'canvas')).isContextLost()).to.equal(false);
  });
});

describe('map whose WebGL context is taken away', () => {
  afterEach(clearPage);

  it('comes back with a new canvas, where the reader had moved it', async () => {
    const map = await mapReady();
    wheel(surface(map), {deltaY: -350, ctrlKey: true});
    await until(map, () => scaleText(map) === '100 km');
    const lost = one<HTMLCanvasElement>(map, 'canvas');
    contextOf(lost).getExtension('WEBGL_lose_context')!.loseContext();
    await until(map, () => all(map, 'canvas').some((canvas) => canvas !== lost));
    await untilColor(map, isRed);
    expect([all(map, 'canvas').length, lost.isConnected, scaleText(map)]).to.deep.equal([1, false, '100 km']);
  });

  it('takes clicks and zooms as before', async () => {
    const map = await mapReady();
    const lost = one<HTMLCanvasElement>(map, 'canvas');
    contextOf(lost).getExtension('WEBGL_lose_context')!.loseContext();
    await until(map, () => all(map, 'canvas').some((canvas) => canvas !== lost));
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
