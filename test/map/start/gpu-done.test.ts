import {expect} from 'chai';
import {gpuDone} from '../../../src/map/start/gpu-done.js';

describe('gpuDone', () => {
  const context = () => document.createElement('canvas').getContext('webgl2')!;
  /** Fences of a context in the state in which they were given back. */
  function watchFences(gl: WebGL2RenderingContext): unknown[] {
    const states: unknown[] = [];
    const {deleteSync} = gl;
    gl.deleteSync = (sync) => {
      states.push(sync && gl.getSyncParameter(sync, gl.SYNC_STATUS) === gl.SIGNALED);
      deleteSync.call(gl, sync);
    };
    return states;
  }

  it('is fulfilled when the drawing is done, and keeps no fence', async () => {
    const gl = context();
    const states = watchFences(gl);
    gl.clear(gl.COLOR_BUFFER_BIT);
    await gpuDone(gl);
    expect(states).to.deep.equal([true]);
    gl.getExtension('WEBGL_lose_context')!.loseContext();
  });

  it('keeps no one waiting for a context that is lost meanwhile', async () => {
    const gl = context();
    const done = gpuDone(gl);
    gl.getExtension('WEBGL_lose_context')!.loseContext();
    await done;
    expect(gl.isContextLost()).to.equal(true);
  });

  it('nor for one that was lost before', async () => {
    const gl = context();
    gl.getExtension('WEBGL_lose_context')!.loseContext();
    await gpuDone(gl);
    expect(gl.isContextLost()).to.equal(true);
  });
});
