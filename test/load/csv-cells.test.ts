import {expect} from 'chai';
import {CsvCells, inferDialect} from '../../src/load/csv-cells.js';

const cellsOf = (text: string, columns: number, count: number, delimiter = ',') => {
  const found: (readonly string[])[] = [];
  new CsvCells({delimiter, rowEnd: '\n', header: Array.from({length: columns}, String)}).read(text, count, (cells) => found.push(cells));
  return found;
};

describe('the cells of a table', () => {
  it('are parted by what parts its first row', () => {
    expect(['a,b\n', '\na;b\r\n', 'a\tb,c\nx', 'a', 'a\rb', '"a\nb",c\n', ''].map((head) => inferDialect(head)).map(({delimiter, rowEnd}) => [delimiter, rowEnd])).to.deep.equal([[',', '\n'], [';', '\n'], ['\t', '\n'], [',', '\n'], [',', '\r'], [',', '\n'], [',', '\n']]);
  });

  it('may hold delimiters, line breaks and marks in quotations', () => {
    expect(cellsOf('a,"b, ""c""\r\nd"\r\n"",e\r\n', 2, 2)).to.deep.equal([['a', 'b, "c"\nd'], ['', 'e']]);
  });

  it('are read of a single row with any number of them', () => {
    const cells = new CsvCells({delimiter: ';', rowEnd: '\n', header: ['x']});
    expect(['a', 'a;"b;c";', ';;', '"a""b";c\r\n'].map((row) => cells.readOne(row))).to.deep.equal([['a'], ['a', 'b;c', ''], ['', '', ''], ['a"b', 'c']]);
  });
});
