import {orderOfStart} from '../../data/columns.mjs';

/**
 * The table in order of time, as a user sorts it once: a window is then a slice that bisection finds.
 *
 * @param {import('../../data/columns.mjs').BenchColumns} columns
 */
export function sortedByStart(columns) {
  const order = orderOfStart(columns);
  const startMs = Float64Array.from(order, (i) => columns.startMs[i]);
  const firstAt = (ms) => {
    let low = 0;
    let high = startMs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startMs[middle] < ms) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    order,
    /** Rows that start in a window, `[first, last)` of the order. */
    slice: (window) => [firstAt(window.startMs), firstAt(window.endMs)],
  };
}

/** A GeoJSON point for each event of the order, as those take them that know no columns. */
export function pointFeatures({longitude, latitude, category}, order) {
  return Array.from(order, (i) => ({
    type: 'Feature',
    geometry: {type: 'Point', coordinates: [longitude[i], latitude[i]]},
    properties: {category: category[i]},
  }));
}
