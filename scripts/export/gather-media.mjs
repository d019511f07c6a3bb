import {createHash} from 'node:crypto';
import {readFileSync, realpathSync, statSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

/** What an item of `media` has files in. */
const ADDRESSES = ['src', 'poster', 'captions'];
const SCHEME = /^[a-z][a-z0-9+.-]*:|^\/\//i;

/**
 * Finds the media of a story and gives them addresses beside the exported file.
 *
 * Only files inside of `root` are taken, links followed: an event file of someone else must not lead to the rest of the disk. A remote file
 * is left out, and its address taken from the item, which then says that it is not shown: the export would ask another site for it otherwise.
 * Addresses of posts (`embed`) stay, as they are links.
 *
 * @param {object} file - The event file; it is not changed.
 * @param {string} folder - That of the event file, absolute. @param {string} [root] - Default: the same.
 * @returns {{file: object, media: {address: string, path: string, bytes: number}[], leftOut: {event: string, address: string, reason: string}[]}}
 */
export function gatherMedia(file, folder, root = folder) {
  const found = new Map();
  const leftOut = [];
  const rootPath = realpathSync(root);

  const take = (address, event) => {
    const leave = (reason) => void leftOut.push({event, address: shorten(address), reason});
    if (/^data:/i.test(address)) return address;
    if (SCHEME.test(address)) return leave('is remote');
    const wanted = pathOf(address, folder);
    if (wanted === null) return leave('is not an address of a file');
    if (!isFile(wanted)) return leave('is not there');
    const real = realpathSync(wanted);
    if (!real.startsWith(`${rootPath}${path.sep}`)) return leave(`is outside of ${root}; --media-root allows another folder`);
    let known = found.get(real);
    if (!known) found.set(real, (known = {address: addressOf(real), path: real, bytes: statSync(real).size}));
    return known.address;
  };
  const moved = (item, event) => {
    if (!isObject(item) || item.type === 'embed') return item;
    const own = ADDRESSES.filter((name) => typeof item[name] === 'string' && item[name].trim() !== '');
    return {...item, ...Object.fromEntries(own.map((name) => [name, take(item[name].trim(), event)]))};
  };
  const features = file.features.map((feature, i) => {
    const media = isObject(feature) && isObject(feature.properties) ? feature.properties.media : undefined;
    if (!Array.isArray(media)) return feature;
    const event = String(feature.properties.title ?? feature.id ?? `event ${i + 1}`);
    return {...feature, properties: {...feature.properties, media: media.map((item) => moved(item, event))}};
  });
  return {file: {...file, features}, media: [...found.values()], leftOut};
}

/** @returns {string | null} null where no file can have that address: a percent sign that escapes nothing, an escaped slash or NUL, a host. */
function pathOf(address, folder) {
  try {
    const wanted = fileURLToPath(new URL(address.replace(/[?#].*$/, ''), pathToFileURL(`${folder}${path.sep}`)));
    return wanted.includes('\0') ? null : wanted;
  } catch {
    return null;
  }
}

/** A name that is too long, or links that go in circles, lead to none. */
function isFile(wanted) {
  try {
    return statSync(wanted).isFile();
  } catch {
    return false;
  }
}

/** By content, so that two of one name do not meet and an address never changes what it stands for. */
function addressOf(file) {
  const digest = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 8);
  const {name, ext} = path.parse(file);
  const plain = name.replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60);
  return `media/${plain || 'file'}-${digest}${ext.replace(/[^A-Za-z0-9.]/g, '').toLowerCase()}`;
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shorten(text) {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
