import {html, nothing, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import type {Strings} from '../../l10n/strings.js';
import {foldSigns} from '../../timeline/fold-signs.js';
import type {FoldSign} from '../../timeline/fold-signs.js';
import {FOLD_PIXELS} from '../../timeline/folds.js';
import type {TimeFold} from '../../timeline/scale.js';
import type {TickOptions} from '../../timeline/ticks.js';

export {foldStyles as partStyles} from './folds.styles.js';

/** For an axis with folds. */
export const foldedTicks: TickOptions = {foldSigns};

const TOOTH = 8;

/** The torn strip that all folds are drawn with; once in a view, since it has an id. */
export function foldPattern(): SVGTemplateResult {
  const [half, inner] = [TOOTH / 2, FOLD_PIXELS - 5];
  const left = `L5 ${half}L1 ${TOOTH}`;
  const right = `L${inner} ${half}L${FOLD_PIXELS - 1} 0`;
  return svg`<pattern id="torn" width=${FOLD_PIXELS} height=${TOOTH} patternUnits="userSpaceOnUse">
    <path class="torn-ground" d="M1 0${left}H${FOLD_PIXELS - 1}${right}Z"></path>
    <path class="torn-hatch" d="M8 ${TOOTH}L16 0M14 ${TOOTH}L22 0"></path>
    <path class="torn-edge" d="M1 0${left}M${FOLD_PIXELS - 1} ${TOOTH}${right}"></path>
  </pattern>`;
}

/** The folded stretches over lanes and axis, as buttons that unfold them. */
export function foldsView(signs: readonly FoldSign[], strings: Strings, stripHeight: number, unfold: (fold: TimeFold) => void): TemplateResult | typeof nothing {
  if (signs.length === 0) return nothing;
  return html`<div class="folds" .style="--_strip:${stripHeight}px">${signs.map((sign) => foldButton(sign, strings, unfold))}</div>`;
}

function foldButton({fold, x, words, label, labelX}: FoldSign, strings: Strings, unfold: (fold: TimeFold) => void): TemplateResult {
  const title = strings.unfold(words);
  return html`<button class="fold" .style="left:${x}px;width:${fold.pixels}px" title=${title} aria-label=${title} @click=${() => unfold(fold)}>
    <svg class="torn" aria-hidden="true"><rect width="100%" height="100%" fill="url(#torn)"></rect></svg>
    <span class="fold-axis" aria-hidden="true"><svg class="slashes" viewBox="0 0 16 10"><path d="M3 10L7 0H13L9 10Z"></path><path d="M3 10L7 0M9 10L13 0"></path></svg>
      <span class="fold-words" .style="left:${labelX - x}px">${label}</span></span>
  </button>`;
}

/** The folded stretches in the strip below the axis. */
export function foldsInStrip(signs: readonly FoldSign[], height: number): SVGTemplateResult {
  return svg`${signs.map(({fold, x}) => svg`<rect class="fold-strip" width=${fold.pixels} height=${height} fill="url(#torn)" transform="translate(${x} 0)"></rect>`)}`;
}

const FOLD_SIGN = 'M0.5 8H5M3 5.5L5.5 8L3 10.5M15.5 8H11M13 5.5L10.5 8L13 10.5M8 1.5V4M8 6.8V9.2M8 12V14.5';

/** The button that folds all empty stretches, and unfolds them again; nothing where the story has none. */
export function foldToggle(isFolded: boolean, strings: Strings, toggle: () => void): TemplateResult {
  return html`<button class="button icon fold-toggle" aria-pressed=${isFolded} aria-label=${strings.fold} title=${strings.fold} @click=${toggle}>
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${FOLD_SIGN}></path>`}</svg>
  </button>`;
}
