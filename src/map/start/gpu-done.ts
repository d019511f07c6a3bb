import {pause} from './pause.js';

/** Fulfilled when all that a context was told is done, or the context is lost; the page goes on meanwhile. */
export async function gpuDone(gl: WebGL2RenderingContext): Promise<void> {
  const sync = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!sync) return;
  gl.flush();
  while (!gl.isContextLost() && gl.getSyncParameter(sync, gl.SYNC_STATUS) !== gl.SIGNALED) await pause();
  gl.deleteSync(sync);
}
