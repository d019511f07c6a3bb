/** The attributes of an element. */
export interface ElementAttributes {
  /** All that it follows, `slot` included. */
  readonly names: ReadonlySet<string>;
  /** Those that count wherever they stand. */
  readonly booleans: ReadonlySet<string>;
}

/** What Lit writes down of a class. */
interface Declared {
  readonly observedAttributes?: readonly string[];
  readonly elementProperties?: ReadonlyMap<PropertyKey, {readonly attribute?: string | boolean; readonly type?: unknown}>;
}

/** Attributes that the class of an element declares; of one that is not defined only `slot`. */
export function attributesOf(element?: CustomElementConstructor): ElementAttributes {
  const declared: Declared = element ? (element as CustomElementConstructor & Declared) : {};
  const booleans = [...(declared.elementProperties ?? [])].filter(([, {type}]) => type === Boolean);
  return {
    names: new Set(['slot', ...(declared.observedAttributes ?? [])]),
    booleans: new Set(booleans.map(([key, {attribute}]) => (typeof attribute === 'string' ? attribute : String(key).toLowerCase()))),
  };
}
