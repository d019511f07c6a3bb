/** A colour for the GPU: red, green, blue and alpha from 0 to 255. */
export type Rgba = [red: number, green: number, blue: number, alpha: number];

const known = new Map<string, Rgba>();
const LIMIT = 500;
let context: OffscreenCanvasRenderingContext2D | null = null;

/**
 * Reads any CSS colour by painting one pixel with it; what is not a colour is mid grey.
 *
 * @param alpha - From 0 to 1, multiplied into the colour's own.
 */
export function rgba(color: string, alpha = 1): Rgba {
  let found = known.get(color);
  if (!found) {
    if (known.size >= LIMIT) known.clear();
    known.set(color, (found = paint(color)));
  }
  return [found[0], found[1], found[2], Math.round(found[3] * alpha)];
}

/** As browsers resolve an opaque colour. */
const PLAIN = /^rgb\((\d+), (\d+), (\d+)\)$/;

function paint(color: string): Rgba {
  const [, ...plain] = PLAIN.exec(color) ?? [];
  if (plain.length === 3) return [...plain.map(Number), 255] as Rgba;
  context ??= new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  if (!context) return [128, 128, 128, 255];
  context.clearRect(0, 0, 1, 1);
  // An invalid colour leaves the fill as it was.
  context.fillStyle = '#808080';
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha];
}
