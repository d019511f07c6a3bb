/** Fills a disc around the origin. */
export function disc(context: OffscreenCanvasRenderingContext2D, radius: number, color: string): void {
  context.fillStyle = color;
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fill();
}

/** Strokes a path, half of the line inside it and half outside. */
export function stroke(context: OffscreenCanvasRenderingContext2D, path: Path2D, color: string, width: number): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke(path);
}

/** Reads SVG path data around the origin. */
export function scaledPath(data: string, scale: number): Path2D {
  const path = new Path2D();
  path.addPath(new Path2D(data), new DOMMatrix().scale(scale));
  return path;
}
