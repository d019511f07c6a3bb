import {formatDuration} from '../l10n/format-duration.js';
import {toPixels} from './scale.js';
import type {DurationStyle} from '../l10n/format-duration.js';
import type {TimeFold, TimeScale} from './scale.js';

/** How a fold is marked on the axis. */
export interface FoldSign {
  readonly fold: TimeFold;
  /** Left edge in pixels; a fold at the edge of the scale may reach beyond it. */
  readonly x: number;
  /** How long the folded stretch is, in words. */
  readonly words: string;
  /** The wording that fits beside those of the other folds; '' where none does. */
  readonly label: string;
  /** Middle of the label: that of the fold, but where the label would be cut by an edge. */
  readonly labelX: number;
  /** Width of the label in pixels. */
  readonly labelWidth: number;
}

const STYLES: readonly DurationStyle[] = ['long', 'short'];
const LABEL_GAP_PIXELS = 8;

/**
 * The signs of the folds in view, in order. All of them have wordings of one length.
 *
 * @param textWidth - Width of a text in pixels.
 */
export function foldSigns(scale: TimeScale, locale: string, textWidth: (text: string) => number): FoldSign[] {
  const {folds, startMs, endMs} = scale;
  const inView = folds?.filter((fold) => fold.startMs < endMs && fold.endMs > startMs) ?? [];
  if (inView.length === 0) return [];
  const signs = STYLES.map((style) => inView.map((fold) => signOf(fold, scale, locale, style, textWidth)));
  return signs.find((all) => all.every((sign, i) => i === 0 || !touches(all[i - 1], sign))) ?? thinned(signs[signs.length - 1]);
}

function signOf(fold: TimeFold, scale: TimeScale, locale: string, style: DurationStyle, textWidth: (text: string) => number): FoldSign {
  const x = toPixels(scale, fold.startMs);
  const label = formatDuration(fold.endMs - fold.startMs, locale, {style});
  const width = textWidth(label);
  const labelX = Math.max(width / 2, Math.min(x + fold.pixels / 2, scale.widthPixels - width / 2));
  return {fold, x, words: formatDuration(fold.endMs - fold.startMs, locale), label, labelX, labelWidth: width};
}

function touches(left: FoldSign, right: FoldSign): boolean {
  return right.labelX - left.labelX < (left.labelWidth + right.labelWidth) / 2 + LABEL_GAP_PIXELS;
}

/** Takes the labels that touch the one before. */
function thinned(signs: readonly FoldSign[]): FoldSign[] {
  let last: FoldSign | undefined;
  return signs.map((sign) => {
    if (last && touches(last, sign)) return {...sign, label: '', labelWidth: 0};
    last = sign;
    return sign;
  });
}
