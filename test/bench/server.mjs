import {gzipSync} from 'node:zlib';
import {serve} from '../../scripts/serve.mjs';
import {archiveColumns, uniformColumns} from './data/columns.mjs';
import {textChunks, TEXT_TYPES} from './data/texts.mjs';
import {readJson} from './files.mjs';

/** A larger file is written while it is sent, as it would not fit beside the browser. */
const MAX_KEPT_BYTES = 700e6;
const BYTES_A_ROW = {csv: 200, ndjson: 360, geojson: 360};

/**
 * Serves the project, bundles of modules, and event files that are made up on the way: none is written to the disk.
 *
 * `/bench/data?shape=uniform&events=1000&format=csv` is such a file.
 *
 * @param {Record<string, string>} modules - Text of a module by its path.
 */
export async function startServer(modules) {
  const files = new DataFiles();
  const routes = Object.fromEntries(
    Object.entries(modules).map(([path, text]) => [
      path,
      (request, response) => response.writeHead(200, {'Content-Type': 'text/javascript; charset=utf-8'}).end(text),
    ]),
  );
  routes['/bench/data'] = (request, response) => void files.send(new URL(request.url, 'http://localhost').searchParams, response);
  const {url, close} = await serve('.', {routes});
  return {
    url,
    close,
    /** Writes a file beforehand, so that writing it takes no time from reading it. @returns Its address. */
    prepare: (options) => files.prepare(options),
    /** When the last file was sent, in milliseconds since 1970, and how many bytes of it. */
    get sent() {
      return files.sent;
    },
  };
}

class DataFiles {
  #kept = {key: '', chunks: []};
  /** @type {{firstByteMs: number, lastByteMs: number, bytes: number} | null} */
  sent = null;

  prepare(options) {
    const query = new URLSearchParams(options);
    if (Number(options.events) * BYTES_A_ROW[options.format] < MAX_KEPT_BYTES) this.#keep(query);
    return `/bench/data?${query}`;
  }

  async send(query, response) {
    const format = query.get('format') ?? 'csv';
    const isKept = this.#kept.key === query.toString();
    const chunks = isKept ? this.#kept.chunks : written(query);
    const isGzip = query.get('gzip') === '1';
    const headers = {'Content-Type': isGzip ? 'application/gzip' : TEXT_TYPES[format], 'Cache-Control': 'no-store'};
    if (isKept) headers['Content-Length'] = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    response.writeHead(200, headers);
    const sent = {firstByteMs: now(), lastByteMs: NaN, bytes: 0};
    for (const chunk of chunks) {
      if (response.destroyed) return;
      sent.bytes += chunk.length;
      if (!response.write(chunk)) await drained(response);
    }
    response.end();
    this.sent = {...sent, lastByteMs: now()};
  }

  /** The pieces of one file are kept, that of the last one that was asked for. */
  #keep(query) {
    const key = query.toString();
    if (this.#kept.key === key) return;
    this.#kept = {key: '', chunks: []};
    const plain = [...written(query)];
    this.#kept = {key, chunks: query.get('gzip') === '1' ? [gzipSync(Buffer.concat(plain), {level: 4})] : plain};
  }
}

/** Fulfilled when a response takes more, or never will. */
function drained(response) {
  return new Promise((go) => {
    const end = () => {
      response.off('drain', end).off('close', end);
      go();
    };
    response.on('drain', end).on('close', end);
  });
}

function written(query) {
  const events = Number(query.get('events'));
  const columns = query.get('shape') === 'archive' ? archiveColumns(events, readJson('data/ucdp-weights.json')) : uniformColumns(events);
  return textChunks(columns, query.get('format') ?? 'csv');
}

/** On the clock that the page's `performance.timeOrigin` is on. */
function now() {
  return performance.timeOrigin + performance.now();
}
