/**
 * Cuts a closed ring to a box, side by side (Sutherland–Hodgman). A ring that leaves and returns keeps edges along the
 * box's sides: they fill right, and the painter leaves them out of the coast because both ends lie on a side.
 *
 * @returns The ring inside of `[west, north, east, south]`, empty when nothing is left.
 */
export function clipRing(ring, [west, north, east, south]) {
  const sides = [
    [0, west, 1],
    [0, east, -1],
    [1, north, 1],
    [1, south, -1],
  ];
  return sides.reduce((points, [axis, limit, sign]) => clipSide(points, axis, limit, sign), ring);
}

function clipSide(points, axis, limit, sign) {
  const kept = [];
  for (let i = 0; i < points.length; i++) {
    const from = points[i === 0 ? points.length - 1 : i - 1];
    const to = points[i];
    const fromInside = (from[axis] - limit) * sign >= 0;
    const toInside = (to[axis] - limit) * sign >= 0;
    if (fromInside !== toInside) kept.push(crossing(from, to, axis, limit));
    if (toInside) kept.push(to);
  }
  return kept;
}

function crossing(from, to, axis, limit) {
  const along = (limit - from[axis]) / (to[axis] - from[axis]);
  const point = [from[0] + (to[0] - from[0]) * along, from[1] + (to[1] - from[1]) * along];
  point[axis] = limit;
  return point;
}

/** Cuts an open line to a box (Liang–Barsky, segment by segment) into the runs that lie inside of it. */
export function clipLine(line, box) {
  const runs = [];
  let run;
  for (let i = 1; i < line.length; i++) {
    const part = clipSegment(line[i - 1], line[i], box);
    if (!part) {
      run = undefined;
      continue;
    }
    if (!run) runs.push((run = [part[0]]));
    run.push(part[1]);
    if (part[1] !== line[i]) run = undefined;
  }
  return runs;
}

function clipSegment(from, to, [west, north, east, south]) {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  let enter = 0;
  let leave = 1;
  for (const [step, room] of [
    [-dx, from[0] - west],
    [dx, east - from[0]],
    [-dy, from[1] - north],
    [dy, south - from[1]],
  ]) {
    if (step === 0 && room < 0) return undefined;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  if (enter > leave) return undefined;
  const at = (along) => [from[0] + dx * along, from[1] + dy * along];
  return [enter === 0 ? from : at(enter), leave === 1 ? to : at(leave)];
}
