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

  it('are as many as the scanner counts where marks stand inside of a cell', () => {
    const cells = new CsvCells({delimiter: ',', rowEnd: '\n', header: ['x']});
    expect([';"",,0', 'a"b,c"d', '"""",",x'].map((row) => cells.readOne(row).length)).to.deep.equal([3, 2, 2]);
  });

  it('are the same of one row as of many, whatever line breaks stand at its end', () => {
    for (const [row, rowEnd] of [['a,b\r', '\n'], ['a,b\r\r\n', '\n'], ['a,b\n', '\r'], ['a,b\n\r', '\r'], ['a,\r', '\r']] as const) {
      const cells = new CsvCells({delimiter: ',', rowEnd, header: ['x', 'y']});
      const found: (readonly string[])[] = [];
      cells.read(row, 1, (each) => found.push(each));
      expect([row, cells.readOne(row)]).to.deep.equal([row, found[0]]);
    }
  });

  it('keep a byte order mark that stands in a row, alone or among others', () => {
    expect(cellsOf('\ufeffa,b\n\ufeffc,d\n', 2, 2)).to.deep.equal([['\ufeffa', 'b'], ['\ufeffc', 'd']]);
    expect(new CsvCells({delimiter: ',', rowEnd: '\n', header: ['x']}).readOne('\ufeffa,b')).to.deep.equal(['\ufeffa', 'b']);
  });

  it('are found out of a first row that breaks off in a quotation', () => {
    expect(inferDialect('\t", ')).to.deep.include({delimiter: '\t', rowEnd: '\n'});
  });
});
