import {copyFileSync, cpSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {STYLE, page} from './page.mjs';

/** What of the build no exported page asks for. */
const NOT_NEEDED = /\.map$|^(embed\.js|frame-host\.js|static-figure\.js|integrity\.json|events\.schema\.json)$|^chunks\/figure-/;
/** Where an export may write over what is there, beside the names of media, which are made from their content. */
const WRITTEN = /^(events\.json|style\.css|oembed\.json|index\.html|widget[/\\].*)$/;
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Writes a story into a folder for any server of files: the page, the events, their media, the build and the parts of the map that it needs. */
export function writeFolder(target, {story, file, media, pieces, oembed}) {
  mkdirSync(target, {recursive: true});
  cpSync('dist', path.join(target, 'widget'), {recursive: true, filter: (from) => isNeeded(path.relative('dist', from).replaceAll(path.sep, '/'), pieces)});
  for (const {address, path: from} of media) {
    const to = path.join(target, address);
    mkdirSync(path.dirname(to), {recursive: true});
    copyFileSync(from, to);
  }
  writeFileSync(path.join(target, 'events.json'), `${JSON.stringify(file, null, 2)}\n`);
  writeFileSync(path.join(target, 'style.css'), STYLE);
  if (oembed) writeFileSync(path.join(target, 'oembed.json'), `${JSON.stringify(oembed, null, 2)}\n`);
  const head = ['<link rel="stylesheet" href="style.css" />', '<script type="module" src="widget/event-map.js"></script>', ...story.head];
  writeFileSync(path.join(target, 'index.html'), page({...story, src: 'events.json', policy: POLICY, head: head.join('\n    '), end: ''}));
}

/** Whether the folder's export would write over a file. @param {string} file - Absolute, as is the folder. */
export function writesOver(folder, file) {
  return WRITTEN.test(path.relative(folder, file));
}

function isNeeded(name, {files, all}) {
  const [, piece] = /^basemap\/([\w-]+)\.js$/.exec(name) ?? [];
  if (piece && all.has(piece)) return files.has(piece);
  return !NOT_NEEDED.test(name);
}
