import {expect} from 'chai';
import {effect} from '@preact/signals-core';
import {readEventFile} from '../../src/data/index.js';
import {VerifiedOnly} from '../../src/store/verified-only.js';
import {STORY, microtasks} from './story.js';
import {idsOf} from '../data/table-words.js';

const {table} = readEventFile(STORY);

describe('VerifiedOnly', () => {
  let changes: number;
  let only: VerifiedOnly;

  beforeEach(() => {
    changes = 0;
    only = new VerifiedOnly(() => table, () => (changes += 1));
  });

  it('withholds nothing that nobody asked it to', () => {
    expect([only.required, only.table === table, only.withheldCount]).to.deep.equal([false, true, 0]);
  });

  it('leaves only what is verified: neither what is so in part, nor what was never checked', () => {
    only.set(true);
    expect([idsOf(only.table), only.withheldCount]).to.deep.equal([['statement', 'square'], 3]);
    only.set(false);
    expect([only.table === table, only.withheldCount]).to.deep.equal([true, 0]);
  });

  it('holds for as long as one of those who ask is left', async () => {
    const [first, second] = [only.ask(), only.ask()];
    first();
    await microtasks();
    expect(only.required).to.equal(true);
    second();
    await microtasks();
    expect(only.required).to.equal(false);
  });

  it('does not let one asker let go for another by doing it twice', async () => {
    const first = only.ask();
    only.ask();
    first();
    first();
    await microtasks();
    expect(only.required).to.equal(true);
  });

  it('holds until the end of the task in which the last asker leaves, who may come back in it', async () => {
    const seen: number[] = [];
    const letGo = only.ask();
    const stop = effect(() => void seen.push(only.table.length));
    letGo();
    const again = only.ask();
    await microtasks();
    again();
    expect(only.required).to.equal(true);
    await microtasks();
    stop();
    expect(seen).to.deep.equal([2, 5]);
  });

  it('is set by the page apart from those who ask', async () => {
    only.set(true);
    only.ask()();
    await microtasks();
    expect(only.required).to.equal(true);
  });

  it('tells of each change, before anyone can read a row of the other table', () => {
    const letGo = only.ask();
    only.ask();
    only.set(true);
    letGo();
    expect(changes).to.equal(1);
  });

  it('makes one table for all who read it', () => {
    only.set(true);
    expect(only.table).to.equal(only.table);
  });
});
