/**
 * What an editor has chosen, as HTML for the page of a CMS.
 *
 * @typedef {object} Choices
 * @property {string} tag - `event-viewer`, …
 * @property {string} src - Absolute address of the event file.
 * @property {string} base - Absolute address of the folder with the scripts, with a slash at its end.
 * @property {boolean} classic - Whether the CMS takes no `type="module"`.
 * @property {Record<string, string | true>} attributes - Beside `src`; true for those that count wherever they stand.
 * @property {number | null} height - In CSS pixels.
 * @property {{src: string, alt: string} | null} picture - With an absolute address.
 * @property {string} caption
 */

/** Heights of frames before they have told their own, in CSS pixels. */
const FRAME_PIXELS = {'event-viewer': 800, 'event-map': 480, 'event-timeline': 320, 'event-list': 480, 'event-card': 320, 'event-filter': 320, 'event-story': 800};
/** Elements that the height given to them says how much they show. */
export const WITH_HEIGHT = ['event-viewer', 'event-map', 'event-list'];

/** Text as it stands between tags and in quoted attributes alike. */
export const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function openTag(name, attributes) {
  const written = Object.entries(attributes).map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`));
  return `<${name}${written.join('')}>`;
}

const sized = ({tag, height}) => (height && WITH_HEIGHT.includes(tag) ? {style: `height: ${height}px`} : {});
const asData = (attributes) => Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]));

/** Picture and caption, a line each; none where there is neither. */
function fallback({picture, caption}) {
  return [
    ...(picture ? [openTag('img', {src: picture.src, alt: picture.alt})] : []),
    ...(caption ? [`<figcaption>${escapeHtml(caption)}</figcaption>`] : []),
  ];
}

const indented = (lines) => lines.map((line) => `  ${line}`);

/** The script tag, which a page needs once. */
export function scriptTag({base, classic}) {
  return classic ? `${openTag('script', {src: `${base}embed.js`})}</script>` : `${openTag('script', {type: 'module', src: `${base}event-map.js`})}</script>`;
}

/** The element with its fallback. */
export function elementForm(choices) {
  const {tag, src, attributes} = choices;
  const views = tag === 'event-story' ? ['<event-map slot="views"></event-map>', '<event-timeline slot="views"></event-timeline>'] : [];
  const figure = fallback(choices);
  const content = [...views, ...(figure.length > 0 ? ['<figure>', ...indented(figure), '</figure>'] : [])];
  const open = openTag(tag, {src, ...attributes, ...sized(choices)});
  return content.length > 0 ? [open, ...indented(content), `</${tag}>`].join('\n') : `${open}</${tag}>`;
}

/** Script tag and elements. */
export const scriptForm = (choices) => `${scriptTag(choices)}\n\n${elementForm(choices)}`;

/** The marker, in one line: some CMSs make paragraphs of lines. */
export function markerForm(choices) {
  const {tag, src, attributes} = choices;
  const isStory = tag === 'event-story';
  const host = isStory ? 'div' : 'figure';
  const views = isStory ? ['<figure data-event-map data-slot="views"></figure>', '<figure data-event-timeline data-slot="views"></figure>'] : [];
  const figure = fallback(choices);
  const content = isStory && figure.length > 0 ? ['<figure>', ...figure, '</figure>'] : figure;
  return [openTag(host, {[`data-${tag}`]: true, ...asData({src, ...attributes}), ...sized(choices)}), ...views, ...content, `</${host}>`].join('');
}

/** A frame, and the script that gives it the height of its content. */
export function frameForm({tag, src, base, attributes, height, caption}) {
  const address = new URL('embed.html', base);
  address.searchParams.set('src', src);
  address.searchParams.set('view', tag);
  for (const [name, value] of Object.entries(attributes)) address.searchParams.set(name, value === true ? '' : value);
  if (height && WITH_HEIGHT.includes(tag)) address.searchParams.set('height', String(height));
  const title = caption || attributes.label || 'Events on a map and a timeline';
  const pixels = String(height && WITH_HEIGHT.includes(tag) ? height : FRAME_PIXELS[tag]);
  const frame = openTag('iframe', {src: address.href, title, width: '100%', height: pixels, loading: 'lazy', style: 'border: 0', allowfullscreen: true});
  return `${frame}</iframe>\n${openTag('script', {src: `${base}frame-host.js`, async: true})}</script>`;
}
