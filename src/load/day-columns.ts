import {isDateInDisorder, isMidnight, reportDays, reportOrder} from '../data/field-plan.js';
import {DATES, type FieldSource} from '../data/fields-attribute.js';
import type {Report} from '../data/issue-list.js';

interface DateColumn {
  readonly at: number;
  readonly ours: string;
  readonly name: string;
  readonly source: FieldSource;
  isReported: boolean;
}

/**
 * Watches the columns of dates of a stream: one that begins with midnights is a column of days, until a clock time comes. Then
 * `isContradicted` asks for another reading, which is told by `clocks` that the column has clock times.
 */
export class DayColumns {
  /** Names of the columns of days. */
  readonly days = new Set<string>();
  /** Names of the columns with clock times. */
  readonly clocks: Set<string>;
  isContradicted = false;
  readonly #columns: readonly DateColumn[];

  constructor(fields: readonly (readonly [ours: string, source: FieldSource])[], clocks: ReadonlySet<string>) {
    this.clocks = new Set(clocks);
    this.#columns = fields.flatMap(([ours, source], at) =>
      DATES.has(ours) && source.name !== null ? [{at, ours, name: source.name, source, isReported: false}] : [],
    );
  }

  /** @param values - Of a row, in the order of the fields. @param report - Told of a column that nobody can read untold. */
  see(values: readonly unknown[], report: Report) {
    for (const column of this.#columns) {
      const {name, source} = column;
      const value = values[column.at];
      if (value === undefined || value === null || value === '') continue;
      if (!source.dates && !column.isReported && isDateInDisorder(value)) {
        column.isReported = true;
        reportOrder(column.ours, name, value, report);
      }
      if (this.clocks.has(name)) continue;
      if (isMidnight(value, source.dates)) this.days.add(name);
      else {
        this.isContradicted ||= this.days.delete(name);
        this.clocks.add(name);
      }
    }
  }

  report(report: Report) {
    reportDays(this.days, report);
  }
}
