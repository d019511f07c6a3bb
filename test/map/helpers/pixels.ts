export type Rgb = [red: number, green: number, blue: number];
export type Pixels = Pick<ImageData, 'data' | 'width' | 'height'>;

/** What a canvas shows now over white, in CSS pixels of its box. */
export function pixelsOf(canvas: HTMLCanvasElement): Pixels {
  const {clientWidth: width, clientHeight: height} = canvas;
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(canvas, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

/** What a function paints around the middle of a square over transparent ground. */
export function painted(side: number, paint: (context: OffscreenCanvasRenderingContext2D) => void): Pixels {
  const context = new OffscreenCanvas(side, side).getContext('2d')!;
  context.translate(side / 2, side / 2);
  paint(context);
  return context.getImageData(0, 0, side, side);
}

export function pixel({data, width}: Pixels, x: number, y: number): Rgb {
  const at = (Math.floor(y) * width + Math.floor(x)) * 4;
  return [data[at]!, data[at + 1]!, data[at + 2]!];
}

/** Opacity of a pixel, 0 to 255. */
export function alpha({data, width}: Pixels, x: number, y: number): number {
  return data[(Math.floor(y) * width + Math.floor(x)) * 4 + 3]!;
}

/** Pixels of about a colour. */
export function countPixels({data}: Pixels, [red, green, blue]: Rgb, tolerance = 12): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const isNear = Math.abs(data[at]! - red) <= tolerance && Math.abs(data[at + 1]! - green) <= tolerance && Math.abs(data[at + 2]! - blue) <= tolerance;
    if (isNear && data[at + 3]! > 127) count += 1;
  }
  return count;
}
