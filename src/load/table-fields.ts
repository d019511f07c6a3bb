import {findFields} from '../data/field-plan.js';
import {KNOWN, type FieldSource} from '../data/fields-attribute.js';
import type {FieldFinder} from './row-reading.js';

/** Our fields under another short name in tables. */
const ALIASES = new Map([['verification', 'verification_status']]);

/**
 * Finds the fields of a table by the names of its columns: those that the attribute names, those that have our names (`when`,
 * `latitude`, `media_src`, …; `verification` is its status), and the usual names of others, which are reported.
 */
export function tableFields(header: readonly string[]): FieldFinder {
  return (fields, report) => {
    const taken = new Set([...fields.values()].map(({name}) => name));
    const own = header.flatMap((name): [string, FieldSource][] => {
      const ours = ALIASES.get(name) ?? name;
      return KNOWN.has(ours) && !fields.has(ours) && !taken.has(name) ? [[ours, {name}]] : [];
    });
    const empty = {properties: Object.fromEntries(header.map((name) => [name, '']))};
    return findFields([empty], new Map([...fields, ...own]), report) ?? [];
  };
}
