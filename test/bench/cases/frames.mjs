import {loadFile, stepTimes, withOurs} from '../ours.mjs';
import {summary} from '../statistics.mjs';

const ASKED_MS = {1e5: 20, 1e6: 24};
const ASKED_MARKS = 800;

/** A three-day window that moves over thirty days, map and timeline, from the call to the pixels. */
export async function run(bench) {
  const figures = [];
  const steps = bench.quick ? 28 : 55;
  for (const events of [1e5, 1e6]) {
    await withOurs(bench, 'map,timeline', async (opened) => {
      await loadFile(bench, opened, {events});
      await opened.call('marks');
      const times = summary(await stepTimes(opened, steps));
      figures.push({what: 'three-day window moved, map and timeline', events, unit: 'ms', ...times, asked: ASKED_MS[events]});
      const marks = await opened.call('marks');
      figures.push({what: 'most marks drawn', events, unit: 'marks', value: marks, asked: ASKED_MARKS});
      bench.log(`frames, ${events}: ${times.median.toFixed(1)} ms, ${marks} marks`);
    });
  }
  await withOurs(bench, 'map,timeline', async (opened) => {
    await loadFile(bench, opened, {events: 1e6, shape: 'archive'});
    const times = summary(await stepTimes(opened, steps, {share: 0.1}));
    figures.push({what: 'growing archive of 33 years, window of a tenth moved, map and timeline', events: 1e6, unit: 'ms', ...times});
    bench.log(`frames, archive: ${times.median.toFixed(1)} ms`);
  });
  return figures;
}
