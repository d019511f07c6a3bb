/** What the browser itself makes of an address: the judge of what our own check lets through. */
const BASE = 'https://base.example/story/';
const RASTER = /^data:image\/(png|jpeg|gif|webp|avif)[;,]/i;

/** Whether an address leads to http, https or mail, or holds a raster image where images may stand. What no browser can read is none. */
export function isSafeAddress(address: string, images = false): boolean {
  if (!URL.canParse(address, BASE)) return true;
  const {protocol, href} = new URL(address, BASE);
  return ['http:', 'https:', 'mailto:'].includes(protocol) || (images && RASTER.test(href));
}
