import type {Device} from '@luma.gl/core';
import {gpuDone} from './gpu-done.js';
import {pause} from './pause.js';

type ProgramProps = Parameters<Device['_createSharedRenderPipelineWebGL']>[0];

/**
 * Links the programs of a device ahead, while the page goes on: luma.gl asks whether a program is linked as soon as it has told
 * the browser to link it, and the page stands still until it is.
 */
export class ProgramLinks {
  readonly #gl: WebGL2RenderingContext;
  /** By what their shaders say. */
  readonly #programs = new Map<string, WebGLProgram>();
  /** luma.gl would link what it is given once more. */
  readonly #given = new WeakSet<WebGLProgram>();
  readonly #pending = new Set<WebGLProgram>();
  #isRehearsal = false;

  /** @param device - Of WebGL; from now on it takes the programs that are linked here. */
  constructor(device: Device) {
    const gl = device.handle as WebGL2RenderingContext;
    this.#gl = gl;
    const make = device._createSharedRenderPipelineWebGL.bind(device);
    device._createSharedRenderPipelineWebGL = (props) => {
      if (this.#isRehearsal) throw this.#begin(props);
      return make({...props, handle: this.#programs.get(sourceOf(props))});
    };
    const {attachShader, linkProgram} = gl;
    gl.attachShader = (program, shader) => {
      if (!this.#given.has(program)) attachShader.call(gl, program, shader);
    };
    gl.linkProgram = (program) => {
      if (this.#given.has(program)) return;
      linkProgram.call(gl, program);
      this.#pending.add(program);
    };
  }

  /** Begins to link each program that is asked of luma.gl in `act`; the one who asks gets an error in its place. */
  rehearse(act: () => void): void {
    this.#isRehearsal = true;
    try {
      act();
    } finally {
      this.#isRehearsal = false;
    }
  }

  /** Fulfilled when all programs that were begun on the context are linked, or have failed, or the context is lost. */
  async linked(): Promise<void> {
    const gl = this.#gl;
    const extension = gl.getExtension('KHR_parallel_shader_compile');
    const programs = [...this.#pending];
    this.#pending.clear();
    for (const program of programs) {
      // Without the extension, which software WebGL lacks, a command is sent after the program that takes until it is linked.
      if (!extension) gl.validateProgram(program);
      // Of a program that was deleted meanwhile nothing is told.
      else while (!gl.isContextLost() && gl.getProgramParameter(program, extension.COMPLETION_STATUS_KHR) === false) await pause();
    }
    if (!extension && programs.length > 0) await gpuDone(gl);
  }

  #begin(props: ProgramProps): Error {
    const source = sourceOf(props);
    if (!this.#programs.has(source)) {
      const gl = this.#gl;
      const program = gl.createProgram();
      for (const shader of [props.vs, props.fs]) if (shader) gl.attachShader(program, shader.handle as WebGLShader);
      gl.linkProgram(program);
      this.#programs.set(source, program);
      this.#given.add(program);
    }
    return new Error('The program is being linked.');
  }
}

function sourceOf({vs, fs}: ProgramProps): string {
  return `${vs?.source}\n${fs?.source}`;
}
