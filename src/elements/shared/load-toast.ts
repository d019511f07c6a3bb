import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';
import {formatMegabytes, formatPartOfMegabytes} from '../../l10n/format-bytes.js';
import {formatCount} from '../../l10n/format-number.js';
import type {Strings} from '../../l10n/strings.js';
import type {LoadProgress} from '../../load/load-file.js';

interface Words {
  readonly strings: Strings;
  readonly locale: string;
}

/** How far a load is, with a button that ends it. */
export function progressToast(progress: LoadProgress, {strings, locale}: Words, cancel: () => void): TemplateResult {
  const {rows, bytes, totalBytes} = progress;
  const share = totalBytes ? Math.min(1, bytes / totalBytes) : null;
  const size = totalBytes
    ? strings.partOfBytes(formatPartOfMegabytes(bytes, totalBytes, locale), formatMegabytes(totalBytes, locale))
    : formatMegabytes(bytes, locale);
  const words = `${strings.eventCount(rows, formatCount(rows, locale))} · ${size}`;
  return html`<div class="toast">
    <div
      class="bar"
      role="progressbar"
      aria-label=${strings.loading}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${share === null ? nothing : Math.floor(100 * share)}
      aria-valuetext=${words}
    >
      <div class=${share === null ? 'done unknown' : 'done'} .style=${share === null ? '' : `scale: ${share} 1`}></div>
    </div>
    <p class="count">${words}</p>
    <button class="button" @click=${cancel}>${strings.cancel}</button>
  </div>`;
}

interface NoticeActions {
  /** Absent where the file cannot be asked for again. */
  readonly retry: (() => void) | null;
  readonly dismiss: () => void;
}

/** What is to be said of a load that has not brought the whole file. @param details - What went wrong; null where there is no more to say. */
export function noticeToast(words: string, details: TemplateResult | null, {strings}: Words, {retry, dismiss}: NoticeActions): TemplateResult {
  return html`<div class="toast notice">
    <div class="words">
      <p>${words}</p>
      ${details ? html`<div class="details">${details}</div>` : nothing}
    </div>
    ${retry ? html`<button class="button" @click=${retry}>${strings.retry}</button>` : nothing}
    <button class="close" aria-label=${strings.close} title=${strings.close} @click=${dismiss}>
      <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d="M6 6L18 18M18 6L6 18"></path>`}</svg>
    </button>
  </div>`;
}
