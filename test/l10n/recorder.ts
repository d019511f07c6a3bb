import {makeStrings} from '../../src/l10n/make-strings.js';
import type {Forms, Speech} from '../../src/l10n/speech.js';

type Template = Parameters<Speech['msg']>[0];

/** The texts that the interface can say, as the catalogues of languages know them. */
export interface Source {
  /** Texts without a number, by their ids. */
  readonly single: ReadonlyMap<string, Template>;
  /** Texts that count, by their ids without a category. */
  readonly plural: ReadonlyMap<string, Forms>;
  readonly ordinal: ReadonlyMap<string, Forms>;
}

/** Takes down every text of the interface, by having each said with every choice that it makes. */
export function recordSource(): Source {
  const source = {single: new Map<string, Template>(), plural: new Map<string, Forms>(), ordinal: new Map<string, Forms>()};
  const speech: Speech = {
    msg: (template, {id}) => (source.single.set(id, template), ''),
    plural: (id, _, forms) => (source.plural.set(id, forms), ''),
    ordinal: (id, _, forms) => (source.ordinal.set(id, forms), ''),
  };
  const {enumerated, listed, sentences, apart, ...strings} = makeStrings('en', undefined, speech);
  for (const join of [enumerated, listed, sentences, apart]) join([]);
  say(strings);
  return source;
}

/** What a text has in place of its values: the numbers of the values, each once. */
export function holesOf(template: Template): readonly number[] {
  return typeof template === 'string' ? [] : [...new Set(template.values as number[])].sort((a, b) => a - b);
}

/** A text with its holes, as a translator reads it. */
export function textOf(template: Template): string {
  return typeof template === 'string' ? template : template.strings.map((part, index) => (index > 0 ? `\${${index - 1}}` : '') + part).join('');
}

function say(part: unknown): void {
  if (typeof part === 'function') for (const choice of [true, false]) part(1, choice, 1);
  else if (part instanceof Object) Object.values(part).forEach(say);
}
