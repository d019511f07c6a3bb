import type {Issue} from '../data/issue.js';
import {CancelError, STALL_MS, StallError} from './body-chunks.js';

/** How far a file was read. */
export interface ReadSoFar {
  /** Address or name of the file. */
  readonly name: string;
  readonly bytes: number;
  /** null where the length is not known. */
  readonly totalBytes: number | null;
}

/** What an editor is told of a file that was not read to its end. @param failure - What the source of its bytes threw. */
export function loadFault(failure: unknown, {name, bytes, totalBytes}: ReadSoFar): Issue {
  const read = totalBytes ? `${grouped(bytes)} of ${grouped(totalBytes)} bytes` : `${grouped(bytes)} bytes`;
  const [code, problem, remedy] = faultOf(failure, read);
  return {code, severity: 'error', message: `${name || 'The file'} ${problem}. ${remedy} [${code}]`, value: read, remedy};
}

function faultOf(failure: unknown, read: string): readonly [code: string, problem: string, remedy: string] {
  if (failure instanceof CancelError) return ['load-cancelled', `was not read to its end: the loading was stopped after ${read}`, 'Load it again for the rest.'];
  if (failure instanceof StallError) {
    return ['load-stalled', `stopped after ${read}: no more came for ${STALL_MS / 1000} seconds`, 'Check the connection and the server, and load it again.'];
  }
  return ['load-cut', `ended after ${read}`, 'Check the connection and the length that the server states, and load it again.'];
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}
