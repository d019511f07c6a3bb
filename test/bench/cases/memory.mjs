import {loadFile, withOurs} from '../ours.mjs';
import {peakBytes} from '../processes.mjs';

const EVENTS = 1e6;

/** What a million events take: in columns, and at the most while they are loaded, above what the page takes with ten. */
export async function run(bench) {
  const idle = await loaded(bench, 10);
  const full = await loaded(bench, EVENTS);
  const bytesAnEvent = full.columnBytes / EVENTS;
  const peak = idle.peak && full.peak ? (full.peak - idle.peak) / full.bytes : null;
  bench.log(`memory: ${bytesAnEvent.toFixed(1)} bytes an event in columns, peak ${peak?.toFixed(2)} times the file`);
  return [
    {what: 'columns of the table, an event', events: EVENTS, unit: 'bytes', value: bytesAnEvent, asked: 48},
    peak
      ? {what: `peak while loading CSV (${Math.round(full.bytes / 1e6)} MB), less the idle page`, events: EVENTS, unit: '× the file', value: peak, asked: 2.5}
      : {what: 'peak while loading CSV', events: EVENTS, unit: '× the file', fault: 'this system does not tell the memory of a process'},
  ];
}

function loaded(bench, events) {
  return withOurs(bench, 'map,timeline', async (opened) => {
    const {bytes} = await loadFile(bench, opened, {events});
    return {bytes, columnBytes: await opened.call('tableBytes'), peak: await peakBytes(opened.browser)};
  });
}
