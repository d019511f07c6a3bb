import {formatDistance} from '../../l10n/format-number.js';

/** A round distance and its length on the screen. */
export interface ScaleBar {
  readonly widthPixels: number;
  readonly label: string;
}

/** The longest distance of 1, 2 or 5 times a power of ten metres that fits. */
export function scaleBar(metersPerPixel: number, maxPixels: number, locale: string): ScaleBar {
  const room = metersPerPixel * maxPixels;
  const power = 10 ** Math.floor(Math.log10(room));
  const meters = power * ([5, 2, 1].find((factor) => factor * power <= room) ?? 1);
  return {widthPixels: Math.round(meters / metersPerPixel), label: formatDistance(meters, locale)};
}
