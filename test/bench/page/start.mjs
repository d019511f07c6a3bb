import {DrawCalls} from './draw-calls.mjs';
import {afterPaint, nextFrame} from './frames.mjs';

const options = new URLSearchParams(location.search);
const draws = new DrawCalls();
const views = [...document.querySelectorAll('event-map, event-timeline')];
for (const view of views) view.setAttribute('src', options.get('src'));

const start = performance.now();
const drawn = import(options.get('dist')).then(async () => {
  await Promise.all(views.map(({ready}) => ready));
  if (draws.instances + draws.painted === 0) throw new Error('the map is ready, and no mark was drawn');
  await nextFrame();
  await afterPaint();
  return performance.now() - start;
});
// It is waited for when it is asked for, and its failure told there.
drawn.catch(() => {});

/** What the benchmark asks of this page. */
globalThis.bench = {
  /** @returns Milliseconds from asking for the script until map and timeline are drawn. */
  drawn: () => drawn,
};
