import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {EventTable} from '../../data/event-table.js';
import {formatCount} from '../../l10n/format-number.js';
import {formatWhen, formatZone} from '../../l10n/format-when.js';
import type {Strings} from '../../l10n/strings.js';
import type {CameraLook, MapTarget} from '../../map/contract.js';
import {categorySymbol} from '../shared/symbol.js';
import {statusOf, titleWords} from '../shared/title-words.js';
import {verificationBadge, verificationSign} from '../shared/verification-badge.js';

/** Titles that a mark with a count names. */
const NAMED = 4;

export interface TooltipContext {
  readonly table: EventTable;
  readonly strings: Strings;
  readonly locale: string;
  readonly timeZone: string | undefined;
  readonly widthPixels: number;
}

/** What a mark stands for: title, date, place and status of one event, or the number of several and the first of them. */
export function mapTooltip(target: MapTarget, context: TooltipContext): TemplateResult {
  const below = target.y < 110;
  const share = Math.min(1, Math.max(0, target.x / Math.max(1, context.widthPixels)));
  const y = below ? target.y + target.radiusPixels + 8 : target.y - target.radiusPixels - 8;
  return html`<div class="tip ${below ? 'below' : 'above'}" style="left:${target.x}px;top:${y}px;--_share:${share}" aria-hidden="true" part="tooltip">
    ${target.count === 1 ? single(target.rows[0], target.camera, context) : several(target, context)}
  </div>`;
}

/** In words where a camera looked; what is not known is left out. */
function cameraWords({bearingDegrees}: CameraLook, {cameras, looking}: Strings): TemplateResult {
  const eighth = bearingDegrees === null ? undefined : looking[Math.round(bearingDegrees / 45) % 8];
  return html`<span>${cameras}${eighth ? html`, ${eighth}` : nothing}</span>`;
}

function single(row: number, camera: CameraLook | undefined, {table, strings, locale, timeZone}: TooltipContext): TemplateResult {
  const zone = formatZone(table, row, timeZone);
  return html`<strong>${titleWords(table, row, strings)}</strong>
    <span>${formatWhen(table, row, locale, timeZone)}${zone ? html` · ${zone}` : nothing}</span>
    ${table.texts.place(row) ? html`<span>${table.texts.place(row)}</span>` : nothing}
    ${table.negative[row] === 1 ? html`<span class="negative">${strings.negativeFinding}</span>` : nothing}
    ${verificationBadge(statusOf(table, row), strings)} ${camera ? cameraWords(camera, strings) : nothing}`;
}

function several(target: MapTarget, {table, strings, locale}: TooltipContext): TemplateResult {
  const {count} = target;
  const rest = count - NAMED;
  return html`<strong>${strings.eventCount(count, formatCount(count, locale))}</strong>
    ${target.firstRows(NAMED).map((row) => line(row, table, strings))}
    ${rest > 0 ? html`<span>+ ${formatCount(rest, locale)}</span>` : nothing}`;
}

function line(row: number, table: EventTable, strings: Strings): TemplateResult {
  const isNegative = table.negative[row] === 1;
  return html`<span class="line ${isNegative ? 'negative' : ''}">
    ${categorySymbol(table, table.category[row])} <span>${titleWords(table, row, strings)}${isNegative ? ` · ${strings.negativeFinding}` : ''}</span> ${signOf(table, row)}
  </span>`;
}

function signOf(table: EventTable, row: number): TemplateResult | typeof nothing {
  const status = statusOf(table, row);
  return status === 'none' ? nothing : verificationSign(status);
}
