import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {FaultKind, Strings} from '../../l10n/strings.js';

/** What the codes at the end of messages mean to a reader; those of one kind are told apart by the editor only. */
const KINDS: Readonly<Record<string, FaultKind>> = {
  'fetch-failed': 'unreachable',
  'chunk-missing': 'unreachable',
  'fetch-status': 'refused',
  'not-feature-collection': 'not-events',
  'json-syntax': 'not-events',
  'format-unknown': 'not-events',
  'load-cut': 'cut-off',
  'load-stalled': 'stalled',
};
/** Codes of the contents of a file that cannot be read on. */
const FAULTY = /^(?:encoding|gzip|parquet|csv|column|line|fields)\b/;
const CODE = /\[([\w-]+)\]\s*$/;
/** The server knows of no such file. */
const GONE = /\banswered (?:404|410)\b/;

export interface Fault {
  /** The message of the store, in English, with its code at the end. */
  readonly error: string | null;
  /** Address of the file; null for one that the page has handed over. */
  readonly src: string | null;
}

interface Words {
  readonly strings: Strings;
  /** Whether the editor is shown the message as it is. */
  readonly debug: boolean;
}

/** What a message of the store means to a reader. */
export function faultKind(error: string): FaultKind {
  const code = CODE.exec(error)?.[1] ?? '';
  if (code === 'fetch-status' && GONE.test(error)) return 'not-found';
  return KINDS[code] ?? (FAULTY.test(code) ? 'faulty' : 'unknown');
}

/** What went wrong with a file in the reader's words, and the file; for the editor the message with its remedy as well. */
export function faultWords({error, src}: Fault, {strings, debug}: Words): TemplateResult {
  return html`<p class="soft fault">${strings.faults[faultKind(error ?? '')]}</p>
    ${src ? html`<p class="soft address">${strings.faultAddress(isolated(shownAddress(src)))}</p>` : nothing}
    ${debug && error ? html`<p class="soft message-text" lang="en" dir="ltr">${error}</p>` : nothing}`;
}

/** Of a file of the page's own site the path, which is what an editor looks for; of another one the whole address. */
function shownAddress(src: string): string {
  if (!URL.canParse(src, document.baseURI)) return src;
  const url = new URL(src, document.baseURI);
  return url.origin === location.origin ? url.pathname + url.search : url.href;
}

/** An address is written from left to right in every language. */
function isolated(address: string): string {
  return `\u2066${address}\u2069`;
}
