import {inferSchema, initParser, type Parser} from 'udsv';

/** How a table is written as text. */
export interface CsvDialect {
  readonly delimiter: string;
  readonly rowEnd: '\n' | '\r';
  /** Names of the columns. */
  readonly header: readonly string[];
}

const NO_NAMES: readonly string[] = [];

/**
 * Finds out by the first row how the cells are parted: by tabs, bars, semicolons or commas, in this order.
 *
 * @param head - Text from the start of the table, without a byte order mark.
 */
export function inferDialect(head: string): CsvDialect {
  // Of the rows below it would guess types, which it cannot where one has too few cells.
  const line = /^[^\r\n]*(?:\r\n|\r|\n)/.exec(head.replace(/^[\r\n]+/, ''))?.[0] ?? `${head}\n`;
  const {col, row} = inferSchema(line, {header: (rows) => [rows[0] ?? []]}, 2);
  return {delimiter: col, rowEnd: row === '\r' ? '\r' : '\n', header: NO_NAMES};
}

/** Parts rows of a table into their cells. */
export class CsvCells {
  readonly #dialect: CsvDialect;
  /** By the number of cells. */
  readonly #parsers = new Map<number, Parser>();

  constructor(dialect: CsvDialect) {
    this.#dialect = dialect;
  }

  /**
   * Reads rows that have as many cells as the head, at least two.
   *
   * @param each - Is given the cells of each row and its number among them.
   */
  read(text: string, count: number, each: (cells: readonly string[], i: number) => void) {
    let i = 0;
    this.#parser(this.#dialect.header.length).stringArrs(this.#lines(text), (cells) => {
      if (i < count) each(cells as readonly string[], i);
      return ++i < count;
    });
  }

  /** Reads one row with any number of cells. */
  readOne(text: string): readonly string[] {
    const row = this.#lines(text).replace(/[\r\n]+$/, '');
    let found: readonly string[] = NO_NAMES;
    this.#parser(this.#count(row)).stringArrs(row, (cells) => {
      found = cells as readonly string[];
      return false;
    });
    return found;
  }

  #lines(text: string): string {
    return this.#dialect.rowEnd === '\n' && text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  }

  #parser(cells: number): Parser {
    let parser = this.#parsers.get(cells);
    if (!parser) {
      const {delimiter, rowEnd} = this.#dialect;
      const column = {name: '', type: 's' as const, repl: {empty: '', null: undefined, NaN: undefined}};
      const schema = {skip: 0, col: delimiter, row: rowEnd, trim: false, cols: Array.from({length: cells}, () => column)};
      // Without a mark the parser looks for one, and is faster where there is none.
      this.#parsers.set(cells, (parser = initParser(schema as unknown as Parameters<typeof initParser>[0])));
    }
    return parser;
  }

  #count(row: string): number {
    const {delimiter} = this.#dialect;
    let count = 1;
    let inQuotes = false;
    for (let at = 0; at < row.length; at++) {
      if (inQuotes) inQuotes = row[at] !== '"';
      else if (row[at] === delimiter) count++;
      else if (row[at] === '"' && (at === 0 || row[at - 1] === delimiter || row[at - 1] === '"')) inQuotes = true;
    }
    return count;
  }
}
