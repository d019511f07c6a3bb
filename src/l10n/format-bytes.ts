import {numberLocale} from './date-locale.js';

const MEGABYTE = 1_000_000;
/** From here on the tenths of a megabyte say nothing. */
const ROUND_FROM_BYTES = 10 * MEGABYTE;

/** A size in megabytes of a million bytes each: “0.4 MB”, “61 MB”. */
export function formatMegabytes(bytes: number, locale: string): string {
  return inMegabytes(bytes, bytes, locale, {style: 'unit', unit: 'megabyte'});
}

/** How much of a size there is, without the unit and as finely as the size is written: “61”. */
export function formatPartOfMegabytes(bytes: number, totalBytes: number, locale: string): string {
  return inMegabytes(bytes, totalBytes, locale, {});
}

function inMegabytes(bytes: number, scaleBytes: number, locale: string, style: Intl.NumberFormatOptions): string {
  const digits = scaleBytes < ROUND_FROM_BYTES ? 1 : 0;
  return (bytes / MEGABYTE).toLocaleString(numberLocale(locale), {...style, minimumFractionDigits: digits, maximumFractionDigits: digits});
}
