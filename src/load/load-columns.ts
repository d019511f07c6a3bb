import {rangeCountSteps} from '../data/range-counts.js';
import type {EventColumns} from './event-columns.js';
import {inSlices} from './in-slices.js';
import type {LoadListener, LoadedPart} from './load-file.js';
import {LocalTextService} from './local-text-service.js';
import {DeferredWords} from './deferred-words.js';
import {nextTask} from './next-task.js';
import {readColumns} from './read-columns.js';
import {TextIndex} from './text-index.js';

const TELL_EVERY_MS = 100;

/**
 * Reads events that the page has in columns: in slices on its own thread, since for a worker the columns would have to be copied.
 * What every view counts by is made in slices, too: the first one that draws would make it in one go.
 *
 * @param signal - Gives the load up.
 * @throws The signal's reason.
 */
export async function loadColumns(columns: EventColumns, fields: string | null, signal: AbortSignal, listener: LoadListener): Promise<LoadedPart> {
  const words = new TextIndex();
  const search = new DeferredWords(words);
  const steps = readColumns(columns, {fields, search});
  let toldMs = -Infinity;
  for (;;) {
    const {done, value} = steps.next();
    if (done) {
      const service = new LocalTextService(words, search.fill());
      service.setRows(value.fileRows);
      const table = {...value.table, service};
      await inSlices(rangeCountSteps(table, null), signal);
      return {table, dataset: value.dataset, issues: value.issues};
    }
    if (performance.now() - toldMs >= TELL_EVERY_MS) {
      toldMs = performance.now();
      listener.progress({rows: value.rows, bytes: 0, totalBytes: null});
    }
    await nextTask();
    signal.throwIfAborted();
  }
}
