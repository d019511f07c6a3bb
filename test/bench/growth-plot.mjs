import {logScale} from './log-scale.mjs';

const WIDTH = 680;
const GAP = 12;
const COLUMNS = 3;
const PANEL = {width: (WIDTH - (COLUMNS - 1) * GAP) / COLUMNS, height: 176};
const PLOT = {left: 46, right: 10, top: 28, bottom: 26};

/** What is plotted, a panel each, and the unit that its ticks are written in. */
const PANELS = [
  {key: 'loadMs', title: 'Loading CSV', unit: writeTime},
  {key: 'memoryBytes', title: 'Peak memory of the page', unit: writeBytes},
  {key: 'windowMs', title: 'Counting a moved window', unit: writeTime},
  {key: 'frameMs', title: 'Window step to pixels', unit: writeTime},
  {key: 'searchMs', title: 'Search, letter to answer', unit: writeTime},
];

const STYLE = `text{font:11px/1 system-ui,sans-serif;fill:#4a4c4e}.title{font-weight:600;fill:#1d1d1b}.grid{stroke:#dcd9d1}.even{stroke:#8b867d;stroke-dasharray:2 3}
.line{fill:none;stroke:#0f5c8c;stroke-width:2}.dot{fill:#0f5c8c}@media(prefers-color-scheme:dark){text{fill:#c3c0b9}.title{fill:#eceae4}.grid{stroke:#393d40}.even{stroke:#85837d}.line{stroke:#7fc1ec}.dot{fill:#7fc1ec}}`;

/**
 * Cost against events on logarithmic axes, a panel a cost. A dotted line has the slope of a cost that grows as the events do.
 *
 * @param {{events: number, loadMs?: number, memoryBytes?: number, windowMs?: number, frameMs?: number, searchMs?: number}[]} rows
 * @returns {string} An SVG for light and dark pages.
 */
export function growthPlot(rows) {
  const lines = Math.ceil(PANELS.length / COLUMNS);
  const height = lines * PANEL.height + (lines - 1) * GAP;
  const panels = PANELS.map((panel, i) => {
    const [x, y] = [(i % COLUMNS) * (PANEL.width + GAP), Math.floor(i / COLUMNS) * (PANEL.height + GAP)];
    return `<g transform="translate(${round(x)} ${round(y)})">${renderPanel(panel, rows)}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${describe(rows)}">
<style>${STYLE}</style>
${panels.join('\n')}
${renderLegend()}
</svg>
`;
}

function renderPanel({key, title, unit}, rows) {
  const points = rows.filter((row) => row[key] > 0).map((row) => ({events: row.events, value: row[key]}));
  const heading = `<text class="title" x="0" y="12">${title}</text>`;
  if (points.length === 0) return heading;
  const bottom = PANEL.height - PLOT.bottom;
  const x = logScale(extent(rows.map(({events}) => events)), [PLOT.left, PANEL.width - PLOT.right]);
  const y = logScale(extent(points.map(({value}) => value)), [bottom, PLOT.top]);
  const grid = y.ticks.map((ms) => `<line class="grid" x1="${PLOT.left}" x2="${round(PANEL.width - PLOT.right)}" y1="${round(y(ms))}" y2="${round(y(ms))}"/><text x="${PLOT.left - 5}" y="${round(y(ms) + 4)}" text-anchor="end">${unit(ms)}</text>`);
  const axis = x.ticks.map((events) => `<text x="${round(x(events))}" y="${round(bottom + 17)}" text-anchor="middle">${writeEvents(events)}</text>`);
  const dots = points.map(({events, value}) => `<circle class="dot" cx="${round(x(events))}" cy="${round(y(value))}" r="3"/>`);
  const path = points.map(({events, value}, i) => `${i === 0 ? 'M' : 'L'}${round(x(events))} ${round(y(value))}`).join('');
  return [heading, ...grid, ...axis, evenLine(points, x, y), `<path class="line" d="${path}"/>`, ...dots].join('');
}

/** In the place after the last panel. */
function renderLegend() {
  const [x, y] = [(PANELS.length % COLUMNS) * (PANEL.width + GAP) + PLOT.left, Math.floor(PANELS.length / COLUMNS) * (PANEL.height + GAP) + 48];
  const entry = (kind, line, words) => `<line class="${kind}" x1="0" x2="22" y1="${line}" y2="${line}"/><text x="30" y="${line + 4}">${words}</text>`;
  return `<g transform="translate(${round(x)} ${y})">${entry('line', 0, 'measured')}${entry('even', 20, 'if it grew as events do')}<text x="0" y="48">across: number of events</text></g>`;
}

/** From the last point back along the slope of a cost in proportion, as far as the panel goes. */
function evenLine(points, x, y) {
  const last = points.at(-1);
  const from = Math.max(points[0].events, last.events * (y.domain[0] / last.value));
  const value = (last.value * from) / last.events;
  return `<line class="even" x1="${round(x(from))}" y1="${round(y(value))}" x2="${round(x(last.events))}" y2="${round(y(last.value))}"/>`;
}

function describe(rows) {
  const [first, last] = [rows[0], rows.at(-1)];
  const words = PANELS.filter(({key}) => first?.[key] > 0 && last?.[key] > 0).map(({key, title, unit}) => `${title}: ${unit(first[key])} to ${unit(last[key])}`);
  return `Cost against the number of events, ${writeEvents(first?.events)} to ${writeEvents(last?.events)}. ${words.join('; ')}.`;
}

function extent(values) {
  return [Math.min(...values), Math.max(...values)];
}

function writeEvents(events) {
  return `10${[...String(Math.round(Math.log10(events)))].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[digit]).join('')}`;
}

function writeTime(ms) {
  if (ms >= 1000) return `${Number((ms / 1000).toPrecision(2))} s`;
  return ms >= 1 ? `${Number(ms.toPrecision(2))} ms` : `${Number((ms * 1000).toPrecision(2))} µs`;
}

function writeBytes(bytes) {
  if (bytes >= 1e9) return `${Number((bytes / 1e9).toPrecision(2))} GB`;
  return bytes >= 1e6 ? `${Number((bytes / 1e6).toPrecision(2))} MB` : `${Number((bytes / 1e3).toPrecision(2))} kB`;
}

function round(value) {
  return Math.round(value * 10) / 10;
}
