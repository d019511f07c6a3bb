import type {FieldPlan} from '../data/field-plan.js';
import type {CsvDialect} from './csv-cells.js';

/** How a row is read out of its bytes: plain values, so that another thread reads it alike. */
export interface ReadingPlan {
  readonly format: 'geojson' | 'ndjson' | 'csv';
  /** Null for a file in our own names. */
  readonly fields: FieldPlan | null;
  /** Of a CSV file. */
  readonly dialect: CsvDialect | null;
  /** Of the file. */
  readonly timeZone: string;
}
