import {loadFile, withOurs} from '../ours.mjs';
import {wheel} from '../pointer.mjs';
import {summary} from '../statistics.mjs';

const EVENTS = 1e6;
const ASKED_MS = 16;

/** The timeline of a million events zoomed and panned by the wheel: what the main thread does in a frame. */
export async function run(bench) {
  return withOurs(bench, 'timeline', async (opened) => {
    const {page, call} = opened;
    await loadFile(bench, opened, {events: EVENTS});
    const plot = await call('place', 'event-timeline', '.plot');
    const turns = bench.quick ? 60 : 150;
    await page.mouse.move(plot.left + plot.width * 0.4, plot.top + plot.height / 2);
    const gestures = {
      zoomed: async () => {
        await page.keyboard.down('Control');
        await wheel(page, turns, (i) => ({deltaY: i % 40 < 20 ? -60 : 60}));
        await page.keyboard.up('Control');
      },
      panned: async () => {
        // Somewhere into it, so that there is something to pan to.
        await page.keyboard.down('Control');
        await wheel(page, 10, () => ({deltaY: -80}));
        await page.keyboard.up('Control');
        await call('stop');
        await call('watchFrames', ['wheel']);
        await wheel(page, turns, (i) => ({deltaX: i % 60 < 30 ? 40 : -40}));
      },
    };
    const figures = [];
    for (const [name, gesture] of Object.entries(gestures)) {
      await call('watchFrames', ['wheel']);
      await gesture();
      const {times, changed} = await call('stop');
      const figure = {what: `timeline ${name}, main thread a frame`, events: EVENTS, unit: 'ms', ...summary(times), asked: ASKED_MS};
      // A gesture that moved nothing has measured nothing.
      figures.push(changed > 5 ? figure : {...figure, fault: `the timeline was not ${name} by the wheel`});
      bench.log(`timeline ${name}: median ${figure.median.toFixed(1)} ms, p95 ${figure.p95.toFixed(1)} ms of ${figure.samples}, ${changed} different`);
    }
    return figures;
  }, {height: 700});
}
