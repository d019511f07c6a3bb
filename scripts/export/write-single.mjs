import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {bundleWidget} from './bundle-widget.mjs';
import {mediaType} from './media-type.mjs';
import {STYLE, hashSource, jsonText, page} from './page.mjs';

/** Of all that is bundled: their terms ask that they go with every copy. */
const LICENSES = 'dist/THIRD-PARTY.txt';

/**
 * Writes a story into one HTML file that needs no network and no server: script, events, media and map are part of it, and its own
 * policy lets it load nothing else.
 */
export async function writeSingle(target, {story, file, media, pieces, language}) {
  const script = await bundleWidget({pieces: pieces.files, languages: [language]});
  const policy = [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(STYLE)}`,
    'img-src data: blob:',
    'media-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const blocks = media.map(({address, path: from}) => `<script type="application/octet-stream" data-file="${story.escape(address)}" data-type="${mediaType(from)}">${readFileSync(from, 'base64')}</script>`);
  const licenses = existsSync(LICENSES) ? [`<script type="text/plain" data-licenses>\n${inText(readFileSync(LICENSES, 'utf8'))}</script>`] : [];
  const end = [`<script type="application/json" data-events>${jsonText(file)}</script>`, ...blocks, ...licenses, `<script type="module">${script}</script>`].join('\n');
  mkdirSync(path.dirname(path.resolve(target)), {recursive: true});
  writeFileSync(target, page({...story, policy, end, head: [`<style>${STYLE}</style>`, ...story.head].join('\n    ')}));
}

/** A text that ends no script element. */
function inText(text) {
  return text.replace(/<(?=\/?script|!--)/gi, '< ');
}
