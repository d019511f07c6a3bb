import {loadFile, withOurs} from '../ours.mjs';
import {drag} from '../pointer.mjs';
import {summary} from '../statistics.mjs';

const EVENTS = 1e6;
const ASKED_P95_MS = 50;

/** The brush of the timeline dragged by the mouse over a million events, from the input event to the pixels of map and timeline. */
export async function run(bench) {
  return withOurs(bench, 'map,timeline', async (opened) => {
    const {page, call} = opened;
    await loadFile(bench, opened, {events: EVENTS});
    await call('window', 0.1, 0.2);
    await call('marks');
    const strip = await call('place', 'event-timeline', 'svg.histogram');
    const y = strip.top + strip.height / 2;
    const x = (share) => strip.left + strip.width * share;
    // There and back, the whole window, as a reader looks for something.
    const sweep = (progress) => ({x: x(0.15 + 0.6 * (0.5 - 0.5 * Math.cos(progress * 4 * Math.PI))), y});
    await drag(page, sweep, 60);
    await call('window', 0.1, 0.2);
    await call('watchBrush');
    await drag(page, sweep, bench.quick ? 150 : 400);
    const times = summary(await call('stop'));
    const marks = await call('marks');
    bench.log(`brush: median ${times.median.toFixed(1)} ms, p95 ${times.p95.toFixed(1)} ms of ${times.samples}`);
    return [
      {what: 'brush dragged, input to pixels, p95', events: EVENTS, unit: 'ms', ...times, value: times.p95, asked: ASKED_P95_MS},
      {what: 'most marks drawn while the brush is dragged', events: EVENTS, unit: 'marks', value: marks, asked: 800},
    ];
  });
}
