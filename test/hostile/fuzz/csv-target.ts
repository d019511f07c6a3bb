import type {Target} from './fuzz.js';
import type {Random} from './random.js';
import {readText} from './read-text.js';

const NAMES = ['id', 'title', 'when', 'start', 'end', 'latitude', 'longitude', 'lat', 'lng', 'date', 'place', 'category', 'tags', 'media_src', 'claims_kind', 'claims_value', 'sources_url', 'verification_status', 'name', 'time', 'time_zone', '__proto__', 'constructor', '', 'Ort', 'a.b', 'wkt', 'geometry'];

export const csvTarget: Target = {
  name: 'csv',
  make: table,
  read: async (input, random) => {
    const fields = random.chance(0.1) ? random.pick(['title:name start:date', 'title:constructor', "category:name(1='A',2='B')", 'title:', 'x:y', 'claims_kind:=deaths']) : null;
    return (await readText(input, {format: 'csv', fields, maxRowBytes: random.chance(0.1) ? 64 : undefined}, random)).outcome;
  },
};

function table(random: Random): string {
  const delimiter = random.pick([',', ',', ';', '\t', '|']);
  const lineEnd = random.pick(['\n', '\n', '\r\n', '\r']);
  const names = Array.from({length: 1 + random.below(8)}, () => random.pick(NAMES));
  const row = () => (random.chance(0.95) ? names : names.slice(1)).map((name) => quoted(cell(name, random), delimiter, random)).join(delimiter);
  const rows = Array.from({length: random.below(12)}, row);
  return `${random.chance(0.1) ? '\ufeff' : ''}${[names.join(delimiter), ...rows].join(lineEnd)}${random.chance(0.7) ? lineEnd : ''}`;
}

function cell(name: string, random: Random): string {
  if (random.chance(0.1)) return '';
  if (/when|start|end|date|time$/.test(name)) return random.pick(['2022-01-04', '2022-01-04T10:00', '2022-01', '2022', '04/01/2022', '13/01/2022', '1641254400', '1641254400000', '44565', '2022-01-04 00:00:00', '2022-01-04/2022-01-06', 'x', '2022-01-04~']);
  if (/lat|lng|lon|value/.test(name)) return random.pick([String(random.next() * 200 - 100), '43,24', '181', '-0', '1e5', 'NaN', '43°14′N', '', '0x1F', ' 12 ']);
  if (/wkt|geometry/.test(name)) return random.pick(['POINT (76.9 43.2)', 'POINT(', '{"type":"Point","coordinates":[1,2]}', 'POLYGON ((0 0,1 0,1 1,0 0))', 'x']);
  return random.pick(['a', 'Almaty', `n${random.below(5)}`, 'Zwei Wörter', 'a "quoted" word', 'a, b; c', 'line\nbreak', '=1+1', 'verified', 'https://example.org/x', 'javascript:x', '{"a":1}', '[1]', '\u{1f525}', '__proto__', '0', 'null', 'Europe/Berlin']);
}

function quoted(text: string, delimiter: string, random: Random): string {
  const mustBe = text.includes(delimiter) || /["\r\n]/.test(text);
  if (random.chance(0.05)) return text;
  return mustBe || random.chance(0.2) ? `"${text.replaceAll('"', '""')}"` : text;
}
