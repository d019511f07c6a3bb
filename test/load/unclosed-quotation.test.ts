import {expect} from 'chai';
import {readText, rowsOf} from './reading.js';

const idsOf = ({table}: Awaited<ReturnType<typeof readText>>) => rowsOf(table).map(({id}) => id);
const rows = (from: number, to: number) => Array.from({length: to - from}, (_, i) => `e${from + i},Event ${from + i},2022\n`).join('');

describe('a quotation that is not closed', () => {
  it('takes in what follows up to the next quotation mark, and is told with the line where it opens', async () => {
    const reading = await readText('id,title,when\na,"two\nlines",2022\nb,"B fire,2022\nc,C,2022\nd,"D",2022\ne,E,2022\n');
    expect(idsOf(reading)).to.include.members(['a', 'e']);
    const issue = reading.loaded.issues.find(({code}) => code === 'quotation-open');
    expect(issue).to.include({row: 2, severity: 'warning'});
    expect(issue?.message).to.contain('in line 4');
  });

  it('is given up after as many bytes as a row may have: its row is left out, and all that follow are there', async () => {
    const text = `id,title,when\n${rows(0, 300)}x,"X fire,2022\n${rows(300, 1000)}`;
    for (const cuts of [[], [700, 5000, 7000], Array.from({length: 40}, (_, i) => i * 500)]) {
      const reading = await readText(text, {maxRowBytes: 2000}, cuts);
      expect(idsOf(reading)).to.deep.equal(Array.from({length: 1000}, (_, i) => `e${i}`));
      expect(reading.codes).to.deep.equal(['quotation-open']);
      expect(reading.loaded.issues[0]).to.include({row: 301, severity: 'error'});
      expect(reading.loaded.issues[0].message).to.contain('in line 302');
      expect(reading.loaded.isComplete).to.be.true;
    }
  });

  it('is given up once for each row that has one, the rows between them in the table', async () => {
    const text = `id,title,when\n${[0, 200, 400].map((from) => `${rows(from, from + 200)}x,"X X,2022\n`).join('')}${rows(600, 800)}`;
    const reading = await readText(text, {maxRowBytes: 1000});
    expect(idsOf(reading)).to.have.length(800);
    const issues = reading.loaded.issues.filter(({code}) => code === 'quotation-open');
    expect(issues.map(({row, message}) => [row, /line \d+/.exec(message)?.[0]])).to.deep.equal([[201, 'line 202'], [402, 'line 403'], [603, 'line 604']]);
  });

  it('counts lines from the head of the table, whose names may have line breaks, and over blank lines', async () => {
    const reading = await readText(`"id","the\ntitle",when\n\n\n${rows(0, 3)}x,"X,2022\n${rows(3, 200)}`, {maxRowBytes: 1000});
    expect(reading.loaded.issues.find(({code}) => code === 'quotation-open')?.message).to.contain('in line 8');
  });

  it('is named with its line where the file ends in it', async () => {
    const reading = await readText(`id,title,when\n${rows(0, 2)}x,"X,2022\n${rows(2, 4)}`);
    expect(idsOf(reading)).to.deep.equal(['e0', 'e1']);
    expect(reading.loaded.issues.map(({code}) => code)).to.deep.equal(['file-cut']);
    expect(reading.loaded.issues[0].message).to.contain('quotation that opens in line 4').and.to.contain('after event 2');
  });
});
