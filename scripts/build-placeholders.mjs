/**
 * Draws the placeholders of the Kazakhstan demo: an SVG for each image and poster of its event file, in the words of
 * the item's `alt`, and with `--clip` (which needs ffmpeg) the one clip that all videos share.
 */
import {execFileSync} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const DEMO = new URL('../demo/kazakhstan/', import.meta.url);
const WIDTH = 960;
const HEIGHT = 600;
const INK = '#2b3036';
const PAPER = '#e4e0d6';
const LINE_CHARACTERS = 40;

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

function wrap(text) {
  const lines = [];
  for (const word of text.split(' ')) {
    const joined = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && joined.length <= LINE_CHARACTERS) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** Contour lines of an imaginary hill, a different one for each name, so that no two placeholders look the same. */
function contours(name) {
  let seed = [...name].reduce((sum, character) => (sum * 31 + character.codePointAt(0)) % 9973, 7);
  const random = () => (seed = (seed * 137 + 71) % 9973) / 9973;
  const [x, y, tilt] = [WIDTH * (0.62 + 0.3 * random()), HEIGHT * (0.15 + 0.3 * random()), 360 * random()];
  const rings = Array.from({length: 11}, (_, ring) => {
    const radius = 30 + ring * 46;
    return `<ellipse rx="${radius}" ry="${Math.round(radius * (0.62 + 0.02 * ring))}" transform="rotate(${ring * 5})"/>`;
  });
  const at = `translate(${x.toFixed()} ${y.toFixed()}) rotate(${tilt.toFixed()})`;
  return `<g transform="${at}" fill="none" stroke="${INK}" stroke-opacity=".13" stroke-width="1.5">${rings.join('')}</g>`;
}

function placeholder({name, words, place, color}) {
  const lines = wrap(words);
  // Below the middle, where a button lies over the poster of a clip.
  const top = HEIGHT - 98 - (lines.length - 1) * 48;
  const text = lines.map((line, index) => `<text x="56" y="${top + index * 48}">${escape(line)}</text>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">
<rect width="100%" height="100%" fill="${PAPER}"/>
${contours(name)}
<rect x="56" y="56" width="44" height="6" fill="${color}"/>
<g fill="${INK}" font-family="Helvetica Neue,Arial,sans-serif" font-size="28">
<text x="56" y="106" font-weight="700" letter-spacing="4">PLACEHOLDER</text>
<text x="56" y="${HEIGHT - 42}" fill-opacity=".75">${escape(place)}</text>
</g>
<g fill="${INK}" font-family="Georgia,Times New Roman,serif" font-size="40">${text}</g>
</svg>
`;
}

/** Every still that the file names, with the words that it carries. */
function stills({categories, features}) {
  return features.flatMap(({properties: {media = [], category, place}}) =>
    media.map((item) => {
      const words = item.alt.replace(/^Placeholder for an? /, '');
      return {
        name: item.poster ?? item.src,
        words: words[0].toUpperCase() + words.slice(1),
        place,
        color: categories.find(({id}) => id === category)?.color ?? INK,
      };
    }),
  );
}

/** Four seconds in which a bar fills below the words. */
function writeClip() {
  const label = (text, y, size) =>
    `drawtext=font=Serif:text='${text}':fontcolor=${INK}:fontsize=${size}:x=38:y=${y}`;
  const filters = [
    label('Placeholder clip', 170, 34),
    label('The footage is not shown here.', 222, 20),
    `drawbox=x=38:y=280:w=564:h=3:color=${INK}@0.25:t=fill`,
    'format=yuv420p',
  ];
  execFileSync('ffmpeg', [
    ...['-y', '-v', 'error', '-f', 'lavfi', '-i', `color=${PAPER}:s=640x400:d=4:r=12`],
    ...['-f', 'lavfi', '-i', `color=${INK}:s=564x3:d=4:r=12`],
    ...['-filter_complex', `[0]${filters.join(',')}[a];[1]format=rgba,geq=r='r(X,Y)':g='g(X,Y)':b='b(X,Y)':a='255*lte(X,W*T/4)'[b];[a][b]overlay=38:280`],
    ...['-an', '-c:v', 'libx264', '-crf', '28', '-preset', 'veryslow', '-pix_fmt', 'yuv420p', '-movflags', '+faststart'],
    fileURLToPath(new URL('media/placeholder.mp4', DEMO)),
  ]);
}

const file = JSON.parse(await readFile(new URL('events.json', DEMO), 'utf8'));
await Promise.all(stills(file).map((still) => writeFile(new URL(still.name, DEMO), placeholder(still))));
if (process.argv.includes('--clip')) writeClip();
