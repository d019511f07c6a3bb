import {findJsonFault} from './json-fault.js';
import type {Report} from './issue-list.js';

/**
 * Parses the text of an event file; a byte order mark before it is left out.
 *
 * @returns undefined where it is not JSON, which is reported with line and column; a web page is told as such.
 */
export function readJson(text: string, report: Report): unknown {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json) as unknown;
  } catch {
    report({severity: 'error', field: '', ...describe(json)});
    return undefined;
  }
}

function describe(json: string): {code: string; problem: string; remedy: string} {
  const head = json.trimStart().slice(0, 200);
  if (head === '') return {code: 'json-syntax', problem: 'is empty', remedy: 'Write a GeoJSON FeatureCollection.'};
  if (head.startsWith('<')) {
    const remedy = 'Check the address: servers send a page where there is no file, or where one must log in.';
    return {code: 'not-feature-collection', problem: `is ${/^<\?xml|^<kml/i.test(head) ? 'XML' : 'a web page'} and not JSON`, remedy};
  }
  const fault = findJsonFault(json);
  // Only a text that nests deeper than the engine's stack is refused without a fault.
  if (!fault) return {code: 'json-syntax', problem: 'is nested too deeply', remedy: 'Write a GeoJSON FeatureCollection.'};
  const {line, column, problem, remedy} = fault;
  return {code: 'json-syntax', problem: `in line ${line}, column ${column} there is ${problem}`, remedy};
}
