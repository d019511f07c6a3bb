import type {Device} from '@luma.gl/core';
import {expect} from 'chai';
import {ProgramLinks} from '../../../src/map/start/program-links.js';
import {watchLinks} from '../helpers/link-log.js';
import type {LinkLog} from '../helpers/link-log.js';

const VERTEX = '#version 300 es\nvoid main(void) { gl_Position = vec4(0.0); }';
const FRAGMENT = '#version 300 es\nprecision mediump float;\nout vec4 color;\nvoid main(void) { color = vec4(1.0); }';

type Props = Parameters<Device['_createSharedRenderPipelineWebGL']>[0];

/** What luma.gl's device is for programs: it links what it is given, or a program of its own. */
function standIn() {
  const gl = document.createElement('canvas').getContext('webgl2')!;
  const shader = (kind: number, source: string) => {
    const handle = gl.createShader(kind)!;
    gl.shaderSource(handle, source);
    gl.compileShader(handle);
    return {handle, source};
  };
  const made: WebGLProgram[] = [];
  const device = {
    handle: gl,
    _createSharedRenderPipelineWebGL({vs, fs, handle}: {vs: {handle: WebGLShader}; fs: {handle: WebGLShader}; handle?: WebGLProgram}) {
      const program = handle ?? gl.createProgram();
      for (const {handle} of [vs, fs]) gl.attachShader(program, handle);
      gl.linkProgram(program);
      made.push(program);
    },
  } as unknown as Device;
  const props = {vs: shader(gl.VERTEX_SHADER, VERTEX), fs: shader(gl.FRAGMENT_SHADER, FRAGMENT)} as unknown as Props;
  return {gl, device, props, made};
}

describe('ProgramLinks', () => {
  let log: LinkLog;
  beforeEach(() => {
    log = watchLinks();
  });
  afterEach(() => log.restore());

  it('gives luma.gl the program that it has linked, which is not linked once more', async () => {
    const {gl, device, props, made} = standIn();
    const links = new ProgramLinks(device);
    links.rehearse(() => expect(() => device._createSharedRenderPipelineWebGL(props)).to.throw());
    await links.linked();
    device._createSharedRenderPipelineWebGL(props);
    expect([log.begun, made.length]).to.deep.equal([1, 1]);
    expect(gl.getProgramParameter(made[0]!, gl.LINK_STATUS)).to.equal(true);
    expect([log.waits, gl.getError()]).to.deep.equal([[], gl.NO_ERROR]);
  });

  it('begins to link a program once, however often it is rehearsed', async () => {
    const {device, props} = standIn();
    const links = new ProgramLinks(device);
    for (let turn = 0; turn < 2; turn += 1) links.rehearse(() => expect(() => device._createSharedRenderPipelineWebGL(props)).to.throw());
    await links.linked();
    expect(log.begun).to.equal(1);
  });

  it('lets luma.gl link what was not rehearsed', () => {
    const {gl, device, props, made} = standIn();
    new ProgramLinks(device);
    device._createSharedRenderPipelineWebGL(props);
    expect(gl.getProgramParameter(made[0]!, gl.LINK_STATUS)).to.equal(true);
  });

  it('goes back to making programs when a rehearsal fails', () => {
    const {device, props, made} = standIn();
    const links = new ProgramLinks(device);
    const fail = () => {
      throw new Error('out of tune');
    };
    expect(() => links.rehearse(fail)).to.throw('out of tune');
    device._createSharedRenderPipelineWebGL(props);
    expect(made.length).to.equal(1);
  });

  it('waits for programs that others link on the same context, too', async () => {
    const {gl, device, props} = standIn();
    const links = new ProgramLinks(device);
    const program = gl.createProgram();
    for (const {handle} of [props.vs, props.fs] as unknown as {handle: WebGLShader}[]) gl.attachShader(program, handle);
    gl.linkProgram(program);
    await links.linked();
    gl.useProgram(program);
    expect(log.waits).to.deep.equal([]);
  });

  it('asks a browser that can tell when a program is linked, until it is', async () => {
    const {gl, device, props} = standIn();
    const answers = [false, false, true];
    const {getProgramParameter} = gl;
    gl.getExtension = ((name: string) => (name === 'KHR_parallel_shader_compile' ? {COMPLETION_STATUS_KHR: 0x91b1} : null)) as typeof gl.getExtension;
    gl.getProgramParameter = (program, name) => (name === 0x91b1 ? answers.shift() : (getProgramParameter.call(gl, program, name) as unknown));
    const links = new ProgramLinks(device);
    links.rehearse(() => expect(() => device._createSharedRenderPipelineWebGL(props)).to.throw());
    await links.linked();
    expect(answers).to.deep.equal([]);
  });

  it('keeps no one waiting for a program that was deleted', async () => {
    const {gl, device, props, made} = standIn();
    gl.getExtension = ((name: string) => (name === 'KHR_parallel_shader_compile' ? {COMPLETION_STATUS_KHR: 0x91b1} : null)) as typeof gl.getExtension;
    const links = new ProgramLinks(device);
    device._createSharedRenderPipelineWebGL(props);
    gl.deleteProgram(made[0]!);
    let asked = 0;
    gl.getProgramParameter = (program, name) => {
      // A loop that never ends would end the page with it.
      if (++asked > 3) throw new Error('It asks on.');
      return WebGL2RenderingContext.prototype.getProgramParameter.call(gl, program, name) as unknown;
    };
    await links.linked();
    expect(asked).to.equal(1);
  });

  it('keeps no one waiting when the context is lost', async () => {
    const {gl, device, props} = standIn();
    const links = new ProgramLinks(device);
    links.rehearse(() => expect(() => device._createSharedRenderPipelineWebGL(props)).to.throw());
    const linked = links.linked();
    gl.getExtension('WEBGL_lose_context')!.loseContext();
    await linked;
    expect(gl.isContextLost()).to.equal(true);
  });
});
