// Writes a story into a folder or one file that opens with no network: npm run export -- events.json out/
import {existsSync, readFileSync, readdirSync, realpathSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';
import {gatherMedia} from './export/gather-media.mjs';
import {mapPieces} from './export/map-pieces.mjs';
import {mediaType} from './export/media-type.mjs';
import {ExportFault, USAGE, readOptions} from './export/options.mjs';
import {readStory} from './export/read-story.mjs';
import {writeFolder, writesOver} from './export/write-folder.mjs';
import {writeSingle} from './export/write-single.mjs';

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await exportStory(options);
  else console.log(USAGE);
} catch (error) {
  if (!(error instanceof ExportFault) && !(error instanceof TypeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function exportStory(options) {
  const {source, target, single, requireVerified, fields, elements, url} = options;
  if (!existsSync('dist/static-figure.js') || !existsSync('lib/data/read-event-file.js')) throw new ExportFault('There is no build to export with. Run npm run build first.');
  checkTarget(options);
  const [{readEventFile}, figures] = await Promise.all([import(path.resolve('lib/data/read-event-file.js')), import(path.resolve('dist/static-figure.js'))]);
  const {file: written, folder, table, dataset, issues, withheldCount} = readStory(readEventFile, options);
  const {file, media, leftOut} = gatherMedia(written, folder, options.mediaRoot && path.resolve(options.mediaRoot));
  const pieces = mapPieces(table, options.wholeMap);

  const lang = options.lang ?? dataset.lang ?? 'en';
  await figures.loadFigureLanguage(lang);
  const wording = {lang, fields, requireVerified};
  const facts = figures.storyFacts(readFileSync(source, 'utf8'), wording);
  const title = options.title ?? (facts.title || path.parse(source).name);
  const image = options.image && pictureOf(options, media);
  const head = url ? headOf(figures, file, {...options, title, lang}) : [];
  const story = {
    escape: figures.escapeText,
    lang,
    dir: figures.directionOf(lang),
    title,
    description: facts.description,
    figure: figures.staticFigure(readFileSync(source, 'utf8'), {...wording, title: '', limit: 500, ...(image && {image})}),
    elements,
    requireVerified,
    head,
  };
  const oembed = url && figures.storyOembed({frameUrl: frameAddress(options, lang), title, provider: options.provider});
  if (single) await writeSingle(target, {story, file, media, pieces, language: new Intl.Locale(lang).language});
  else writeFolder(target, {story, file, media, pieces, oembed});
  report(options, {issues, leftOut, media, pieces, withheldCount});
}

function checkTarget({source, target, single, force}) {
  const [from, to] = [source, target].map((file) => (existsSync(file) ? realpathSync.native(file) : path.resolve(file)));
  if (single ? from === to : writesOver(to, from)) throw new ExportFault('The export would overwrite the event file itself. Name another folder or file.');
  const found = statSync(target, {throwIfNoEntry: false});
  if (!found) return;
  if (single) {
    if (found.isDirectory()) throw new ExportFault(`"${target}" is a folder. With --single, name a file, such as ${path.join(target, 'story.html')}.`);
    if (!force) throw new ExportFault(`"${target}" is there already. Name another file, or add --force to write over it.`);
    return;
  }
  if (!found.isDirectory()) throw new ExportFault(`"${target}" is a file. Name a folder, or add --single for one file.`);
  if (readdirSync(target).length === 0) return;
  if (!force) throw new ExportFault(`"${target}" is not empty. Name another folder, or add --force to write into it.`);
  // Of an export before: its scripts have other names now.
  if (existsSync(path.join(target, 'widget/event-map.js'))) rmSync(path.join(target, 'widget'), {recursive: true});
}

/** The picture of the map: a file of its own in a folder, part of the page in a single file. */
function pictureOf({image, alt, single}, media) {
  if (!statSync(image, {throwIfNoEntry: false})?.isFile()) throw new ExportFault(`There is no file "${image}" for --image.`);
  const type = mediaType(image);
  if (!/^image\/(png|jpeg|gif|webp|avif)$/.test(type)) throw new ExportFault(`"${image}" is no PNG, JPEG, GIF, WebP or AVIF.`);
  if (single) return {src: `data:${type};base64,${readFileSync(image, 'base64')}`, alt};
  const address = `map${path.extname(image).toLowerCase()}`;
  media.push({address, path: path.resolve(image), bytes: statSync(image).size});
  return {src: address, alt};
}

/** The page for frames, in the exported build, with the views of the export. */
function frameAddress({url, elements, requireVerified}, lang) {
  const parameters = new URLSearchParams({src: '../events.json', view: elements[0], lang, ...(requireVerified && {'require-verified': ''})});
  return new URL(`widget/embed.html?${parameters}`, url).href;
}

function headOf(figures, file, {url, title, lang, published, single, requireVerified, fields}) {
  const data = figures.storyJsonLd(file, {url, lang, requireVerified, fields, headline: title, ...(published && {datePublished: published})});
  const links = [`<link rel="canonical" href="${figures.escapeText(url)}" />`];
  if (!single) links.push(figures.oembedLink(new URL('oembed.json', url).href, title));
  return [...links, figures.jsonLdScript(data)];
}

function report({source, target, single, url}, {issues, leftOut, media, pieces, withheldCount}) {
  for (const {severity, message} of issues) console.warn(`${severity}: ${message}`);
  for (const {event, address, reason} of leftOut) console.warn(`left out: ${address} of “${event}” ${reason}. Copy the file beside ${path.basename(source)} and write its name in its place.`);
  if (withheldCount > 0) console.log(`${withheldCount} events that are not verified are not in the export.`);
  if (!url) console.log(`Without --url there is no JSON-LD${single ? '' : ' and no oEmbed'}: both name the address of the page.`);
  const count = `${media.length} media files, ${pieces.files.size} of ${pieces.all.size} parts of the map`;
  console.log(`${target}: ${(sizeOf(target) / 1e6).toFixed(2)} MB, with ${count}.${single ? '' : ' Serve it from any server of files.'}`);
}

function sizeOf(target) {
  const {size, isDirectory} = ((found) => ({size: found.size, isDirectory: found.isDirectory()}))(statSync(target));
  return isDirectory ? readdirSync(target).reduce((sum, name) => sum + sizeOf(path.join(target, name)), 0) : size;
}
