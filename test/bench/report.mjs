import {table} from './markdown-table.mjs';

/** Cases of ours, in the order in which they are told. */
const OURS = ['counting', 'frames', 'brush', 'timeline', 'loading', 'memory', 'search', 'list', 'pan'];
const STEP = 'three-day window moved, map and timeline';

/**
 * A run in words and tables, as Markdown.
 *
 * @param {object} figures - What `run.mjs` has gathered.
 * @returns {string}
 */
export function report({machine, date, minutes, quick, cases}) {
  const ours = OURS.flatMap((name) => cases[name] ?? []);
  const parts = [
    '# Benchmark',
    `From one ${quick ? 'quick ' : ''}run of \`npm run bench\` on ${date}, which took ${Math.round(minutes)} minutes. Times are medians where nothing else is said. A map has 800 × 500 pixels; WebGL is drawn in software, so that the figures need no graphics card.`,
    machineTable(machine),
  ];
  if (ours.length > 0) parts.push('## What is asked, and what was measured', askedTable(ours));
  if (cases.peers) parts.push('## The same work in what a user would take instead', PEERS_INTRO, peerTable(cases), betterPeers(cases));
  if (cases.growth) parts.push('## Cost against the number of events', '![Cost against the number of events, on logarithmic axes](growth.svg)', growthTable(cases.growth));
  parts.push('## How it is measured', METHOD);
  return `${parts.join('\n\n')}\n`;
}

const PEERS_INTRO = `A window of three days moves over thirty days with events around 200 cities: from the call to the pixels. Ours draws the basemap, marks with counts and the timeline; the others draw their map, or their timeline, alone. Each sorts its table once beforehand, so that finding the events of a window costs it nothing. The last column says how many times as long as ours it takes.`;

const METHOD = `- Each case has a browser of its own, which has drawn on a canvas of each kind before: to start its graphics is no part of any figure.
- A step begins at any moment between two frames and ends when \`readPixels\` returns after the frame that shows it, and the page is laid out and painted: half a frame of 16.7 ms is waiting.
- The brush is dragged by real input events; a time runs from the event's own time stamp to the pixels.
- “Main thread a frame” runs from the first handler of the input until the frame is painted.
- A load begins with the first byte that the server sends. The file is made up and kept in the memory of the server; only one of ten million rows is written while it is sent.
- The first marks of ours, and the end of its start, are those of the first picture, which is painted before deck.gl is there; steps and frames are drawn by deck.gl.
- Long tasks are those that the browser itself reports, from 50 ms on, until deck.gl has taken over: the longest of a load, as a median of three loads, and at worst.
- Peak memory is the most that the page's process has held, texts of the file included, less the same page with ten events.
- Where the file of a size could not be loaded, its window step is that of the same events handed over as columns.
- A search runs from the input event of the last letter to the count of what was found, on the page.
- A peer that takes more than 60 s for one step is given up.
- The growing archive has the places, years, lengths and types of the UCDP Georeferenced Event Dataset 23.1, Central African Republic (CC BY 4.0; Davies, Pettersson & Öberg 2023; Sundberg & Melander 2013).`;

function machineTable({cpu, cores, memoryBytes, system, node, browser, renderer, ours, peers}) {
  const list = (versions) => Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', ');
  return table(
    ['', ''],
    [
      ['Processor', `${cpu}, ${cores} cores`],
      ['Memory', `${(memoryBytes / 2 ** 30).toFixed(0)} GiB`],
      ['System', `${system}, Node ${node}`],
      ['Browser', `${browser}, WebGL: ${renderer}`],
      ['Ours', list(ours)],
      ['Others', list(peers)],
    ],
  );
}

function askedTable(figures) {
  const rows = figures.map((figure) => {
    const {what, events, unit = 'ms', p95, asked, fault} = figure;
    const value = valueOf(figure);
    const measured = fault ? fault : figure.below ? `below ${figure.below} ${unit}` : write(value, unit);
    const isMedian = figure.value === undefined && !fault;
    return [what, writeEvents(events), measured, isMedian ? write(p95, unit) : '', asked === undefined ? '' : `≤ ${asked} ${unit}`, asked === undefined ? '' : isMet(figure) ? 'yes' : '**no**'];
  });
  return table(['', 'events', 'measured', 'p95', 'asked', 'met'], rows, [1, 2, 3, 4]);
}

/** Whether a figure is as it is asked for; false where it could not be measured. */
export function isMet({asked, fault, below, ...figure}) {
  if (fault) return false;
  return below !== undefined ? below <= asked : valueOf(figure) <= asked;
}

function valueOf({value, median}) {
  return value ?? median;
}

function peerTable(cases) {
  const ours = (cases.frames ?? []).filter(({what}) => what === STEP);
  const own = ours.map(({events, median, p95}) => ['**event-timeline-map**, map and timeline', writeEvents(events), write(median, 'ms'), write(p95, 'ms'), '', '1']);
  const rows = cases.peers.map(({title, events, median, p95, setUpMs, fault}) => {
    const mine = oursAt(cases, events);
    return [title, writeEvents(events), fault ?? write(median, 'ms'), fault ? '' : write(p95, 'ms'), Number.isFinite(setUpMs) ? write(setUpMs / 1000, 's') : '', fault || !mine ? '' : `${round(median / mine.ms)} ×`];
  });
  return table(['', 'events', 'a step', 'p95', 'until its first picture', 'against ours'], [...own, ...rows], [1, 2, 3, 4, 5]);
}

/** Says where another is better, and that it is nowhere where that is so. */
function betterPeers(cases) {
  const better = cases.peers.flatMap(({title, events, median, fault}) => {
    const mine = oursAt(cases, events);
    if (fault || !mine || !(median < mine.ms)) return [];
    return [`- **${title}** is faster with ${writeEvents(events)} events: ${write(median, 'ms')} a step, where ours takes ${write(mine.ms, 'ms')}${mine.events === events ? '' : ` with ${writeEvents(mine.events)}`}.`];
  });
  return better.length > 0 ? `Where another is better:\n\n${better.join('\n')}` : 'None of them was faster than ours at any of these sizes.';
}

/** Our step at a size, or at the next larger one that was measured. */
export function oursAt({frames = [], growth = []}, events) {
  const measured = [
    ...frames.filter(({what, fault}) => what === STEP && !fault).map((figure) => ({events: figure.events, ms: figure.median})),
    ...growth.filter(({frameMs}) => frameMs > 0).map((row) => ({events: row.events, ms: row.frameMs})),
  ];
  return measured.filter((figure) => figure.events >= events).sort((a, b) => a.events - b.events)[0] ?? null;
}

function growthTable(rows) {
  return table(
    ['events', 'loading CSV', 'peak memory of the page', 'counting a window moved by a hundredth', 'window step to pixels', 'search', ''],
    rows.map(({events, loadMs, memoryBytes, windowMs, frameMs, searchMs, fault}) => [
      writeEvents(events),
      write(loadMs / 1000, 's', loadMs),
      write(memoryBytes / 1e6, 'MB', memoryBytes),
      write(windowMs, 'ms', windowMs),
      write(frameMs, 'ms', frameMs),
      write(searchMs, 'ms', searchMs),
      fault ?? '',
    ]),
    [0, 1, 2, 3, 4, 5],
  );
}

function write(value, unit, isThere = value) {
  return isThere === null || isThere === undefined || !Number.isFinite(value) ? '–' : `${round(value)} ${unit}`;
}

/** Three digits at most behind the first that is not 0, none where the number is large. */
function round(value) {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return Number(value.toPrecision(value >= 10 ? 3 : 2)).toString();
}

function writeEvents(events) {
  return events === undefined ? '' : events.toLocaleString('en');
}
