import {parseArgs} from 'node:util';

export const USAGE = `npm run export -- <event file> <folder, or with --single a file> [options]

  --single             one HTML file that opens by double click, instead of a folder for any server
  --force              writes into a folder that has files, or over a file
  --title TEXT         heading of the page; default: the title of the event file
  --lang TAG           language of the page; default: that of the event file, else en
  --elements A,B       event-map, event-timeline, event-card, event-list, event-filter or event-viewer; default: event-viewer
  --viewer             the same as --elements event-viewer
  --url ADDRESS        where the page will be: adds JSON-LD, the canonical link and, for a folder, oEmbed
  --provider TEXT      name of the newsroom, for oEmbed
  --published DATE     date of the article in ISO 8601, for JSON-LD
  --image FILE         a picture of the map for those without scripts (PNG, JPEG, GIF, WebP or AVIF); needs --alt
  --alt TEXT           what the picture shows
  --require-verified   leaves out all but verified events, and says how many are withheld
  --fields TEXT        whose names the file has, as in the attribute
  --media-root FOLDER  media may lie in it; default: the folder of the event file
  --whole-map          takes the map of the whole world along, not only the parts around the events
`;

const OPTIONS = {
  single: {type: 'boolean', default: false},
  force: {type: 'boolean', default: false},
  viewer: {type: 'boolean', default: false},
  'require-verified': {type: 'boolean', default: false},
  'whole-map': {type: 'boolean', default: false},
  help: {type: 'boolean', default: false},
  ...Object.fromEntries(['title', 'lang', 'elements', 'url', 'provider', 'published', 'image', 'alt', 'fields', 'media-root'].map((name) => [name, {type: 'string'}])),
};
const ELEMENTS = ['event-viewer', 'event-map', 'event-timeline', 'event-card', 'event-list', 'event-filter'];

/** What the one who exports has got wrong: its message is all that they need. */
export class ExportFault extends Error {}

/**
 * Reads the command line.
 *
 * @param {string[]} args
 * @returns {{source: string, target: string, elements: string[], [option: string]: unknown} | null} null where help is asked for.
 * @throws {ExportFault}
 */
export function readOptions(args) {
  const {values, positionals} = parse(args);
  if (values.help) return null;
  if (positionals.length !== 2) throw new ExportFault(`Name an event file and where to write, not ${positionals.length} paths.\n\n${USAGE}`);
  const elements = values.elements && !values.viewer ? values.elements.split(',').map((name) => name.trim()).filter(Boolean) : ['event-viewer'];
  const unknown = elements.find((name) => !ELEMENTS.includes(name));
  if (unknown !== undefined || elements.length === 0) throw new ExportFault(`--elements has "${unknown ?? ''}", which is no element of a story. Write some of ${ELEMENTS.join(', ')}.`);
  if (values.url !== undefined && !isWebAddress(values.url)) throw new ExportFault(`--url is "${values.url}", which is not an address of the web. Write one that begins with https://.`);
  if (values.lang !== undefined && !isLanguageTag(values.lang)) throw new ExportFault(`--lang is "${values.lang}", which is not a language tag. Write one such as en or pt-BR.`);
  if (values.published !== undefined && !/^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/.test(values.published)) {
    throw new ExportFault(`--published is "${values.published}", which is not a date. Write one such as 2022-01-09 or 2022-01-09T08:00+01:00.`);
  }
  if (values.image !== undefined && !values.alt) throw new ExportFault('--image needs --alt: what the picture shows, for readers who do not see it.');
  const camel = Object.fromEntries(Object.entries(values).map(([name, value]) => [name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()), value]));
  return {...camel, source: positionals[0], target: positionals[1], elements};
}

function parse(args) {
  try {
    return parseArgs({args, options: OPTIONS, allowPositionals: true});
  } catch (error) {
    throw new ExportFault(`${error.message}\n\n${USAGE}`);
  }
}

function isWebAddress(text) {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isLanguageTag(text) {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
