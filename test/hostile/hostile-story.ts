import {FIELDS, fullFile, put} from './schema-fields.js';
import type {Field} from './schema-fields.js';

const ofEvent = FIELDS.filter(({path, name}) => path[0] === 'features' && path.length > 2 && name !== 'features[0].id');
const FREE = ofEvent.filter(({kind}) => kind === 'text' || kind === 'address');
const FORMS = ofEvent.filter(({kind}) => kind === 'form' || kind === 'number');
const OF_FILE = FIELDS.filter(({path, name}) => path[0] !== 'features' && name !== '$schema');
const LISTS = ['categories', 'spans', 'chapters'] as const;

/**
 * A story whose every text is hostile. There is an event for each of the texts, which has it in all its free fields at once: text, ids and
 * addresses. One more field of it, another one for each event, has it where a date, a zone, a colour or a known word belongs. Categories, eras and
 * chapters are made in the same way; what a file has once has one of the texts.
 *
 * @param turn - Moves which text stands in which of the fields that take turns.
 */
export function hostileStory(vectors: readonly string[], turn: number): object {
  const file = fullFile();
  const [event] = file.features as object[];
  const features = vectors.map((vector, i) => {
    const own = {features: [structuredClone(event)]};
    for (const field of FREE) put(own, field, vector);
    put(own, {path: ['features', 0, 'id']}, `${vector}#${i}`);
    put(own, {path: ['features', 0, 'properties', 'category']}, vectors[i]);
    put(own, {path: ['features', 0, 'properties', 'related', 0, 'id']}, `${vectors[(i + 1) % vectors.length]}#${(i + 1) % vectors.length}`);
    // Without a notice before it one in two is seen at once.
    if (i % 2) put(own, {path: ['features', 0, 'properties', 'media', 0, 'sensitivity']}, []);
    put(own, {path: ['features', 0, 'properties', 'media', 0, 'type']}, ['image', 'video', 'audio', 'embed'][i % 4]);
    if (i % 3) put(own, FORMS[(i + turn) % FORMS.length], vector);
    return own.features[0];
  });
  for (const list of LISTS) file[list] = vectors.map((vector, i) => itemOf(list, vector, i + turn));
  OF_FILE.filter(({path}) => !LISTS.some((list) => list === path[0])).forEach((field, i) => field.kind === 'text' && put(file, field, vectors[(i + turn) % vectors.length]));
  file.warning = withTranslation(file.warning as object, vectors[turn % vectors.length]);
  return {...withTranslation(file, vectors[turn % vectors.length]), features};
}

function itemOf(list: (typeof LISTS)[number], vector: string, turn: number): object {
  const own = {[list]: structuredClone(fullFile()[list])};
  const fields = OF_FILE.filter(({path}) => path[0] === list && path.length > 2);
  for (const field of fields.filter(({kind}) => kind === 'text')) put(own, field, vector);
  const forms = fields.filter(({kind, path}) => kind !== 'text' && path.length > 3 - Number(list !== 'chapters'));
  if (turn % 3 && forms.length > 0) put(own, forms[turn % forms.length], vector);
  return withTranslation((own[list] as object[])[0], vector);
}

/** An item whose translation has every member of the item, also those that nobody translates. */
function withTranslation(item: object, vector: string): object {
  return {...item, translations: {en: Object.fromEntries(Object.keys(item).map((name) => [name, vector]))}};
}

/** A file whose members, but for its events, are each of one hostile text: for what a file has only once. */
export function hostileFile(field: Field, vector: string): object {
  const file = fullFile();
  put(file, field, vector);
  return file;
}
