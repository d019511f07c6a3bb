import {initParser, type Parser} from 'udsv';

/** How a table is written as text. */
export interface CsvDialect {
  readonly delimiter: string;
  readonly rowEnd: '\n' | '\r';
  /** Names of the columns. */
  readonly header: readonly string[];
}

const NO_NAMES: readonly string[] = [];
const BYTE_ORDER_MARK = '\ufeff';
const DELIMITERS = ['\t', '|', ';', ','];

/**
 * Finds out by the first row how the cells are parted: by tabs, bars, semicolons or commas, in this order.
 *
 * @param head - Text from the start of the table, without a byte order mark.
 */
export function inferDialect(head: string): CsvDialect {
  const [, line, rowEnd] = /^[\r\n]*([^\r\n]*)(\r\n|\r|\n|$)/.exec(head) ?? ['', head, ''];
  return {delimiter: DELIMITERS.find((each) => line.includes(each)) ?? ',', rowEnd: rowEnd === '\r' ? '\r' : '\n', header: NO_NAMES};
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
    const lines = this.#lines(text);
    const row = lines.endsWith(this.#dialect.rowEnd) ? lines.slice(0, -1) : lines;
    let found: readonly string[] = NO_NAMES;
    this.#parser(this.#count(row)).stringArrs(row, (cells) => {
      found = cells as readonly string[];
      return false;
    });
    return found;
  }

  #lines(text: string): string {
    // The parser takes the mark for that of a file; it is a letter of the first cell.
    const whole = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + text : text;
    // The last row of a file may end with half a line break.
    return this.#dialect.rowEnd === '\n' && whole.includes('\r') ? whole.replaceAll('\r\n', '\n').replace(/\r$/, '') : whole;
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
    let isStart = true;
    for (let at = 0; at < row.length; at++) {
      // Only at the start of a cell it opens a quotation.
      if (isStart && row[at] === '"') at = closingMark(row, at);
      isStart = row[at] === delimiter;
      if (isStart) count++;
    }
    return count;
  }
}

/** Place of the mark that closes a quotation, in which two stand for one; the end of the text where none does. */
function closingMark(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return text.length;
}
