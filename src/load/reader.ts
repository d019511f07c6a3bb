import type {EventTable} from '../data/event-table.js';
import type {LoadStep, LoadedTable} from './contract.js';

/** What reads a file, in a worker or on the page's own thread, and answers for its words. */
export interface Reader {
  readonly steps: AsyncGenerator<LoadStep, LoadedTable>;
  /** The service of a table that has just come. */
  service(loaded: LoadedTable): EventTable['service'];
}
