import type {FileFormat} from './contract.js';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const GZIP = [0x1f, 0x8b];
const PARQUET = [0x50, 0x41, 0x52, 0x31];
const ENDINGS: Readonly<Record<string, FileFormat>> = {
  geojson: 'geojson',
  json: 'geojson',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  geojsonl: 'ndjson',
  geojsons: 'ndjson',
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  parquet: 'parquet',
  geoparquet: 'parquet',
};

export function isGzip(head: Uint8Array): boolean {
  return beginsWith(head, GZIP);
}

/** Bytes of a byte order mark at the start of a text. */
export function markLength(head: Uint8Array): number {
  return beginsWith(head, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
}

/**
 * Tells the format of a file by its first bytes, and where these leave it open by the ending of its name.
 *
 * A text that begins with a bracket is JSON: one feature a line where its first line is a feature and more follows. Other text is
 * a table, but for a web page, which is told as what it is by the reader of GeoJSON.
 *
 * @param head - The first bytes, after decompression.
 * @param name - Address or name of the file; `.gz` at its end does not count.
 */
export function sniffFormat(head: Uint8Array, name = ''): FileFormat {
  if (beginsWith(head, PARQUET)) return 'parquet';
  const text = new TextDecoder().decode(head).replace(/^[\s\x1e]+/, '');
  const named = ENDINGS[/\.(\w+?)(?:\.gz)?(?:[?#].*)?$/.exec(name)?.[1].toLowerCase() ?? ''] as FileFormat | undefined;
  if (/^[{[]/.test(text)) return isFeatureLine(text) || (named === 'ndjson' && !/^\{[^\n]*"FeatureCollection"/.test(text)) ? 'ndjson' : 'geojson';
  if (text.startsWith('<') || (text === '' && named !== 'csv')) return 'geojson';
  return named === 'ndjson' || named === 'geojson' ? named : 'csv';
}

function isFeatureLine(text: string): boolean {
  const end = text.indexOf('\n');
  if (end < 0 || text.slice(end).trim() === '') return false;
  try {
    return (JSON.parse(text.slice(0, end)) as {type?: unknown}).type === 'Feature';
  } catch {
    return false;
  }
}

function beginsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, i) => head[i] === byte);
}
