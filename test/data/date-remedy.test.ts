import {expect} from 'chai';
import fc from 'fast-check';
import {dateRemedy} from '../../src/data/date-remedy.js';
import {readInterval} from '../../src/data/edtf.js';

const REMEDIES: [value: unknown, remedy: string][] = [
  ['02/01/2022', 'Write 2022-01-02 (or 2022-02-01 if the month stands first).'],
  ['13/01/2022', 'Write 2022-01-13.'],
  ['01/13/2022', 'Write 2022-01-13.'],
  ['05.05.2022', 'Write 2022-05-05.'],
  ['2.1.22', 'Write 2022-01-02 (or 2022-02-01 if the month stands first).'],
  ['02/01/2022 11:05 pm', 'Write 2022-01-02T23:05 (or 2022-02-01T23:05 if the month stands first).'],
  ['2022/01/02', 'Write 2022-01-02.'],
  ['2022-1-2', 'Write 2022-01-02.'],
  ['2022/1', 'Write 2022-01.'],
  ['20220102', 'Write 2022-01-02.'],
  [20220102, 'Write 2022-01-02.'],
  [2022, 'Write "2022", in quotation marks.'],
  [44563, 'Write 2022-01-02, if it is the day number of a spreadsheet.'],
  [1641168000, 'Write 2022-01-03T00:00:00Z, if it counts seconds since 1970.'],
  ['1641168000000', 'Write 2022-01-03T00:00:00Z, if it counts milliseconds since 1970.'],
  ['January 2, 2022', 'Write 2022-01-02.'],
  ['Sunday 2nd January 2022', 'Write 2022-01-02.'],
  ['Jan 2022', 'Write 2022-01.'],
  ['Sun, 02 Jan 2022 20:00:00 GMT', 'Write 2022-01-02T20:00:00Z.'],
  ['2022-01-04 – 2022-01-06', 'Write 2022-01-04/2022-01-06.'],
  ['2022-01-04 to 2022-01-06', 'Write 2022-01-04/2022-01-06.'],
  ['2022-01-04/06', 'Write 2022-01-04/2022-01-06.'],
  ['circa 1890', 'Write 1890~.'],
  ['~2022-01', 'Write 2022-01~.'],
  ['44 BC', 'Write -0043.'],
  ['2022-31-12', 'Write 2022-12-31.'],
  ['2022-02-30', 'Write 2022-02.'],
  ['201', 'Write 0201 for the year, or 201X for the decade.'],
  ['', 'Write null where the date is not known.'],
];

describe('dateRemedy', () => {
  for (const [value, remedy] of REMEDIES) {
    it(`answers ${JSON.stringify(value)} with “${remedy}”`, () => {
      expect(dateRemedy(value)).to.equal(remedy);
    });
  }

  for (const value of ['yesterday', '99/99/9999', '2022-01-02T25:00', 'Jan 4 to Jan 6', true, {}, [], NaN, Infinity]) {
    it(`shows the general form for ${String(value)} rather than a guess`, () => {
      expect(dateRemedy(value)).to.contain('2022-01-04/2022-01-06 from the first to the last day');
    });
  }

  it('never proposes a date that could not be read either', () => {
    const parts = fc.constantFrom('2022', '22', '1', '02', '13', '31', '99', '/', '.', '-', ' ', 'Jan', 'T', ':', '10:30', 'pm', '~', 'BC', ' to ');
    fc.assert(
      fc.property(fc.array(parts, {maxLength: 9}), (words) => {
        const text = words.join('');
        fc.pre(readInterval(text) === null);
        for (const [, date] of dateRemedy(text).matchAll(/(?:Write|or) (-?\d[^ ]*?)[.,]?(?= |$)/g)) {
          expect(readInterval(date), `${JSON.stringify(text)} → ${date}`).not.to.equal(null);
        }
      }),
      {numRuns: 3000},
    );
  });

  it('says what dates look like where a text is as long as none is, however it is made', () => {
    for (const part of ['\n', ' ', 'T', ',', '0', '/']) expect(dateRemedy(`x${part.repeat(1_000_000)}x`)).to.match(/^Write a date such as 2022-01-04/);
  });
});
