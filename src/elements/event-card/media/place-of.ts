import {formatCount} from '../../../l10n/format-number.js';
import type {Media} from '../../../schema/event-file.js';
import type {MediaScene} from './media-scene.js';

/** “2 of 3”. */
export function placeOf(index: number, media: readonly Media[], {strings, locale}: MediaScene): string {
  return strings.placeInRow(formatCount(index + 1, locale), formatCount(media.length, locale));
}
