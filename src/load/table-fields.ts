import {findFields} from '../data/field-plan.js';
import {KNOWN, type FieldSource} from '../data/fields-attribute.js';
import type {Report} from '../data/issue-list.js';
import type {FieldFinder} from './row-reading.js';

/** Our fields under another short name in tables. */
const ALIASES = new Map([['verification', 'verification_status']]);

/**
 * Finds the fields of a table by the names of its columns: those that the attribute names, those that have our names (`when`,
 * `latitude`, `media_src`, …; `verification` is its status), and the usual names of others, which are reported. So is a name that
 * two columns have.
 */
export function tableFields(header: readonly string[]): FieldFinder {
  return (fields, report) => {
    reportDoubled(header, report);
    const taken = new Set([...fields.values()].map(({name}) => name));
    const own = header.flatMap((name): [string, FieldSource][] => {
      const ours = ALIASES.get(name) ?? name;
      return KNOWN.has(ours) && !fields.has(ours) && !taken.has(name) ? [[ours, {name}]] : [];
    });
    const empty = {properties: Object.fromEntries(header.map((name) => [name, '']))};
    return findFields([empty], new Map([...fields, ...own]), report) ?? [];
  };
}

/** Columns without a name are not asked for. */
function reportDoubled(header: readonly string[], report: Report) {
  const doubled = new Set(header.filter((name, at) => name !== '' && header.indexOf(name) !== at));
  for (const name of doubled) {
    report({code: 'column-doubled', severity: 'error', field: name, problem: 'is the name of several columns, of which the last one is read', remedy: 'Give each column a name of its own.'});
  }
}
