/**
 * Writes `src/schema/event-file.ts` from `src/schema/events.schema.json`.
 *
 * `node scripts/build-types.mjs` writes the file; with `--check` it only compares, and exits with 1 where they differ.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';
import {compile} from 'json-schema-to-typescript';

const SCHEMA = new URL('../src/schema/events.schema.json', import.meta.url);
const TYPES = new URL('../src/schema/event-file.ts', import.meta.url);

const BANNER = `/**
 * Types of the event file.
 *
 * Generated from events.schema.json by scripts/build-types.mjs: change the schema, not this file.
 */
`;

const WIDTH = 120;

/** Tuples that the generator would write as plain arrays. */
const TUPLES = {
  LngLat: '[lng: number, lat: number]',
  Position: '[lng: number, lat: number, ...rest: number[]]',
};

/** Keywords that would end up as remarks in the comments. */
const NOT_FOR_TYPES = new Set(['examples', 'minItems', 'maxItems']);

const isObject = (value) => typeof value === 'object' && value !== null;

/**
 * Prepares a schema for the generator, which would otherwise write one copy of a type for every place that refers to it:
 * references become names, and each definition is written once, under its own name.
 */
function prepare(node, definitions) {
  if (Array.isArray(node)) return node.map((item) => prepare(item, definitions));
  if (!isObject(node)) return node;
  if (node.$ref) {
    const {title} = definitions[node.$ref.replace('#/$defs/', '')];
    return {description: node.description, tsType: title};
  }
  if (node.const !== undefined) return {const: node.const};
  if (node.title in TUPLES) return {title: node.title, description: node.description, tsType: TUPLES[node.title]};
  const entries = Object.entries(node).filter(([key]) => !NOT_FOR_TYPES.has(key));
  const prepared = Object.fromEntries(entries.map(([key, value]) => [key, prepare(value, definitions)]));
  const others = node.additionalProperties;
  return isObject(others) && !others.$ref ? {...prepared, additionalProperties: true} : prepared;
}

/** Drops the generator's remarks, and writes a comment on one line where it fits. */
function tidy(text) {
  return text
    .replace(/\n *\*\n *\* This interface was referenced by .*\n *\* via the `definition` .*/g, '')
    .replace(/^( *)\/\*\*\n *\* (.*)\n *\*\/$/gm, (_, indent, words) => comment(indent, words));
}

function comment(indent, words) {
  if (indent.length + words.length <= WIDTH - 7) return `${indent}/** ${words} */`;
  const lines = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || indent.length + 4 + last.length + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */`].join('\n');
}

/** The text of the types file for the schema as it is on disk. */
export async function buildTypes() {
  const schema = JSON.parse(await readFile(SCHEMA, 'utf8'));
  const text = await compile(prepare(schema, schema.$defs), schema.title, {
    additionalProperties: false,
    bannerComment: BANNER,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    style: {bracketSpacing: false, printWidth: WIDTH, singleQuote: true, trailingComma: 'all'},
  });
  return tidy(text);
}

async function main() {
  const text = await buildTypes();
  if (!process.argv.includes('--check')) return writeFile(TYPES, text);
  if (text === (await readFile(TYPES, 'utf8').catch(() => ''))) return;
  console.error('src/schema/event-file.ts is not what the schema says. Run: node scripts/build-types.mjs');
  process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
