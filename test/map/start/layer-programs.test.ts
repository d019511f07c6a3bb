import type {Layer} from '@deck.gl/core';
import {expect} from 'chai';
import {DeckHost} from '../../../src/map/deck-host.js';
import {areaLayer} from '../../../src/map/layers/area-layer.js';
import {GroundLayers} from '../../../src/map/layers/ground-layers.js';
import {markLayer} from '../../../src/map/layers/mark-layer.js';
import {pathLayers} from '../../../src/map/layers/path-layers.js';
import {radiusLayer} from '../../../src/map/layers/radius-layer.js';
import {VIEW} from '../helpers/draw-layers.js';
import {watchLinks} from '../helpers/link-log.js';
import type {LinkLog} from '../helpers/link-log.js';
import {pixel, pixelsOf} from '../helpers/pixels.js';
import {story} from '../story.js';

const WHITE = [255, 255, 255];
const RED = [255, 0, 0];

function ground(): Layer[] {
  const image = new OffscreenCanvas(8, 8);
  const context = image.getContext('2d')!;
  context.fillStyle = '#f00';
  context.fillRect(0, 0, 8, 8);
  return new GroundLayers().update([{key: 'red', bounds: [-15, -10, 15, 10], image}]);
}

function mark({device}: DeckHost): Layer {
  const texture = device.createTexture({width: 1, height: 1, format: 'rgba8unorm', data: new Uint8Array([255, 0, 0, 255])});
  return markLayer('marks', [{x: VIEW.x, y: VIEW.y, sprite: 'red', sidePixels: 20}], texture, {red: {x: 0, y: 0, width: 1, height: 1}});
}

const area = (color = '#ff0000') => areaLayer([{rings: [[[-5, -5], [5, -5], [5, 5], [-5, 5], [-5, -5]]], color, opacity: 1}]);
const path = () => pathLayers('test', [{path: [[-10, 0], [10, 0]], color: '#ff0000', widthPixels: 6}], '#ffffff');
const circle = () => radiusLayer(story([{at: [[0, 0]], precision: 'locality'}]), [0], () => '#ff0000');

describe('LayerPrograms', () => {
  let links: LinkLog;
  let stage: HTMLElement;
  const hosts: DeckHost[] = [];

  beforeEach(() => {
    links = watchLinks();
    stage = document.createElement('div');
    stage.style.cssText = `position:relative;width:${VIEW.widthPixels}px;height:${VIEW.heightPixels}px`;
    document.body.append(stage);
  });
  afterEach(() => {
    for (const host of hosts.splice(0)) host.destroy();
    stage.remove();
    links.restore();
  });

  async function create(): Promise<DeckHost> {
    const host = await DeckHost.create(stage, VIEW, () => undefined);
    hosts.push(host);
    return host;
  }
  const middle = () => pixel(pixelsOf(stage.querySelector('canvas')!), 200, 200);

  it('has the programs of ground and marks when there is a host, and has not held the page for them', async () => {
    const host = await create();
    expect(links.begun).to.equal(2);
    host.show(VIEW, [...ground(), mark(host)]);
    expect(host.isDrawn).to.equal(true);
    await host.drawn();
    expect(middle()).to.deep.equal(RED);
    expect([links.begun, links.waits]).to.deep.equal([2, []]);
  });

  for (const [name, layers] of Object.entries({areas: () => [area()], lines: path, circles: () => [circle()]})) {
    it(`draws ${name} for the first time without holding the page until they can be drawn`, async () => {
      const host = await create();
      host.show(VIEW, layers());
      await host.drawn();
      expect(middle()).not.to.deep.equal(WHITE);
      expect([links.begun, links.waits]).to.deep.equal([3, []]);
    });
  }

  it('draws at once what it can, and is not done before the rest can be drawn', async () => {
    const host = await create();
    host.show(VIEW, [area(), mark(host)]);
    expect([pixel(pixelsOf(stage.querySelector('canvas')!), 170, 200), middle()]).to.deep.equal([WHITE, RED]);
    expect(host.isDrawn).to.equal(false);
    await host.drawn();
    expect(pixel(pixelsOf(stage.querySelector('canvas')!), 170, 200)).to.deep.equal(RED);
    expect(host.isDrawn).to.equal(true);
  });

  it('draws what was shown last when programs are linked that were asked for by what was shown before', async () => {
    const host = await create();
    host.show(VIEW, [area('#ff0000')]);
    host.show(VIEW, [area('#0000ff')]);
    await host.drawn();
    expect(middle()).to.deep.equal([0, 0, 255]);
    expect(links.begun).to.equal(3);
  });

  it('links nothing for a kind of layer that it has drawn, on the stage of another map either', async () => {
    const host = await create();
    host.show(VIEW, [area()]);
    await host.drawn();
    host.detach();
    host.moveTo(stage, VIEW, () => undefined);
    host.show(VIEW, [area('#00ff00')]);
    expect(host.isDrawn).to.equal(true);
    expect(links.begun).to.equal(3);
  });

  it('shows nothing more when its host is gone before the programs are linked', async () => {
    const host = await create();
    host.show(VIEW, [area()]);
    const drawn = host.drawn();
    host.detach();
    await drawn;
    expect(host.isDrawn).to.equal(false);
  });
});
