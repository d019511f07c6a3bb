import type {TextService} from './text-service.js';

/**
 * Answers for some rows of a table what its service answers for all.
 *
 * @param rows - Ascending.
 */
export function subsetService(whole: TextService, rows: Uint32Array): TextService {
  return {
    search: async (query, signal) => {
      const mask = await whole.search(query, signal);
      return mask && Uint8Array.from(rows, (row) => mask[row]);
    },
    labels: async (kind, signal) => {
      const [labels, {labelsOfRows}] = await Promise.all([whole.labels(kind, signal), import('./labels-of-rows.js')]);
      return labelsOfRows(labels, rows);
    },
  };
}
