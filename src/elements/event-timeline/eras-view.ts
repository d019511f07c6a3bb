import {html, nothing, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import {formatWindow} from '../../l10n/format-when.js';
import type {Strings} from '../../l10n/strings.js';
import type {Era, EraBand, EraLayout} from '../../timeline/eras.js';

const ROW_HEIGHT = 22;

export interface EraWords {
  readonly strings: Strings;
  readonly locale: string;
  /** Zone in which the eras were read. */
  readonly timeZone: string;
}

/** The labels of the background eras above the lanes, each over a rule as long as its era. */
export function eraLabels({bands, rows}: EraLayout, words: EraWords): TemplateResult | typeof nothing {
  if (rows === 0) return nothing;
  return html`<div class="eras" part="eras" .style="height:${rows * ROW_HEIGHT + 4}px" aria-hidden="true">
    ${bands.map(
      ({era, x, width, row, labelX, labelWidth, openStart, openEnd}) => html`<span
          class="era-label"
          .style="left:${labelX}px;width:${labelWidth}px;top:${row * ROW_HEIGHT}px"
          title=${words.strings.enumerated([era.label, when(era, words)])}
          >${era.label}</span
        ><span
          class="era-rule ${openStart ? 'open-start' : ''} ${openEnd ? 'open-end' : ''}"
          .style="left:${x}px;width:${width}px;top:${(row + 1) * ROW_HEIGHT - 4}px;${era.color ? `--_era:${era.color}` : ''}"
        ></span>`,
    )}
  </div>`;
}

/** The eras for who does not see the bands: all of them, also those out of view. */
export function eraList(eras: readonly Era[], words: EraWords): TemplateResult | typeof nothing {
  if (eras.length === 0) return nothing;
  return html`<ul class="visually-hidden">
    ${eras.map((era) => html`<li>${words.strings.backgroundEra(era.label, when(era, words))}</li>`)}
  </ul>`;
}

/** Patterns and gradients of the bands; once in a view, since they have ids. */
export function eraDefs({bands}: EraLayout): SVGTemplateResult {
  const stop = (offset: number, opacity: number, color: string | undefined) =>
    svg`<stop class="era-stop" offset=${offset} stop-opacity=${opacity} color=${color ?? nothing}></stop>`;
  return svg`${bands.map(
    ({era, openStart, openEnd, row, isOver}, index) => svg`
      <linearGradient id="era-${index}">${stop(0, openStart ? 0 : 1, era.color)}${stop(0.5, 1, era.color)}${stop(1, openEnd ? 0 : 1, era.color)}</linearGradient>
      ${isOver ? svg`<pattern id="era-hatch-${index}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(${row % 2 ? 45 : -45})"><path class="era-hatch" color=${era.color ?? nothing} d="M0 0V7"></path></pattern>` : nothing}`,
  )}`;
}

/** The bands themselves: a tint with a fine border, and hatched over another one, so that no two are told apart by colour alone. */
export function eraBands({bands}: EraLayout, height: number): SVGTemplateResult {
  return svg`${bands.map((band, index) => bandView(band, index, height))}`;
}

function bandView({era, x, width, isOver, openStart, openEnd, cutStart, cutEnd}: EraBand, index: number, height: number): SVGTemplateResult {
  const edge = (at: number) => svg`<line class="era-edge" x1=${at} x2=${at} y2=${height}></line>`;
  return svg`<g class="era" color=${era.color ?? nothing}>
    <rect class="era-tint" x=${x} width=${width} height=${height} fill="url(#era-${index})"></rect>
    ${isOver ? svg`<rect x=${x} width=${width} height=${height} fill="url(#era-hatch-${index})"></rect>` : nothing}
    ${openStart || cutStart ? nothing : edge(x)} ${openEnd || cutEnd ? nothing : edge(x + width)}
  </g>`;
}

function when({startMs, endMs}: Era, {locale, timeZone}: EraWords): string {
  return formatWindow({startMs, endMs}, locale, timeZone);
}
