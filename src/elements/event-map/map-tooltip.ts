import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {EventTable} from '../../data/event-table.js';
import {formatCount} from '../../l10n/format-number.js';
import {formatWhen, formatZone} from '../../l10n/format-when.js';
import type {Strings} from '../../l10n/strings.js';
import type {CameraLook, MapTarget} from '../../map/contract.js';
import {eventPlace, eventTitle} from '../shared/event-text.js';
import {categorySymbol} from '../shared/symbol.js';
import {statusOf} from '../shared/title-words.js';
import {verificationBadge, verificationSign} from '../shared/verification-badge.js';

/** Titles that a mark with a count names. */
const NAMED = 4;

export interface TooltipContext {
  readonly table: EventTable;
  readonly strings: Strings;
  readonly locale: string;
  /** Language of the file's texts where it names one. */
  readonly fileLang?: string | undefined;
  readonly timeZone: string | undefined;
  /** Of the map. */
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** Between the mark, with the ring of the focus, and its words. */
const MARK_GAP_PIXELS = 11;
/** As far as that ring reaches around a small mark. */
const LEAST_RADIUS_PIXELS = 12;
/** Between the words and the edge of the map. */
const GAP_PIXELS = 8;

/** What a mark stands for: title, date, place and status of one event, or the number of several and the first of them. */
export function mapTooltip(target: MapTarget, context: TooltipContext): TemplateResult {
  // Where there is more room; what is longer than the room goes over the mark, and is not cut.
  const below = target.y < context.heightPixels / 2;
  const share = Math.min(1, Math.max(0, target.x / Math.max(1, context.widthPixels)));
  const away = Math.max(LEAST_RADIUS_PIXELS, target.radiusPixels) + MARK_GAP_PIXELS;
  const y = below ? target.y + away : target.y - away;
  const room = (below ? context.heightPixels - y : y) - GAP_PIXELS;
  return html`<div class="tip ${below ? 'below' : 'above'}" .style="left:${target.x}px;top:${y}px;--_share:${share};--_room:${room}px" aria-hidden="true" part="tooltip">
    ${target.count === 1 ? single(target.rows[0], target.camera, context) : several(target, context)}
  </div>`;
}

/** In words where a camera looked; what is not known is left out. */
function cameraWords({bearingDegrees}: CameraLook, {cameras, looking, enumerated}: Strings): TemplateResult {
  const eighth = bearingDegrees === null ? undefined : looking[Math.round(bearingDegrees / 45) % 8];
  return html`<span>${enumerated(eighth ? [cameras, eighth] : [cameras])}</span>`;
}

function single(row: number, camera: CameraLook | undefined, context: TooltipContext): TemplateResult {
  const {table, strings, locale, timeZone} = context;
  const place = eventPlace(table, row, context);
  const zone = formatZone(table, row, locale, timeZone);
  return html`<strong>${eventTitle(table, row, strings, context)}</strong>
    <span>${formatWhen(table, row, locale, timeZone)}${zone ? html` · ${zone}` : nothing}</span>
    ${place === nothing ? nothing : html`<span>${place}</span>`}
    ${table.negative[row] === 1 ? html`<span class="negative">${strings.negativeFinding}</span>` : nothing}
    ${verificationBadge(statusOf(table, row), strings)} ${camera ? cameraWords(camera, strings) : nothing}`;
}

function several(target: MapTarget, context: TooltipContext): TemplateResult {
  const {strings, locale} = context;
  const {count} = target;
  const rest = count - NAMED;
  return html`<strong>${strings.eventCount(count, formatCount(count, locale))}</strong>
    ${target.firstRows(NAMED).map((row) => line(row, context))}
    ${rest > 0 ? html`<span>+ ${formatCount(rest, locale)}</span>` : nothing}`;
}

function line(row: number, context: TooltipContext): TemplateResult {
  const {table, strings} = context;
  const isNegative = table.negative[row] === 1;
  return html`<span class="line ${isNegative ? 'negative' : ''}">
    ${categorySymbol(table, table.category[row])} <span>${eventTitle(table, row, strings, context)}${isNegative ? ` · ${strings.negativeFinding}` : ''}</span> ${signOf(table, row)}
  </span>`;
}

function signOf(table: EventTable, row: number): TemplateResult | typeof nothing {
  const status = statusOf(table, row);
  return status === 'none' ? nothing : verificationSign(status);
}
