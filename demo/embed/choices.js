import {WITH_HEIGHT} from './forms.js';

const VIEWS = ['event-viewer', 'event-map', 'event-timeline', 'event-list', 'event-card', 'event-filter', 'event-story'];
/** Controls that only some elements know. */
const OF_SOME = {
  lanes: ['event-timeline', 'event-viewer'],
  'no-play': ['event-timeline', 'event-viewer'],
  'no-controls': ['event-map', 'event-viewer'],
  center: ['event-map', 'event-viewer'],
  zoom: ['event-map', 'event-viewer'],
  height: WITH_HEIGHT,
};
/** Controls whose value is an attribute of the same name. */
const ATTRIBUTES = ['window', 'selected', 'lanes', 'center', 'zoom', 'lang', 'time-zone', 'theme', 'label', 'fields', 'no-controls', 'no-play', 'require-verified', 'hash', 'debug'];

/** Whether a control has a meaning for an element. */
export const isFor = (name, tag) => (OF_SOME[name] ?? VIEWS).includes(tag);

/**
 * Reads the form. Addresses become absolute: what is copied stands in another page.
 *
 * @param {FormData} form
 * @param {string} here - Address of the page.
 * @returns {{choices: import('./forms.js').Choices, article: string | undefined, faults: {name: string, message: string}[]}}
 */
export function readChoices(form, here) {
  const faults = [];
  const text = (name) => String(form.get(name) ?? '').trim();
  const address = (name, what) => {
    const given = text(name);
    if (!given) return '';
    const url = URL.canParse(given, here) ? new URL(given, here) : null;
    if (url && /^https?:$/.test(url.protocol)) return url.href;
    faults.push({name, message: `${what} is “${given}”, which is no address. Write one that begins with https://.`});
    return '';
  };
  const tag = text('element');
  const src = address('src', 'The event file');
  if (!text('src')) faults.push({name: 'src', message: 'There is no event file. Write the address of a GeoJSON or CSV file.'});
  const picture = {src: address('picture', 'The picture'), alt: text('alt')};
  if (picture.src && !picture.alt) faults.push({name: 'alt', message: 'The picture is not described. Write what it shows, for readers who do not see it.'});
  const attributes = {};
  for (const name of ATTRIBUTES) {
    const value = text(name);
    if (value && isFor(name, tag)) attributes[name] = value === 'on' ? true : value;
  }
  const choices = {
    tag,
    src,
    base: address('base', 'The folder of the scripts').replace(/\/*$/, '/'),
    classic: form.has('classic'),
    attributes,
    height: Number.parseInt(text('height'), 10) || null,
    picture: picture.src ? picture : null,
    caption: text('caption'),
  };
  return {choices, article: address('article', 'The article') || undefined, faults};
}
