import {expect} from 'chai';
import {DeckHost} from '../../src/map/deck-host.js';
import {areaLayer} from '../../src/map/layers/area-layer.js';
import {viewportOf} from '../../src/map/view.js';
import {pixel, pixelsOf} from './helpers/pixels.js';

const VIEW = viewportOf({longitude: 0, latitude: 0, zoom: 3}, 200, 200);
const RED = areaOf('#ff0000');
const WHITE = [255, 255, 255];

function areaOf(color: string) {
  const ring: [number, number][] = [[-5, -5], [5, -5], [5, 5], [-5, 5], [-5, -5]];
  return () => areaLayer([{rings: [ring], color}]);
}

describe('DeckHost', () => {
  let stage: HTMLElement;
  const hosts: DeckHost[] = [];
  const losses: string[] = [];

  beforeEach(() => {
    stage = document.createElement('div');
    stage.style.cssText = 'position:relative;width:200px;height:200px';
    document.body.append(stage);
    losses.length = 0;
  });
  afterEach(() => {
    for (const host of hosts.splice(0)) host.destroy();
    stage.remove();
  });

  async function create(): Promise<DeckHost> {
    const host = await DeckHost.create(stage, VIEW, () => losses.push('lost'));
    hosts.push(host);
    return host;
  }
  const canvas = () => stage.querySelector('canvas')!;
  const middle = () => pixel(pixelsOf(canvas()), 100, 100);

  it('puts one canvas into the stage that fills it and takes no pointer', async () => {
    await create();
    const {width, height} = canvas().getBoundingClientRect();
    expect([stage.querySelectorAll('canvas').length, width, height]).to.deep.equal([1, 200, 200]);
    expect(getComputedStyle(canvas()).pointerEvents).to.equal('none');
  });

  it('has what it shows on the canvas when it is drawn', async () => {
    const host = await create();
    host.show(VIEW, [RED()]);
    await host.drawn();
    expect(middle()).not.to.deep.equal(WHITE);
  });

  it('has what it was told to show last, in the same frame, on the canvas when it is drawn', async () => {
    const host = await create();
    host.show(VIEW, [RED()]);
    await host.drawn();
    const drawn = host.drawn();
    requestAnimationFrame(() => host.show(VIEW, []));
    await drawn;
    expect(middle()).to.deep.equal(WHITE);
  });

  it('moves what it shows with the view', async () => {
    const host = await create();
    host.show(viewportOf({longitude: 30, latitude: 0, zoom: 3}, 200, 200), [RED()]);
    await host.drawn();
    expect(middle()).to.deep.equal(WHITE);
  });

  it('is drawn although nothing has changed since', async () => {
    const host = await create();
    host.show(VIEW, [RED()]);
    await host.drawn();
    await host.drawn();
    expect(middle()).not.to.deep.equal(WHITE);
  });

  it('says so when the browser takes the context away', async () => {
    await create();
    const lost = new Promise((resolve) => canvas().addEventListener('webglcontextlost', resolve, {once: true}));
    canvas().getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
    await lost;
    expect(losses).to.deep.equal(['lost']);
  });

  it('gives back the context and the canvas when it is destroyed, and does not call that a loss', async () => {
    const host = await create();
    const context = canvas().getContext('webgl2')!;
    const lost = new Promise((resolve) => canvas().addEventListener('webglcontextlost', resolve, {once: true}));
    host.destroy();
    await lost;
    expect(context.isContextLost()).to.equal(true);
    expect(stage.children.length).to.equal(0);
    expect(losses).to.deep.equal([]);
  });

  it('keeps no one waiting for a drawing after it is destroyed', async () => {
    const host = await create();
    const drawn = host.drawn();
    host.destroy();
    await drawn;
    expect(stage.children.length).to.equal(0);
  });

  it('fails and leaves no canvas where the browser has no WebGL2 to give', async () => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = () => null;
    let reason: unknown = null;
    try {
      await create();
    } catch (error) {
      reason = error;
    } finally {
      HTMLCanvasElement.prototype.getContext = original;
    }
    expect(reason).to.be.instanceOf(Error);
    expect(stage.children.length).to.equal(0);
  });
});
