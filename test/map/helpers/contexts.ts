/** The WebGL contexts that a page has asked for since `watchContexts`. */
export interface ContextLog {
  /** How many are alive. */
  readonly live: number;
  /** How many were alive at once, at the most. */
  readonly most: number;
  readonly made: number;
  /** Forgets them, and lets the page ask as before. */
  restore(): void;
}

/** Counts contexts from now on. */
export function watchContexts(): ContextLog {
  const real = HTMLCanvasElement.prototype.getContext;
  const contexts = new Set<WebGLRenderingContextBase>();
  let most = 0;
  const live = () => [...contexts].filter((context) => !context.isContextLost()).length;
  const counting = function (this: HTMLCanvasElement, ...args: Parameters<typeof real>) {
    const context = real.apply(this, args);
    if (context && 'isContextLost' in context && args[0].startsWith('webgl')) {
      contexts.add(context as WebGLRenderingContextBase);
      most = Math.max(most, live());
    }
    return context;
  };
  HTMLCanvasElement.prototype.getContext = counting as typeof real;
  return {
    get live() {
      return live();
    },
    get most() {
      return most;
    },
    get made() {
      return contexts.size;
    },
    restore: () => {
      HTMLCanvasElement.prototype.getContext = real;
    },
  };
}

/** Takes the context of a canvas away, as a browser does, and waits until the page is told. */
export async function loseContext(canvas: HTMLCanvasElement): Promise<void> {
  const told = new Promise((resolve) => canvas.addEventListener('webglcontextlost', resolve, {once: true}));
  canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
  await told;
}

/** The canvas of a map, or of its still: the one of the two that is seen. */
export function seenCanvas(stage: ParentNode): HTMLCanvasElement {
  const seen = [...stage.querySelectorAll('canvas')].filter((canvas) => canvas.style.visibility !== 'hidden');
  const [canvas] = seen;
  if (!canvas || seen.length > 1) throw new Error(`${seen.length} canvases are seen instead of one.`);
  return canvas;
}

/** Whether a canvas is drawn by WebGL, not a picture of it. */
export function isWebGl(canvas: HTMLCanvasElement): boolean {
  return canvas.getContext('webgl2') !== null;
}
