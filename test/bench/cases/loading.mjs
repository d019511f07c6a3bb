import {withPage} from '../browser.mjs';
import {checkShown, loadFile, withOurs} from '../ours.mjs';
import {summary} from '../statistics.mjs';

const EVENTS = 1e6;
const RUNS = 3;

/** A million events from their first byte until they are drawn, and what the main thread does meanwhile. */
export async function run(bench) {
  const figures = [];
  const files = [{format: 'csv'}, ...(bench.quick ? [] : [{format: 'csv', gzip: '1'}, {format: 'geojson'}, {format: 'ndjson'}, {format: 'csv', shape: 'archive'}])];
  for (const file of files) figures.push(...(await measure(bench, [file.format, file.gzip && 'gzip', file.shape].filter(Boolean).join(', '), file).catch((error) => [fault(file.format, error)])));
  figures.push(...(await columns(bench).catch((error) => [fault('columns', error)])));
  figures.push(await start(bench).catch((error) => fault('a thousand events', error)));
  return figures;
}

async function measure(bench, name, file) {
  const runs = [];
  for (let i = 0; i < (bench.quick ? 1 : RUNS); i++) {
    runs.push(
      await withOurs(bench, 'map,timeline', async (opened) => {
        const loaded = await loadFile(bench, opened, {events: EVENTS, limitSeconds: 90, ...file});
        return {...loaded, seconds: (loaded.readyMs - loaded.firstByteMs) / 1000, firstSeconds: (loaded.firstMarksMs - loaded.firstByteMs) / 1000};
      }),
    );
  }
  const asked = name === 'csv' ? 6 : undefined;
  const [seconds, firstSeconds] = ['seconds', 'firstSeconds'].map((name) => summary(runs.map((run) => run[name])).median);
  const longest = summary(runs.map((run) => run.longestTaskMs));
  const size = `${Math.round(runs[0].bytes / 1e6)} MB`;
  bench.log(`loading ${name}, ${size}: ${seconds.toFixed(2)} s, first marks ${firstSeconds.toFixed(2)} s, longest task ${longest.median.toFixed(0)} ms`);
  return [
    {what: `${name} (${size}), first byte to ready`, events: EVENTS, unit: 's', value: seconds, asked},
    {what: `${name}, first byte to first marks`, events: EVENTS, unit: 's', value: firstSeconds, asked: 1},
    longestTask(name, longest),
  ];
}

/** The browser tells of tasks from 50 ms on: where it tells of none, none is longer. */
function longestTask(name, {median, p95}) {
  return {what: `${name}, longest task on the main thread`, events: EVENTS, unit: 'ms', median, p95: p95 || undefined, below: median === 0 ? 50 : undefined, asked: 50};
}

async function columns(bench) {
  const runs = [];
  for (let i = 0; i < (bench.quick ? 1 : RUNS); i++) {
    runs.push(
      await withOurs(bench, 'map,timeline', async (opened) => {
        const figures = await opened.call('loadColumns', EVENTS);
        await checkShown(opened, EVENTS);
        return figures;
      }),
    );
  }
  const seconds = summary(runs.map((run) => (run.readyMs - run.startMs) / 1000)).median;
  const longest = summary(runs.map((run) => run.longestTaskMs));
  bench.log(`loading columns: ${seconds.toFixed(2)} s, longest task ${longest.median.toFixed(0)} ms`);
  return [
    {what: 'columns, handed over to ready', events: EVENTS, unit: 's', value: seconds, asked: 1},
    longestTask('columns', longest),
  ];
}

/** A page with a thousand events, from the start of the script until map and timeline have drawn them. */
async function start(bench) {
  const path = bench.server.prepare({shape: 'uniform', format: 'csv', events: '1000'});
  const query = new URLSearchParams({dist: bench.dist, src: path});
  const times = [];
  for (let i = 0; i < (bench.quick ? 3 : 7); i++) {
    times.push(await withPage(`${bench.server.url}/test/bench/page/start.html?${query}`, ({call}) => call('drawn')));
  }
  const figures = summary(times);
  bench.log(`a thousand events: ${figures.median.toFixed(0)} ms`);
  return {what: 'start of the script to drawn', events: 1000, unit: 'ms', ...figures, asked: 500};
}

function fault(name, error) {
  return {what: name, events: EVENTS, unit: 's', fault: error.message.split('\n')[0]};
}
