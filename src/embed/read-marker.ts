import {attributesOf} from './element-attributes.js';
import type {ElementAttributes} from './element-attributes.js';
import type {MarkerFault} from './marker-issue.js';
import {nearestName} from './nearest-name.js';
import {plainValue} from './plain-value.js';

export interface MarkerReading {
  /** What the element is given, by the name without `data-`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Names of attributes that go to the element as they are. */
  readonly moves: ReadonlySet<string>;
  readonly faults: readonly MarkerFault[];
}

/** What is said of any tag. A handler (`onclick`), and what only the marker's own tag understands (`alt`), stays with the marker. */
const GLOBAL = /^(?:id|class|lang|dir|title|hidden|slot|role|part|tabindex|translate|(?:data|aria)-[\w.:-]+)$/;

/** What else people call an attribute. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ...['url', 'href', 'file', 'source', 'json', 'csv'].map((name) => [name, 'src'] as const),
  ['tz', 'time-zone'], ['language', 'lang'], ['locale', 'lang'], ['date', 'window'], ['dates', 'window'],
]);
const OFF = new Set(['false', '0', 'no', 'off']);
const ON = new Set(['', 'true', '1', 'yes', 'on']);

/**
 * Reads the attributes of a marker. Only what the element knows becomes an attribute of it: a writer who may set `data-onclick` must not
 * come to `onclick`.
 *
 * @param known - Attributes by tag, of all elements that a marker may ask for.
 */
export function readMarker(marker: Element, tag: string, known: ReadonlyMap<string, ElementAttributes>): MarkerReading {
  const own = known.get(tag) ?? attributesOf();
  const attributes = new Map<string, string>();
  const moves = new Set<string>();
  const faults: MarkerFault[] = [];
  for (const {name, value: written} of marker.attributes) {
    const bare = name.replace(/^data-/, '');
    const isData = bare !== name;
    if (isData && known.has(bare)) continue;
    // `src` of a figure can only be meant for us, that of an image is its own.
    const isOurs = own.names.has(bare) && (isData || !(GLOBAL.test(name) || name in marker || marker.hasAttribute(`data-${name}`)));
    if (!isOurs && GLOBAL.test(name)) moves.add(name);
    if (!isOurs && isData) faults.push(...misspelled(name, written, tag, known));
    if (!isOurs) continue;
    const {value, fault} = plainValue(name, written);
    if (fault) faults.push(fault);
    if (fault?.code === 'marker-quotes-open') moves.add(name);
    else if (own.booleans.has(bare)) readBoolean(name, value, attributes, faults);
    else attributes.set(bare, value);
  }
  return {attributes, moves, faults};
}

/** It counts wherever it stands, but for a plain no: CMSs write one where HTML would leave the attribute out. */
function readBoolean(name: string, value: string, attributes: Map<string, string>, faults: MarkerFault[]): void {
  const bare = name.replace(/^data-/, '');
  const word = value.toLowerCase();
  if (!OFF.has(word)) attributes.set(bare, '');
  if (ON.has(word) || word === bare || word === name) return;
  const problem = OFF.has(word) ? 'is read as no' : 'is read as yes';
  faults.push({code: 'marker-boolean', field: name, value, problem, remedy: `Write ${name} alone for yes, and leave it out for no.`});
}

/** What is near to no attribute is the CMS's own, and none of ours. */
function misspelled(name: string, value: string, tag: string, known: ReadonlyMap<string, ElementAttributes>): MarkerFault[] {
  const bare = name.slice(5);
  const others = [...known].filter(([, {names}]) => names.has(bare)).map(([other]) => `<${other}>`);
  const fault = (problem: string, remedy: string) => [{code: 'marker-attribute-unknown', field: name, value, problem, remedy}];
  if (others.length > 0) return fault(`is an attribute of ${others.join(', ')} and not of <${tag}>`, 'Put it there, or leave it out.');
  const names = known.get(tag)?.names ?? new Set<string>();
  const synonym = SYNONYMS.get(bare);
  const meant = synonym !== undefined && names.has(synonym) ? synonym : nearestName(bare, names);
  return meant === null ? [] : fault(`is no attribute of <${tag}>, and has no effect`, `Write data-${meant}.`);
}
