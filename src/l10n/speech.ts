// The public `msg` speaks one language a page. Ours speaks one an element, by the same catalogues: with the pure function
// behind it, which has no promise of staying where it is, so that the version is pinned.
import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import {str} from '@lit/localize/internal/str-tag.js';
import type {StrResult} from '@lit/localize/internal/str-tag.js';

/** Texts of a language by their ids, in the format of `@lit/localize`: `${0}` stands for the first value of the English text. */
export type Templates = Readonly<Record<string, string | StrResult>>;

/** Forms of a text that counts, by the categories of `Intl.PluralRules`; English has these two, or four for ordinals. */
export interface Forms {
  readonly one: StrResult;
  readonly two?: StrResult;
  readonly few?: StrResult;
  readonly other: StrResult;
}

/** Says the texts of one language. */
export interface Speech {
  /** A text of the language; the English one where its catalogue lacks it. */
  msg(template: string | StrResult, options: {readonly id: string}): string;
  /**
   * The form of a text that goes with a number: that of the id `eventCount.few`, say, or `eventCount.other` where the language
   * lacks it.
   */
  plural(id: string, count: number, forms: Forms): string;
  /** The same for a place in a row: “21st”. */
  ordinal(id: string, count: number, forms: Forms): string;
}

const ENGLISH = {cardinal: new Intl.PluralRules('en'), ordinal: new Intl.PluralRules('en', {type: 'ordinal'})};

/** @param templates - None for English, which the texts are written in. */
export function speechOf(language: string, templates?: Templates): Speech {
  const rules = {cardinal: new Intl.PluralRules(language), ordinal: new Intl.PluralRules(language, {type: 'ordinal'})};
  const msg: Speech['msg'] = (template, options) => runtimeMsg(templates, template, options) as string;
  const formOf = (type: 'cardinal' | 'ordinal') => (id: string, count: number, forms: Forms) => {
    const wanted = `${id}.${rules[type].select(count)}`;
    const english = forms[ENGLISH[type].select(count) as keyof Forms] ?? forms.other;
    return msg(english, {id: templates?.[wanted] ? wanted : `${id}.other`});
  };
  return {msg, plural: formOf('cardinal'), ordinal: formOf('ordinal')};
}

/** Gives a text a value that English does not say, but another language may. */
export function withValue(template: StrResult, value: string): StrResult {
  return {...template, values: [...template.values, value]};
}

export {str};
