import {dateRemedy} from '../../../src/data/date-remedy.js';
import {isoFromPattern, readDatePattern} from '../../../src/data/date-pattern.js';
import type {Fault} from '../../../src/data/issue-list.js';
import {readWhen} from '../../../src/data/when.js';
import {readWindow, writeWindow} from '../../../src/data/window-text.js';
import {zoneClock} from '../../../src/data/zoned-time.js';
import {FastDate} from '../../../src/load/fast-date.js';
import {hold} from './fuzz.js';
import type {Target} from './fuzz.js';
import type {Random} from './random.js';

const ZONES = ['UTC', 'Asia/Almaty', 'America/St_Johns', 'Pacific/Apia', 'Africa/Monrovia', 'Europe/Dublin', 'Australia/Lord_Howe'];
/** As far as a Date goes. */
const FARTHEST_MS = 8.64e15;
/** What lies farther off is written as an open side. */
const WRITTEN_MS = 6.1e15;

export const dateTarget: Target = {
  name: 'dates',
  make: (random) => (random.chance(0.15) ? JSON.stringify(whenObject(random)) : interval(random)),
  read: (input, random) => {
    const zone = random.pick(ZONES);
    const clock = zoneClock(zone);
    const faults: Fault[] = [];
    const span = readWhen(parsed(input), clock, (fault) => faults.push(fault));
    hold(span !== null || faults.length > 0 || input === 'null', 'A date that cannot be read is not told');
    if (span) {
      const {startMs, endMs, pointMs} = span;
      hold(!Number.isNaN(startMs) && !Number.isNaN(endMs), 'A span without a start or an end');
      hold(startMs <= endMs, `A span that ends before it begins: ${startMs}, ${endMs}`);
      for (const ms of [startMs, endMs, pointMs]) hold(!Number.isFinite(ms) || Math.abs(ms) <= FARTHEST_MS, `A time that no Date holds: ${ms}`);
    }
    for (const {remedy} of faults) hold(typeof (typeof remedy === 'string' ? remedy : remedy()) === 'string', 'A remedy without words');
    const window = readWindow(input, zone);
    if (window && Math.abs(window.startMs) < WRITTEN_MS && Math.abs(window.endMs) < WRITTEN_MS) {
      const again = readWindow(writeWindow(window, zone), zone);
      hold(again?.startMs === window.startMs && again.endMs === window.endMs, `A window that is not read as it is written: ${writeWindow(window, zone)}`);
    }
    const pattern = readDatePattern(input);
    const iso = pattern ? isoFromPattern(input, pattern) : '';
    const isFast = new FastDate().read(input);
    hold(typeof dateRemedy(input) === 'string', 'No remedy');
    return `${span?.precision} ${span?.flags} ${faults.map(({code, field}) => code + field).join()} ${pattern} ${iso.length} ${String(isFast)} ${window === null}`;
  },
};

function parsed(input: string): unknown {
  if (!input.startsWith('{')) return input;
  try {
    return JSON.parse(input) as unknown;
  } catch {
    return input;
  }
}

function interval(random: Random): string {
  switch (random.below(6)) {
    case 0:
      return `${date(random)}/${date(random)}`;
    case 1:
      return random.pick([`${date(random)}/`, `/${date(random)}`, `../${date(random)}`, `${date(random)}/..`, `[${date(random)}..${date(random)}]`]);
    case 2:
      return written(random);
    default:
      return date(random);
  }
}

function date(random: Random): string {
  const year = random.pick([String(1900 + random.below(200)), '0000', '-0044', `Y${random.below(300_000)}`, `+${10_000 + random.below(200_000)}`, `-${String(random.below(300_000)).padStart(6, '0')}`, '20XX', '201X', '-19X']);
  if (random.chance(0.2)) return `${year}${mark(random)}`;
  const month = two(random, 14);
  if (random.chance(0.2)) return `${year}-${month}${mark(random)}`;
  const day = `${year}-${month}-${two(random, 33)}`;
  if (random.chance(0.4)) return `${day}${mark(random)}`;
  const seconds = random.chance(0.5) ? `:${two(random, 62)}${random.chance(0.3) ? `.${random.below(10 ** 9)}` : ''}` : '';
  const offset = random.pick(['', 'Z', `+${two(random, 16)}:${two(random, 61)}`, `-${two(random, 25)}`, '+0530']);
  return `${day}${random.pick(['T', ' ', 't'])}${two(random, 26)}:${two(random, 61)}${seconds}${offset}${mark(random)}`;
}

/** As other programs write dates. */
function written(random: Random): string {
  const [a, b, year] = [1 + random.below(32), 1 + random.below(13), 1990 + random.below(40)];
  return random.pick([`${a}/${b}/${year}`, `${b}.${a}.${year}`, `${a} January ${year}`, `${year}${two(random, 13)}${two(random, 32)}`, String(random.below(2 ** 31)), String(random.next() * 1e15), `${year}-W${two(random, 54)}`, `${a}-${b}-${year % 100} 7:05 PM`, 'yesterday', '']);
}

function whenObject(random: Random): object {
  const side = () => random.pick<unknown>([date(random), '..', null, random.below(1e12), interval(random), {}, []]);
  return {start: side(), ...(random.chance(0.7) && {end: side()}), ...(random.chance(0.5) && {point: side()}), ...(random.chance(0.4) && {part: random.pick(['night', 'morning', 'noon', 1])}), ...(random.chance(0.2) && {approximate: random.pick([true, 'yes'])})};
}

function two(random: Random, limit: number): string {
  return random.chance(0.05) ? 'XX' : String(random.below(limit)).padStart(2, '0');
}

function mark(random: Random): string {
  return random.chance(0.2) ? random.pick(['~', '?', '%', '~?', 'X']) : '';
}
