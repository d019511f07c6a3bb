import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {archiveColumns, MONTH_START_MS, orderOfStart, uniformColumns, windowSteps} from '../bench/data/columns.mjs';
import {seededRandom, weightedIndex} from '../bench/data/random.mjs';
import {textChunks} from '../bench/data/texts.mjs';
import {growthPlot} from '../bench/growth-plot.mjs';
import {logScale} from '../bench/log-scale.mjs';
import {table} from '../bench/markdown-table.mjs';
import {isMet, oursAt, report} from '../bench/report.mjs';
import {summary} from '../bench/statistics.mjs';

const DAY_MS = 86_400_000;
const weights = JSON.parse(readFileSync('test/bench/data/ucdp-weights.json', 'utf8'));
const STEP = 'three-day window moved, map and timeline';

describe('the data of the benchmark', () => {
  it('is the same for the same seed, and other for another', () => {
    const draw = (seed) => Array.from({length: 20}, seededRandom(seed));
    assert.deepEqual(draw(7), draw(7));
    assert.notDeepEqual(draw(7), draw(8));
  });

  it('draws numbers evenly from 0 up to 1', () => {
    const random = seededRandom(3);
    const bins = new Array(10).fill(0);
    for (let i = 0; i < 100_000; i++) bins[Math.floor(random() * 10)] += 1;
    for (const count of bins) assert.ok(Math.abs(count - 10_000) < 500, `${count} in a tenth`);
  });

  it('draws by weight, and never what weighs nothing', () => {
    const next = weightedIndex([1, 0, 3], seededRandom(5));
    const counts = [0, 0, 0];
    for (let i = 0; i < 40_000; i++) counts[next()] += 1;
    assert.equal(counts[1], 0);
    assert.ok(Math.abs(counts[2] / counts[0] - 3) < 0.15, `${counts[2] / counts[0]}`);
  });

  it('scatters uniform events over thirty days and around 200 cities', () => {
    const {startMs, endMs, place, latitude, longitude} = uniformColumns(20_000);
    assert.equal(new Set(place).size, 200);
    assert.ok(startMs.every((ms) => ms >= MONTH_START_MS && ms < MONTH_START_MS + 30 * DAY_MS));
    assert.ok(endMs.every((ms, i) => ms - startMs[i] === 60_000));
    assert.ok(latitude.every((degrees) => Math.abs(degrees) < 75) && longitude.every((degrees) => Math.abs(degrees) < 171));
  });

  it('fills an archive as the real one is filled: one place in an eighth of the events, spans of a year, most of them late', () => {
    const {place, startMs, endMs} = archiveColumns(50_000, weights);
    const share = (accept) => place.reduce((sum, _, i) => sum + Number(accept(i)), 0) / place.length;
    const total = weights.places.reduce((sum, [, , count]) => sum + count, 0);
    assert.equal(total, 1848);
    assert.ok(Math.abs(share((i) => place[i] === 0) - 221 / 1848) < 0.01);
    assert.ok(share((i) => endMs[i] - startMs[i] >= 365 * DAY_MS) > 0.002);
    assert.ok(share((i) => startMs[i] >= Date.UTC(2013, 0, 1)) > 0.75);
  });

  it('sorts a table by its starts', () => {
    const columns = uniformColumns(500);
    const sorted = [...orderOfStart(columns)].map((i) => columns.startMs[i]);
    assert.deepEqual(sorted, [...columns.startMs].sort((a, b) => a - b));
  });

  it('moves the window from the first day of the month to its last', () => {
    const steps = windowSteps(28);
    assert.equal(steps[0].startMs, MONTH_START_MS);
    assert.equal(steps[1].startMs, MONTH_START_MS + DAY_MS);
    assert.equal(steps[27].endMs, MONTH_START_MS + 30 * DAY_MS);
  });

  it('writes rows of CSV of about 200 bytes, and the same rows as features', () => {
    const columns = uniformColumns(6000);
    const write = (format) => Buffer.concat([...textChunks(columns, format)]).toString();
    const lines = write('csv').trim().split('\n');
    assert.equal(lines.length, 6001);
    const bytes = lines.slice(1).join('\n').length / 6000;
    assert.ok(bytes > 180 && bytes < 220, `${bytes} bytes a row`);
    const {features} = JSON.parse(write('geojson'));
    const rows = write('ndjson').trim().split('\n').map((line) => JSON.parse(line));
    assert.deepEqual(features, rows);
    assert.equal(features.length, 6000);
    assert.ok(lines[5999].startsWith(`${features[5998].id},"${features[5998].properties.title}",${features[5998].properties.when},`));
  });

  it('writes a span of days from its first to its last', () => {
    const columns = {...uniformColumns(1), startMs: [Date.UTC(2014, 0, 1)], endMs: [Date.UTC(2015, 0, 1)]};
    assert.equal(JSON.parse([...textChunks(columns, 'ndjson')].join('')).properties.when, '2014-01-01/2014-12-31');
  });
});

describe('the figures of the benchmark', () => {
  it('takes the middle of an even number of times between two, and as p95 a time that was measured', () => {
    assert.deepEqual(summary([4, 1, 3, 2]), {median: 2.5, p95: 4, max: 4, samples: 4});
    const times = Array.from({length: 100}, (_, i) => 100 - i);
    assert.equal(summary(times).p95, 95);
    assert.equal(summary([5]).median, 5);
    assert.ok(Number.isNaN(summary([]).median));
  });

  it('holds a figure to what is asked, and one that could not be measured for not met', () => {
    assert.ok(isMet({asked: 24, median: 24}));
    assert.ok(!isMet({asked: 24, median: 24.1}));
    assert.ok(!isMet({asked: 24, fault: 'the tab crashed'}));
    assert.ok(isMet({asked: 50, value: 0, below: 50}));
    assert.ok(!isMet({asked: 50, median: 20, value: 60}), 'a p95 that is asked goes before the median');
  });

  it('compares a peer with ours at its own size, else at the next larger one', () => {
    const cases = {frames: [{what: STEP, events: 1e6, median: 20}], growth: [{events: 1e4, frameMs: 15}]};
    assert.deepEqual(oursAt(cases, 1e6), {events: 1e6, ms: 20});
    assert.deepEqual(oursAt(cases, 4000), {events: 1e4, ms: 15});
    assert.equal(oursAt(cases, 1e7), null);
  });

  it('names a peer that is faster, what is not met, and who gave up', () => {
    const text = report(run());
    assert.match(text, /\*\*Quick map\*\* is faster with 4,000 events: 9 ms a step, where ours takes 15 ms with 10,000/);
    assert.match(text, /\| three-day window moved, map and timeline \| 1,000,000 \| 30 ms \| 41 ms \| ≤ 24 ms \| \*\*no\*\* \|/);
    assert.match(text, /\| Slow map \| 1,000,000 \| 600 ms \| 700 ms \| 2 s \| 20 × \|/);
    assert.match(text, /\| Fragile list \| 100,000 \| the tab crashed \|/);
    assert.doesNotMatch(text, /NaN|undefined|null/);
  });

  it('says so where no peer is faster', () => {
    const figures = run();
    figures.cases.peers = figures.cases.peers.slice(1);
    assert.match(report(figures), /None of them was faster than ours/);
  });

  it('keeps a bar in a cell from parting it', () => {
    assert.equal(table(['a', 'b'], [['1|2', '3']], [1]), '| a | b |\n| --- | ---: |\n| 1\\|2 | 3 |');
  });
});

describe('the plot of growth', () => {
  it('widens a logarithmic scale to whole powers of ten', () => {
    const scale = logScale([2, 900], [0, 300]);
    assert.deepEqual(scale.domain, [1, 1000]);
    assert.deepEqual(scale.ticks, [1, 10, 100, 1000]);
    assert.ok(Math.abs(scale(10) - 100) < 1e-9 && Math.abs(scale(1000) - 300) < 1e-9);
    assert.deepEqual(logScale([100, 100], [0, 1]).domain, [100, 1000]);
  });

  it('draws a point for each figure that was measured, inside its own panel', () => {
    const {growth} = run().cases;
    const svg = growthPlot(growth);
    const measured = growth.flatMap(({loadMs, memoryBytes, windowMs, frameMs, searchMs}) => [loadMs, memoryBytes, windowMs, frameMs, searchMs]).filter(Boolean).length;
    assert.equal(svg.match(/<circle/g).length, measured);
    assert.match(svg, /viewBox="0 0 680 \d+"/);
    assert.doesNotMatch(svg, /NaN|undefined|Infinity/);
    for (const [, x, y] of svg.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)) assert.ok(x >= 46 && x <= 220 && y >= 28 && y <= 150, `${x} ${y}`);
  });

  it('says in words what it shows, and has colours for dark pages', () => {
    const svg = growthPlot(run().cases.growth);
    assert.match(svg, /role="img" aria-label="Cost against the number of events, 10⁴ to 10⁶\. Loading CSV: 250 ms to 5 s;/);
    assert.match(svg, /prefers-color-scheme:dark/);
  });
});

describe('the packages of the benchmark', () => {
  it('are locked without the address of a registry', () => {
    const lock = readFileSync('test/bench/package-lock.json', 'utf8');
    assert.doesNotMatch(lock, /"resolved"/);
    const {packages} = JSON.parse(lock);
    for (const version of Object.values(packages[''].dependencies)) assert.match(version, /^\d+\.\d+\.\d+$/);
  });
});

/** What a run gathers. */
function run() {
  const peer = (title, events, median, p95) => ({title, events, median, p95, setUpMs: 2000});
  return {
    machine: {cpu: 'Example', cores: 2, memoryBytes: 2 ** 33, system: 'Linux', node: 'v20', browser: 'Chrome', renderer: 'SwiftShader', ours: {lit: '3'}, peers: {leaflet: '1'}},
    date: '2026-01-01',
    minutes: 20,
    quick: false,
    cases: {
      frames: [{what: STEP, events: 1e6, unit: 'ms', median: 30, p95: 41, asked: 24}],
      peers: [peer('Quick map', 4000, 9, 11), peer('Slow map', 1e6, 600, 700), {title: 'Fragile list', events: 1e5, median: NaN, p95: NaN, setUpMs: NaN, fault: 'the tab crashed'}],
      growth: [
        {events: 1e4, loadMs: 250, memoryBytes: 2e8, windowMs: 0.02, frameMs: 15, searchMs: 20},
        {events: 1e6, loadMs: 5000, memoryBytes: 6e8, windowMs: 0.2, frameMs: null, searchMs: null, fault: 'a step took more than 60 s'},
      ],
    },
  };
}
