import {loadFile, withOurs} from '../ours.mjs';
import {wheel} from '../pointer.mjs';
import {summary} from '../statistics.mjs';

const EVENTS = 1e6;

/** The list of a million events scrolled by the wheel: what the main thread does in a frame. */
export async function run(bench) {
  return withOurs(bench, 'list', async (opened) => {
    const {page, call} = opened;
    await loadFile(bench, opened, {events: EVENTS});
    await page.mouse.move(400, 300);
    await call('watchFrames', ['scroll']);
    await wheel(page, bench.quick ? 40 : 120, (i) => ({deltaY: i % 60 < 40 ? 300 : -150}));
    const {times, changed} = await call('stop');
    const items = await page.evaluate(() => document.querySelector('event-list').shadowRoot.querySelectorAll('li').length);
    const figure = summary(times);
    bench.log(`list: median ${figure.median.toFixed(1)} ms a frame of ${figure.samples}, ${items} items in the page`);
    return [
      {what: 'list scrolled, main thread a frame', events: EVENTS, unit: 'ms', ...figure, ...(changed < 10 && {fault: 'the list did not scroll by the wheel'})},
      {what: 'items of the list in the page', events: EVENTS, unit: 'items', value: items},
    ];
  }, {height: 700});
}
