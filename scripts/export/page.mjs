import {createHash} from 'node:crypto';

/** The page around the views: an article's column, in the reader's own scheme and fonts. */
export const STYLE = `:root {
  color-scheme: light dark;
  font: 1.0625rem/1.5 Georgia, 'Times New Roman', serif;
}
body {
  margin: 0 auto;
  max-width: 72rem;
  padding: 1rem clamp(1rem, 4vw, 2.5rem) 3rem;
}
h1 {
  font-size: clamp(1.6rem, 4vw, 2.4rem);
  line-height: 1.15;
  margin: 0.5rem 0;
}
.standfirst {
  margin: 0 0 1.5rem;
  max-width: 42rem;
}
event-viewer, event-map, event-timeline, event-card, event-list, event-filter {
  margin-block: 1rem;
}
event-map {
  aspect-ratio: 4 / 3;
  max-height: 70vh;
}
event-map:not(:defined) {
  aspect-ratio: auto;
  max-height: none;
}
/* It stands above, as the heading of the page. */
event-viewer::part(title) {
  clip-path: inset(50%);
  height: 1px;
  overflow: hidden;
  position: absolute;
  width: 1px;
}
figure {
  margin: 0;
}
figure img {
  height: auto;
  max-width: 100%;
}
ol {
  padding-inline-start: 1.5rem;
}
li {
  margin-block: 0.6rem;
}
`;

/**
 * The page of an export.
 *
 * @param {object} story
 * @param {(text: string) => string} story.escape
 * @param {string} story.lang - Of the page. @param {string} story.dir
 * @param {string} story.title
 * @param {string} [story.description] - In plain text.
 * @param {string} story.figure - Stands in the first element, for readers without scripts.
 * @param {string[]} story.elements
 * @param {string} [story.src] - Address of the event file; without it the scripts bring the events.
 * @param {boolean} story.requireVerified
 * @param {string} story.head - Further elements of the head, as markup. @param {string} story.end - What stands before the end of the body.
 * @param {string} story.policy - What the page may load.
 */
export function page({escape, lang, dir, title, description, figure, elements, src, requireVerified, head, end, policy}) {
  const attributes = [src && ` src="${escape(src)}"`, ' hash', requireVerified && ' require-verified'].filter(Boolean).join('');
  const views = elements.map((name, i) => `<${name}${attributes}>${i === 0 ? `\n${figure}\n` : ''}</${name}>`);
  return `<!doctype html>
<html lang="${escape(lang)}" dir="${dir}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${escape(policy)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(title)}</title>
${description ? `    <meta name="description" content="${escape(description)}" />\n` : ''}    <link rel="icon" href="data:," />
    ${head}
  </head>
  <body>
    <h1>${escape(title)}</h1>
${description ? `    <p class="standfirst">${escape(description)}</p>\n` : ''}    ${views.join('\n    ')}
${end}
  </body>
</html>
`;
}

/** The source of an inline script or style in a policy. */
export function hashSource(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Data in a script element: no text in it can end the element. */
export function jsonText(value) {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
