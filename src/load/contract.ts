import type {Dataset} from '../data/dataset.js';
import type {EventTable} from '../data/event-table.js';
import type {Issue} from '../data/issue.js';
import type {EventFeature} from '../schema/event-file.js';
import type {ReadingPlan} from './reading-plan.js';

export type FileFormat = 'geojson' | 'ndjson' | 'csv' | 'parquet';

/** Is told the words of each row while they are at hand, in the order of the file. */
export interface SearchSink {
  /** Forget all rows: they are read again, because something that stands later in the file decides how. */
  clear(): void;
  /** @param text - In its Markdown; '' where there is none. @param tags - Empty where there are none. */
  add(title: string, place: string, text: string, translations: EventFeature['properties']['translations'] | null, tags: readonly string[]): void;
}

export interface StreamOptions {
  /** As in the attribute `fields`. */
  readonly fields?: string | null;
  /** Default: told by the content, then by the name. */
  readonly format?: FileFormat | null;
  /** Address or name of the file, for its ending. */
  readonly name?: string;
  /** Of all chunks, where that is known; null where not. */
  readonly totalBytes?: number | null;
  /** A longer row is reported and left out. Default: 4 MiB. */
  readonly maxRowBytes?: number;
  /** No more bytes are read, after decompression; as in the attribute `max-bytes`. Default: `DEFAULT_MAX_BYTES`. */
  readonly maxBytes?: number | null;
  readonly search?: SearchSink;
  /**
   * Gives back a copy of a block of text that has been transferred away with a snapshot. It is asked for only where rows must be
   * read again (a time zone that follows the features, a column of midnights with one clock time far down). Needed only where the
   * blocks of snapshots are transferred.
   */
  readonly textBlock?: (index: number) => Promise<Uint8Array>;
}

/** One is yielded after at most some 15 ms of work, and whenever a snapshot is there: give the page its turn then. */
export interface LoadStep {
  /** Rows read so far. They begin anew where rows are read again. */
  readonly rows: number;
  /** Bytes read so far, after decompression. */
  readonly bytes: number;
  /** The table as far as it goes: after the first rows, and then whenever their number has trebled or some time has passed. */
  readonly snapshot?: LoadedTable;
}

/** Everything of a table but its words. */
export type TableColumns = Omit<EventTable, 'texts'>;

/** A table as it comes out of a worker: plain values and typed arrays, which `transferables` lists. */
export interface LoadedTable {
  readonly columns: TableColumns;
  readonly dataset: Dataset;
  readonly issues: Issue[];
  readonly texts: LoadedTexts;
  /** Row of the table to number of the row among those told to `search`; the worker keeps it, it is not transferred. */
  readonly fileRows: Uint32Array;
  /** False for a snapshot, and for a file that breaks off or was cut. */
  readonly isComplete: boolean;
  /** What the source of the bytes threw, where it did: the rows until then are in the table. */
  readonly failure?: unknown;
}

/** Bytes of the file in blocks of 1 MiB, and how a row is read out of them. */
export interface LoadedTexts {
  /** Blocks since the last snapshot. The last one may be incomplete: it is given again with the next snapshot and then takes its place. */
  readonly firstBlock: number;
  readonly blocks: readonly Uint8Array[];
  /** Row of the table to its first byte. */
  readonly offsets: Uint32Array;
  /** Row of the table to 32 bits of its id. */
  readonly idHashes: Uint32Array;
  /** Number behind an id that another row has, 0 for none; empty where no row has one. */
  readonly idNumbers: Uint32Array;
  readonly plan: ReadingPlan;
}
