import type {SVGTemplateResult, TemplateResult, nothing} from 'lit';
import {inLanguage} from '../../l10n/in-language.js';
import type {Era} from '../../schema/event-file.js';
import {layoutEras, readEras} from '../../timeline/eras.js';
import type {TimeScale} from '../../timeline/scale.js';
import {labelWidth} from '../../timeline/text-width.js';
import {memo} from '../shared/memo.js';
import {eraBands, eraDefs, eraLabels, eraList} from './eras-view.js';
import type {EraWords} from './eras-view.js';

export {backgroundStyles as partStyles} from './background.styles.js';

/** The background eras of one frame, part by part. */
export interface DrawnEras {
  /** Once in a view. */
  readonly defs: SVGTemplateResult;
  readonly labels: TemplateResult | typeof nothing;
  readonly list: TemplateResult | typeof nothing;
  /** The bands behind a part that is so many pixels high. */
  readonly bands: (height: number) => SVGTemplateResult;
}

/** Draws the background eras, which few stories have. */
export class ErasDrawing {
  readonly #read = memo((written: readonly Era[], timeZone: string, locale: string) => readEras(written.map((era) => inLanguage(era, {locale}).words), timeZone));
  readonly #layout = memo(layoutEras);

  draw(written: readonly Era[], scale: TimeScale, words: EraWords): DrawnEras {
    const eras = this.#read(written, words.timeZone, words.locale);
    const layout = this.#layout(eras, scale, labelWidth);
    return {defs: eraDefs(layout), labels: eraLabels(layout, words), list: eraList(eras, words), bands: (height) => eraBands(layout, height)};
  }
}
