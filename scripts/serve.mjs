import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';
import {createGzip} from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt; charset=utf-8',
};

/**
 * Serves a folder on the loopback interface.
 *
 * @param {string} root
 * @param {{port?: number, routes?: Record<string, import('node:http').RequestListener>, compress?: boolean, headers?: (pathname: string) => Record<string, string>}}
 *   [options] - Port 0, the default, takes a free one. Routes are by path and go before files. `compress` sends texts as gzip, as a
 *   newspaper's server does. `headers` are those that each answer has besides.
 * @returns {Promise<{url: string, close: () => Promise<void>}>} Rejects where the port is in use.
 */
export function serve(root, {port = 0, routes = {}, compress = false, headers = () => ({})} = {}) {
  const base = path.resolve(root);
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    for (const [name, value] of Object.entries(headers(pathname))) response.setHeader(name, value);
    const route = routes[pathname];
    if (route) route(request, response);
    else void answer(base, request, response, compress);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const close = () => {
        server.closeAllConnections();
        return new Promise((done) => server.close(() => done()));
      };
      resolve({url: `http://localhost:${server.address().port}`, close});
    });
  });
}

async function answer(base, request, response, compress) {
  const {pathname} = new URL(request.url, 'http://localhost');
  if (pathname === '/') return redirect(response, '/demo/');
  const file = path.join(base, decodeURIComponent(pathname));
  if (file !== base && !file.startsWith(base + path.sep)) return fail(response, 403, 'Outside the served folder');
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory() && !pathname.endsWith('/')) return redirect(response, `${pathname}/`);
  const target = found?.isDirectory() ? path.join(file, 'index.html') : file;
  const info = found?.isDirectory() ? await stat(target).catch(() => null) : found;
  if (!info?.isFile()) return fail(response, 404, `No such file: ${pathname}`);
  if (compress && isText(target) && request.method === 'GET' && !request.headers.range) return sendCompressed(response, target);
  return send(request, response, target, info.size);
}

function isText(file) {
  return /^(text\/|application\/(geo\+)?json|image\/svg)/.test(TYPES[path.extname(file)] ?? '');
}

function sendCompressed(response, file) {
  response.writeHead(200, {'Content-Type': TYPES[path.extname(file)], 'Content-Encoding': 'gzip', 'Cache-Control': 'no-cache'});
  createReadStream(file).pipe(createGzip({level: 9})).pipe(response);
}

/** Sends a file, or the part of it that a video asks for. */
function send(request, response, file, size) {
  const headers = {
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    'Accept-Ranges': 'bytes',
  };
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  const start = range ? Number(range[1]) : 0;
  const end = range && range[2] ? Math.min(Number(range[2]), size - 1) : size - 1;
  if (range && start >= size) return fail(response, 416, 'Range outside the file');
  if (range) headers['Content-Range'] = `bytes ${start}-${end}/${size}`;
  headers['Content-Length'] = size === 0 ? 0 : end - start + 1;
  response.writeHead(range ? 206 : 200, headers);
  if (request.method === 'HEAD' || size === 0) return response.end();
  createReadStream(file, {start, end}).pipe(response);
}

function redirect(response, location) {
  response.writeHead(302, {Location: location}).end();
}

function fail(response, status, text) {
  response.writeHead(status, {'Content-Type': 'text/plain; charset=utf-8'}).end(text);
}
