/** What a page asks of programs since `watchLinks`. */
export interface LinkLog {
  /** How many were told to be linked. */
  readonly begun: number;
  /** Calls that held the page until a program was linked: the browser had not told before that it is. */
  readonly waits: readonly string[];
  /** Forgets them, and lets the page ask as before. */
  restore(): void;
}

/** They answer with what only a linked program has. */
const WAITING = ['useProgram', 'getProgramInfoLog', 'getActiveAttrib', 'getActiveUniform', 'getAttribLocation', 'getUniformLocation', 'getUniformBlockIndex', 'getActiveUniforms'] as const;
const COMPLETION_STATUS = 0x91b1;

/** Watches the programs of all contexts from now on. */
export function watchLinks(): LinkLog {
  const prototype = WebGL2RenderingContext.prototype;
  const {linkProgram, getProgramParameter, validateProgram, fenceSync, getSyncParameter} = prototype;
  const real = {linkProgram, getProgramParameter, validateProgram, fenceSync, getSyncParameter};
  const waiting = WAITING.map((name) => [name, prototype[name]] as const);
  const unlinked = new Set<WebGLProgram>();
  /** A fence behind the validation of a program tells that it is linked, too. */
  let validated = new Set<WebGLProgram>();
  const fenced = new Map<WebGLSync | null, Set<WebGLProgram>>();
  const waits: string[] = [];
  let begun = 0;
  const ask = (name: string, program: unknown) => unlinked.has(program as WebGLProgram) && waits.push(name);
  prototype.linkProgram = function (program) {
    begun += 1;
    unlinked.add(program);
    real.linkProgram.call(this, program);
  };
  prototype.getProgramParameter = function (program, name) {
    if (name !== COMPLETION_STATUS) ask(`getProgramParameter(${name})`, program);
    const value: unknown = real.getProgramParameter.call(this, program, name);
    if (name === COMPLETION_STATUS && value) unlinked.delete(program);
    return value;
  };
  prototype.validateProgram = function (program) {
    validated.add(program);
    real.validateProgram.call(this, program);
  };
  prototype.fenceSync = function (condition, flags) {
    const sync = real.fenceSync.call(this, condition, flags);
    fenced.set(sync, validated);
    validated = new Set();
    return sync;
  };
  prototype.getSyncParameter = function (sync, name) {
    const value: unknown = real.getSyncParameter.call(this, sync, name);
    if (value === this.SIGNALED) for (const program of fenced.get(sync) ?? []) unlinked.delete(program);
    return value;
  };
  for (const [name, call] of waiting) {
    Object.assign(prototype, {
      [name](this: WebGL2RenderingContext, ...args: unknown[]) {
        ask(name, args[0]);
        return Reflect.apply(call, this, args) as unknown;
      },
    });
  }
  return {
    get begun() {
      return begun;
    },
    waits,
    restore: () => {
      Object.assign(prototype, real, Object.fromEntries(waiting));
    },
  };
}
