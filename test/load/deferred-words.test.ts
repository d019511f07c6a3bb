import {expect} from 'chai';
import {DeferredWords, type RowWords} from '../../src/load/deferred-words.js';
import {LocalTextService} from '../../src/load/local-text-service.js';
import {TextIndex} from '../../src/load/text-index.js';

const {signal} = new AbortController();

const titles = (title: (row: number) => string): RowWords => ({title, place: () => null, text: () => null, tags: () => null});

/** Words that wait, the index they go to, and what looks for them among the first rows. */
function setUp(keepsAll = true) {
  const index = new TextIndex();
  const words = new DeferredWords(index, keepsAll);
  const service = new LocalTextService(index, words.fill());
  const add = (...titles: readonly string[]) => titles.forEach((title) => words.add(title, '', '', null, []));
  const find = async (query: string, rows: number) => {
    service.setRows(Uint32Array.from({length: rows}, (_, row) => row));
    return [...(await service.search(query, signal))!];
  };
  return {index, words, add, find};
}

describe('words that wait for the first search', () => {
  it('are in no index until then', async () => {
    const {index, add, find} = setUp();
    add('A march', 'A riot');
    expect(index.length).to.equal(0);
    expect(await find('march', 2)).to.deep.equal([1, 0]);
    expect(index.length).to.equal(2);
  });

  it('do not wait where rows are added one by one to a large file', () => {
    const {index, add} = setUp(false);
    add('A march');
    expect(index.length).to.equal(1);
  });

  it('finds a row that was added after the first search', async () => {
    const {add, find} = setUp();
    add('A march');
    expect(await find('march', 1)).to.deep.equal([1]);
    add('A riot', 'Another march');
    expect(await find('march', 3)).to.deep.equal([1, 0, 1]);
  });

  it('are found after the file was read again from its start', async () => {
    const {words, add, find} = setUp();
    add('A march');
    await find('march', 1);
    words.clear();
    add('A riot', 'A march');
    expect(await find('march', 2)).to.deep.equal([0, 1]);
  });

  it('keep the order of the file where rows come while the index is filled', async () => {
    const {words, index, add, find} = setUp();
    add(...Array.from({length: 1500}, (_, row) => `March ${row}`));
    const filling = words.fill();
    filling.next();
    add('A riot');
    while (!filling.next().done) expect(index.length).to.be.below(1501);
    add('A fire');
    expect([(await find('riot', 1502)).indexOf(1), (await find('fire', 1502)).indexOf(1)]).to.deep.equal([1500, 1501]);
  });

  it('that were cleared while the index is filled stay away from it', async () => {
    const {words, index, add, find} = setUp();
    add(...Array.from({length: 1500}, (_, row) => `March ${row}`));
    const filling = words.fill();
    filling.next();
    words.clear();
    add('A riot');
    expect(filling.next().done).to.equal(true);
    expect([index.length, await find('riot', 1)]).to.deep.equal([1, [1]]);
  });

  it('give a turn after every few hundred rows, in columns as one by one', () => {
    const {words, index, add} = setUp();
    words.addRun(titles((row) => `March ${row}`), 0, 1500);
    add(...Array.from({length: 1500}, (_, row) => `Riot ${row}`));
    const lengths = [...words.fill()].map(() => index.length);
    expect(index.length).to.equal(3000);
    expect(lengths.length).to.equal(5);
  });

  it('of columns are taken in the order of the rows, with rows between them that do not stand there so', async () => {
    const {words, add, find} = setUp(false);
    const columns = titles((row) => ['A march', 'A riot', 'as it stands', 'A march'][row]);
    words.addRun(columns, 0, 1);
    words.addRun(columns, 1, 2);
    add('A fire');
    words.addRun(columns, 3, 4);
    expect([await find('march', 4), await find('fire', 4)]).to.deep.equal([[1, 0, 0, 1], [0, 0, 1, 0]]);
  });
});
