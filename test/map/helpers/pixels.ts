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

/**
 * What WebGL has drawn on a canvas of one device pixel a pixel, over white. Of several drawings in one task Chromium hands
 * only the first one to `drawImage`.
 */
export function bufferOf(canvas: HTMLCanvasElement): Pixels {
  const {width, height} = canvas;
  const gl = canvas.getContext('webgl2')!;
  const rows = new Uint8Array(width * height * 4);
  gl.bindFramebuffer(gl.READ_FRAMEBUFFER, null);
  gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, rows);
  const data = new Uint8ClampedArray(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const [line, rest] = [Math.floor(at / (width * 4)), at % (width * 4)];
    const from = (height - 1 - line) * width * 4 + rest;
    data[at] = rest % 4 === 3 ? 255 : rows[from]! + 255 - rows[from - (rest % 4) + 3]!;
  }
  return {data, width, height};
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
