import {uniformColumns, windowSteps} from '../data/columns.mjs';
import {DrawCalls} from './draw-calls.mjs';
import {eventColumns} from './event-columns.mjs';
import {afterPaint, nextFrame, timeFrames} from './frames.mjs';
import {watchLoading} from './loading-watch.mjs';
import {Pixels} from './pixels.mjs';
import {watchSearch} from './search-watch.mjs';
import {bytesOf} from './table-bytes.mjs';

const options = new URLSearchParams(location.search);
const draws = new DrawCalls();

await import(options.get('dist') ?? '/dist/event-map.js');

const views = (options.get('views') ?? 'map,timeline').split(',').map((name) => document.createElement(`event-${name}`));
const [first] = views;
const map = views.find(({localName}) => localName === 'event-map');
let stop = () => [];
let pixels = null;

/** What the benchmark asks of this page. */
globalThis.bench = {
  /** Shows a file of the server. @returns What `watchLoading` tells, with the moments on the clock since 1970. */
  load: (path) => loaded(() => first.store ? first.store.load(new URL(path, location.href).href) : first.setAttribute('src', path)),

  /** Shows events that are handed over as columns. Making them is no part of the time. */
  async loadColumns(events) {
    const columns = eventColumns(uniformColumns(events));
    // In a task of its own: the one that makes them is long.
    await nextFrame();
    await nextFrame();
    return loaded(() => (first.data = columns));
  },

  /** Moves a window of three days to one of so many places. @returns Milliseconds from the call to the pixels. */
  step: (i, steps) => pixels.time(() => setWindow(windowSteps(steps)[i])),

  /** Moves a window of a share of the extent to one of so many places. @returns As `step`. */
  stepShare: (i, steps, share) => pixels.time(() => setWindow(partOf(((1 - share) * i) / (steps - 1), share))),

  /** Shows a part of the extent as a window. */
  async window(startShare, endShare) {
    await setWindow(partOf(startShare, endShare - startShare));
    await nextFrame();
    await nextFrame();
    await afterPaint();
  },

  /** Most marks that were drawn at once since the last call. */
  marks() {
    const {instances} = draws;
    draws.instances = 0;
    return instances;
  },

  /** From now on, times each movement of the pointer that moves the window, from the event to the pixels. */
  watchBrush() {
    const times = [];
    let isBusy = false;
    const listening = new AbortController();
    let handled = () => {};
    const handle = async ({timeStamp}) => {
      if (isBusy) return;
      isBusy = true;
      const before = first.store.window;
      const drawn = draws.count;
      // The library handles the event after this handler and before the one below. It may have drawn by then, and what it draws
      // from then on shows what the event has changed.
      const act = () => new Promise((go) => (handled = () => go(first.store.window !== before)));
      const isShown = async () => {
        while (draws.count === drawn) await nextFrame();
      };
      if (await pixels.until(act, isShown)) times.push(performance.now() - timeStamp);
      isBusy = false;
    };
    addEventListener('pointermove', (event) => void handle(event), {capture: true, signal: listening.signal});
    addEventListener('pointermove', () => handled(), {signal: listening.signal});
    stop = () => {
      listening.abort();
      return times;
    };
  },

  /** From now on, times the main thread in each frame with such input. */
  watchFrames(kinds) {
    let changed = 0;
    let last = '';
    // What is scrolled in an element is not told outside of it.
    const end = timeFrames(kinds, [globalThis, first.shadowRoot], () => {
      const text = first.shadowRoot.textContent;
      changed += Number(text !== last);
      last = text;
    });
    stop = () => ({times: end(), changed});
  },

  watchSearch() {
    stop = watchSearch(first.store);
  },

  /** Fulfilled when this text is what is searched for, and answered. */
  answered: (text) => holds(() => (first.store.filters.text ?? '') === text && !first.store.searching),

  /** Ends the watch. @returns What it has found. */
  stop: () => stop(),

  /** Bytes of the columns of the table; its words are not counted. */
  tableBytes: () => bytesOf(first.store.table),

  visible: () => first.store.visibleCount,

  /** Centre of a part of a view, in pixels of the page. */
  place(view, selector) {
    const part = views.find(({localName}) => localName === view).shadowRoot.querySelector(selector);
    const {left, top, width, height} = part.getBoundingClientRect();
    return {left, top, width, height};
  },
};

async function loaded(ask) {
  const watch = watchLoading(draws, () => first.store);
  document.body.append(...views.filter(({isConnected}) => !isConnected));
  ask();
  await Promise.all(views.map(({ready}) => ready));
  // deck.gl takes over when the first picture has been seen.
  const live = map && webGlCanvas(map);
  const figures = await watch.end(live);
  if (map) pixels = new Pixels(await live, draws);
  return figures;
}

/** The canvas that a map is drawn on by deck.gl, when that is seen. */
async function webGlCanvas({shadowRoot}) {
  for (;;) {
    const canvas = [...shadowRoot.querySelectorAll('canvas')].find((canvas) => canvas.style.visibility !== 'hidden' && canvas.getContext('webgl2'));
    if (canvas) return canvas;
    await nextFrame();
  }
}

/** Fulfilled when a condition on the store holds, and some frames have passed in which it may change again. */
async function holds(isTrue) {
  for (let frames = 0; frames < 12; frames = isTrue() ? frames + 1 : 0) await nextFrame();
}

function partOf(startShare, share) {
  const {startMs, endMs} = first.store.table.extent;
  const lengthMs = endMs - startMs;
  return {startMs: startMs + lengthMs * startShare, endMs: startMs + lengthMs * (startShare + share)};
}

async function setWindow(window) {
  first.store.setWindow(window);
  await Promise.all(views.map(({updateComplete}) => updateComplete));
}
