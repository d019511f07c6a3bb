import {hasOnlyOurNames, isOurs} from './is-ours.js';
import {isRecord} from './is-record.js';
import {IssueList} from './issue-list.js';
import {readFeatures, type EventFileResult} from './read-features.js';

/**
 * Reads an event file that has our names. It is the part of `readEventFile` that every page needs; what names a fault of the
 * JSON, and what puts the names of others into ours, is in the rest.
 *
 * @returns null for what is not such a file, of which `readEventFile` says more.
 */
export function readOwnFile(input: string | object): EventFileResult | null {
  const file = typeof input === 'string' ? parsed(input) : input;
  if (!isRecord(file) || file.type !== 'FeatureCollection' || !Array.isArray(file.features)) return null;
  const features: readonly unknown[] = file.features;
  return isOurs(features) || hasOnlyOurNames(features) ? readFeatures(file, features, new IssueList()) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
