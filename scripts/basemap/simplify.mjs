/**
 * Leaves out the corners of a lone path that span less than `minArea` (Visvalingam–Whyatt), least first.
 *
 * For paths that share no border with others: lakes and rivers. The ends of an open line stay.
 */
export function simplifyPath(points, minArea, isRing) {
  const path = [...points];
  for (;;) {
    let least = minArea;
    let at = -1;
    const first = isRing ? 0 : 1;
    const last = isRing ? path.length : path.length - 1;
    if (path.length <= (isRing ? 3 : 2)) return path;
    for (let i = first; i < last; i++) {
      const area = corner(path[(i + path.length - 1) % path.length], path[i], path[(i + 1) % path.length]);
      if (area < least) [least, at] = [area, i];
    }
    if (at < 0) return path;
    path.splice(at, 1);
  }
}

const corner = (a, b, c) => Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2;
