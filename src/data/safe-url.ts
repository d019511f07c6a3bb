const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const SAFE_SCHEMES = new Set(['http', 'https', 'mailto']);
/** SVG is not among them: as a document it may hold scripts. */
const DATA_IMAGE = /^data:image\/(?:png|jpeg|gif|webp|avif)[;,]/i;

/**
 * An address that may stand in `href` or `src`: relative, or of http, https or mailto.
 *
 * Browsers leave out tabs, line breaks and leading blanks before they look for the scheme, so `java\nscript:` is one too.
 *
 * @param images - Also lets `data:` through for raster images.
 * @returns The address without control characters and surrounding blanks; null where it is not safe, empty or not a text.
 */
export function safeUrl(value: unknown, images = false): string | null {
  if (typeof value !== 'string') return null;
  const url = value.replace(/[\u0000-\u001f\u007f]/g, '').trim();
  if (images && DATA_IMAGE.test(url)) return url;
  const scheme = SCHEME.exec(url)?.[1].toLowerCase();
  return url && (scheme === undefined || SAFE_SCHEMES.has(scheme)) ? url : null;
}
