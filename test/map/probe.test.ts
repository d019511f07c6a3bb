import {expect} from 'chai';
import {startMap, endMaps} from './helpers/map-stage.js';
import {pixelsOf, countPixels} from './helpers/pixels.js';
import {sceneOf, storyAt} from './story.js';
const frame = () => new Promise((r) => requestAnimationFrame(r));
describe('probe', () => {
  afterEach(endMaps);
  it('draws', async () => {
    const out: string[] = [];
    const {engine, canvas} = await startMap({width: 512, height: 400});
    const gl = canvas.getContext('webgl2')!;
    out.push('khr ' + !!gl.getExtension('KHR_parallel_shader_compile') + ' dpr ' + devicePixelRatio);
    engine.setScene(sceneOf(storyAt([0, 0], [170, 0], [-170, 0])));
    engine.setCamera({longitude: 0, latitude: 0, zoom: 0});
    await engine.drawn();
    out.push('after drawn ' + countPixels(pixelsOf(canvas), [255, 0, 0]));
    for (let i = 0; i < 10; i++) { await frame(); out.push(i + ': ' + countPixels(pixelsOf(canvas), [255, 0, 0])); }
    await engine.drawn();
    out.push('again ' + countPixels(pixelsOf(canvas), [255, 0, 0]));
    expect(out.join('\n')).to.equal('');
  });
});
