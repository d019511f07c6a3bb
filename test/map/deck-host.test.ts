import {expect} from 'chai';
import {DeckHost} from '../../src/map/deck-host.js';
import {areaLayer} from '../../src/map/layers/area-layer.js';
import {viewportOf} from '../../src/map/view.js';
import {watchContexts} from './helpers/contexts.js';
import type {ContextLog} from './helpers/contexts.js';
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

  it('goes with its context to the stage of another map, where nothing of the first is seen', async () => {
    const host = await create();
    host.show(VIEW, [RED()]);
    await host.drawn();
    const [first, context] = [canvas(), canvas().getContext('webgl2')!];
    const other = document.createElement('div');
    other.style.cssText = 'position:relative;width:120px;height:80px';
    stage.after(other);
    host.detach();
    host.moveTo(other, viewportOf({longitude: 0, latitude: 0, zoom: 3}, 120, 80), () => losses.push('other'));
    await host.drawn();
    expect([stage.children.length, other.contains(first), first.clientWidth, context.isContextLost()]).to.deep.equal([0, true, 120, false]);
    expect([pixel(pixelsOf(first), 60, 40), first.style.visibility]).to.deep.equal([WHITE, 'hidden']);
    host.reveal();
    expect(first.style.visibility).to.equal('');
    const lost = new Promise((resolve) => first.addEventListener('webglcontextlost', resolve, {once: true}));
    context.getExtension('WEBGL_lose_context')!.loseContext();
    await lost;
    expect(losses).to.deep.equal(['other']);
    other.remove();
  });

  it('keeps no one waiting for a drawing when it leaves its stage', async () => {
    const host = await create();
    const drawn = host.drawn();
    host.detach();
    await drawn;
    expect(stage.children.length).to.equal(0);
  });

  it('has on its canvas, in the same task, what it drew last and where that looks', async () => {
    const host = await create();
    const view = viewportOf({longitude: 2, latitude: 0, zoom: 3}, 200, 200);
    host.show(view, [RED()]);
    await host.drawn();
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const redrawn = host.redrawn();
    expect(pixel(pixelsOf(redrawn.canvas), 100, 100)).not.to.deep.equal(WHITE);
    expect([redrawn.view, host.isDrawn]).to.deep.equal([view, true]);
  });

  it('keeps no one waiting for a drawing after it is destroyed', async () => {
    const host = await create();
    const drawn = host.drawn();
    host.destroy();
    await drawn;
    expect(stage.children.length).to.equal(0);
  });

  it('is given up while its programs are linked, and leaves neither canvas nor context', async () => {
    const contexts = watchContexts();
    const giveUp = new AbortController();
    const link = WebGL2RenderingContext.prototype.linkProgram;
    WebGL2RenderingContext.prototype.linkProgram = function (program) {
      link.call(this, program);
      giveUp.abort(new Error('The map has left.'));
    };
    const reason: unknown = await DeckHost.create(stage, VIEW, () => losses.push('lost'), giveUp.signal).catch((error: unknown) => error);
    WebGL2RenderingContext.prototype.linkProgram = link;
    expect([reason, stage.children.length, contexts.made, contexts.live]).to.deep.equal([giveUp.signal.reason, 0, 1, 0]);
    contexts.restore();
  });

  describe('whose context is taken away while its programs are linked', () => {
    const link = WebGL2RenderingContext.prototype.linkProgram;
    let contexts: ContextLog;

    /** Takes so many contexts away. */
    function takeAway(count: number): void {
      const taken = new Set<WebGL2RenderingContext>();
      WebGL2RenderingContext.prototype.linkProgram = function (program) {
        link.call(this, program);
        if (taken.size === count || taken.has(this)) return;
        taken.add(this);
        this.getExtension('WEBGL_lose_context')!.loseContext();
      };
    }

    beforeEach(() => {
      contexts = watchContexts();
    });
    afterEach(() => {
      WebGL2RenderingContext.prototype.linkProgram = link;
      contexts.restore();
    });

    it('asks for another, and no one hears of it', async () => {
      takeAway(1);
      const host = await create();
      host.show(VIEW, [RED()]);
      await host.drawn();
      expect(middle()).not.to.deep.equal(WHITE);
      expect([contexts.made, contexts.live, stage.children.length, losses]).to.deep.equal([2, 1, 1, []]);
    });

    it('fails when that happens time and again, and leaves no canvas', async () => {
      takeAway(Infinity);
      const reason: unknown = await create().catch((error: unknown) => error);
      expect(String(reason)).to.contain('time and again');
      expect([contexts.made, contexts.live, stage.children.length, losses]).to.deep.equal([3, 0, 0, []]);
    });
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
