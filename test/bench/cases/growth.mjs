import {withPage} from '../browser.mjs';
import {checkShown, loadFile, stepTimes, withOurs} from '../ours.mjs';
import {peakBytes} from '../processes.mjs';
import {summary} from '../statistics.mjs';
import {typeSearch} from '../typing.mjs';

const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7];
/** How long ten million rows of CSV, two gigabytes, may take. */
const LIMIT_SECONDS = 240;

/** Cost against the number of events. */
export async function run(bench) {
  const figures = [];
  for (const events of bench.quick ? SIZES.slice(0, 4) : SIZES) {
    const row = {events, ...(await counted(bench, events)), ...(await shown(bench, events))};
    if (row.frameMs === null) row.frameMs = await shownColumns(bench, events).catch(() => null);
    bench.log(`growth ${JSON.stringify(row)}`);
    figures.push(row);
  }
  return figures;
}

/** The count of a window that has moved by a hundredth. */
function counted({server}, events) {
  return withPage(`${server.url}/test/bench/page/counting.html`, async ({call}) => {
    await call('prepare', events);
    await call('movedMean', 0.1);
    return {windowMs: await call('movedMean', 0.1)};
  });
}

/** The rest, of one file in one page. What fails is told, and what was measured until then stays. */
async function shown(bench, events) {
  const row = {loadMs: null, memoryBytes: null, frameMs: null, searchMs: null};
  await withOurs(bench, 'map,timeline,filter', async (opened) => {
    const loaded = await loadFile(bench, opened, {events, limitSeconds: LIMIT_SECONDS});
    row.loadMs = loaded.readyMs - loaded.firstByteMs;
    row.memoryBytes = await peakBytes(opened.browser);
    row.frameMs = summary(await stepTimes(opened, 20)).median;
    const {lastLetterMs, answeredMs} = await typeSearch(opened, 'clash');
    row.searchMs = answeredMs - lastLetterMs;
  }, {height: 1200}).catch((error) => (row.fault = error.message.split('\n')[0]));
  return row;
}

/** The step alone, of events that are handed over in columns: where their file could not be loaded. */
function shownColumns(bench, events) {
  return withOurs(bench, 'map,timeline', async (opened) => {
    await opened.within(LIMIT_SECONDS, opened.page.evaluate((events) => globalThis.bench.loadColumns(events), events), 'columns');
    await checkShown(opened, events);
    return summary(await stepTimes(opened, 20)).median;
  });
}
