import {expect} from 'chai';
import {asJson, IssueList, type Fault} from '../../src/data/issue-list.js';

const fault = (changes: Partial<Fault> = {}): Fault => ({
  code: 'when-unreadable',
  severity: 'error',
  field: 'when',
  value: '02/01/2022',
  problem: 'which is not a date that can be read',
  remedy: 'Write 2022-01-02.',
  ...changes,
});

describe('IssueList', () => {
  it('words an issue as place, value, problem, remedy and code', () => {
    const list = new IssueList();
    list.at(3, 'Aktau, night')(fault());
    expect(list.toArray()).to.deep.equal([
      {
        code: 'when-unreadable',
        severity: 'error',
        row: 3,
        field: 'when',
        value: '"02/01/2022"',
        remedy: 'Write 2022-01-02.',
        message:
          'Event 3 ("Aktau, night"): when is "02/01/2022", which is not a date that can be read. Write 2022-01-02. [when-unreadable]',
      },
    ]);
  });

  it('speaks of the file where no row is meant, and names no row', () => {
    const list = new IssueList();
    list.file(fault({code: 'json-syntax', field: '', value: undefined, problem: 'is empty', remedy: 'Write something.'}));
    expect(list.toArray()[0]).to.deep.equal({
      code: 'json-syntax',
      severity: 'error',
      message: 'The file: is empty. Write something. [json-syntax]',
      remedy: 'Write something.',
    });
  });

  it('names a row without a title by its number alone', () => {
    const list = new IssueList();
    list.at(3, '')(fault({field: 'title', value: undefined, problem: 'is missing'}));
    expect(list.toArray()[0].message).to.match(/^Event 3: title is missing\. /);
  });

  it('shortens a long value and a long title', () => {
    const list = new IssueList();
    list.at(1, 'T'.repeat(500))(fault({value: 'v'.repeat(5000)}));
    const [{message, value}] = list.toArray();
    expect(value?.length).to.be.at.most(80);
    expect(message.length).to.be.lessThan(300);
  });

  it('tells twenty of a kind one by one', () => {
    const list = new IssueList();
    for (let row = 1; row <= 20; row++) list.at(row, '')(fault());
    expect(list.toArray().map(({row}) => row)).to.deep.equal(Array.from({length: 20}, (_, i) => i + 1));
  });

  it('sums up more than twenty of a kind in one that names the first rows', () => {
    const list = new IssueList();
    for (let row = 4; row <= 10_003; row++) list.at(row, 'x')(fault());
    const issues = list.toArray();
    expect(issues).to.have.length(1);
    expect(issues[0]).to.include({count: 10_000, row: 4, code: 'when-unreadable'});
    expect(issues[0].message).to.match(/^Events 4, 5, 6, 7, 8 and 9995 more have the same problem\. Event 4 \("x"\): when is /);
  });

  it('counts the items of lists as one kind and different fields as different ones', () => {
    const list = new IssueList();
    for (let i = 0; i < 30; i++) list.at(i + 1, '')(fault({field: `media[${i}].src`}));
    list.at(1, '')(fault({field: 'media[0].poster'}));
    expect(list.toArray().map(({field, count}) => [field, count])).to.deep.equal([
      ['media[0].src', 30],
      ['media[0].poster', undefined],
    ]);
  });

  it('sums up what is wrong with the file itself without naming rows', () => {
    const list = new IssueList();
    for (let i = 0; i < 21; i++) list.file(fault({field: `categories[${i}].color`}));
    expect(list.toArray()[0].message).to.match(/^21 times, first: The file: categories\[0\]\.color is /);
  });
});

describe('asJson', () => {
  it('does not copy an image in a data address to show its beginning', () => {
    expect(asJson(`data:image/png;base64,${'A'.repeat(1_000_000)}`).length).to.be.lessThan(100);
  });

  it('shows what JSON has no word for', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect([asJson(undefined), asJson(() => 1).slice(0, 2), asJson(circle), asJson(10n)]).to.deep.equal(['undefined', '()', '[object Object]', '[object BigInt]']);
  });
});
