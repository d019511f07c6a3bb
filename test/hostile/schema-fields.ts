import schema from '../../src/schema/events.schema.json';

/** A part of the schema of the event file, as far as this reads it. */
interface Node {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node | boolean;
  readonly prefixItems?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly additionalProperties?: Node | boolean;
  readonly examples?: readonly unknown[];
}

/** What may stand in a field: any text, an address, a number, or something of a form: a date, a zone, a tag, a colour, a list, true or false. */
export type FieldKind = 'text' | 'address' | 'form' | 'number';

export interface Field {
  /** Members and list positions from the root, as they are in `fullFile`. */
  readonly path: readonly (string | number)[];
  readonly name: string;
  readonly kind: FieldKind;
}

/** Without them there is no event to look at. */
const IS_FRAME = /^(type|features(\[0\](\.type|\.properties)?)?)?$/;

const ROOT = schema as unknown as Node;
const DEFS = (schema as unknown as {readonly $defs: Readonly<Record<string, Node>>}).$defs;

function resolved(node: Node): Node {
  if (!node.$ref) return node;
  return {...resolved(DEFS[node.$ref.replace('#/$defs/', '')]), ...(node.examples && {examples: node.examples})};
}

/** A value with everything in it that the schema knows, made of its examples. Of several forms it is the one with the most members. */
function full(node: Node): unknown {
  const {type, anyOf, properties, items, additionalProperties, examples} = resolved(node);
  if (anyOf) {
    const forms = anyOf.map((form) => resolved(form));
    return full(forms.find((form) => form.properties && !form.properties.coordinates) ?? forms[0]);
  }
  if (properties?.coordinates && properties.type?.const === 'Point') return examples?.[0];
  if (properties) return Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, full(part)]));
  if (type === 'array' && typeof items === 'object' && (resolved(items).properties || resolved(items).anyOf)) return [full(items)];
  if (type === 'object' && typeof additionalProperties === 'object') return {[Object.keys(examples?.[0] as object)[0]]: full(additionalProperties)};
  return examples?.[0];
}

/** An event file with every field that the schema knows, each with its example. */
export function fullFile(): Record<string, unknown> {
  const file = structuredClone(full(ROOT)) as Record<string, unknown>;
  // The examples of the schema are of several stories.
  put(file, {path: ['features', 0, 'properties', 'category']}, get(file, {path: ['categories', 0, 'id']}));
  return file;
}

/** Every field, lists and objects included, in the order of the schema: a new one is among them by itself. */
export const FIELDS: readonly Field[] = fieldsOf(ROOT, fullFile(), []);

function fieldsOf(node: Node, value: unknown, path: readonly (string | number)[]): Field[] {
  const here = resolved(node);
  const form = here.anyOf?.map(resolved).find(({properties, anyOf, type}) => (value !== null && typeof value === 'object' ? (anyOf ?? properties) : type === typeof value));
  if (form && here.anyOf) return fieldsOf(form, value, path);
  const own = {path, name: path.join('.').replace(/\.(\d+)/g, '[$1]'), kind: kindOf(here, value)};
  return [...(IS_FRAME.test(own.name) ? [] : [own]), ...partsOf(here, value).flatMap(([step, part, item]) => fieldsOf(part, item, [...path, step]))];
}

function partsOf({properties, items, prefixItems, additionalProperties}: Node, value: unknown): (readonly [string | number, Node, unknown])[] {
  if (Array.isArray(value)) {
    return value.map((item, index) => [index, prefixItems?.[index] ?? (typeof items === 'object' ? items : {type: 'number'}), item] as const);
  }
  if (value === null || typeof value !== 'object') return [];
  const other = typeof additionalProperties === 'object' ? additionalProperties : {};
  return Object.entries(value).map(([name, item]) => [name, properties?.[name] ?? other, item] as const);
}

function kindOf({const: fixed, enum: words, pattern, format}: Node, value: unknown): FieldKind {
  if (typeof value === 'number') return 'number';
  if (typeof value !== 'string' || fixed !== undefined || words || pattern) return 'form';
  return format === 'uri-reference' || format === 'uri' ? 'address' : 'text';
}

/** Puts a value into a field of a file; nowhere, where there is no object around it. */
export function put(file: unknown, {path}: Pick<Field, 'path'>, value: unknown): void {
  const at = get(file, {path: path.slice(0, -1)});
  if (typeof at !== 'object' || at === null) return;
  // As JSON does it, also where the name is one that objects have.
  Object.defineProperty(at, path[path.length - 1], {value, enumerable: true, configurable: true, writable: true});
}

/** What stands in a field of a file; undefined where nothing does. */
export function get(file: unknown, {path}: Pick<Field, 'path'>): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], file);
}
