import {expect} from 'chai';
import type {FieldSource} from '../../src/data/fields-attribute.js';
import {DayColumns} from '../../src/load/day-columns.js';
import {faultLog} from '../data/fault-log.js';

const FIELDS: readonly (readonly [string, FieldSource])[] = [['title', {name: 'name'}], ['start', {name: 'from'}], ['end', {name: 'to'}]];
const MIDNIGHT = '2022-01-04T00:00:00Z';

describe('a column of midnights', () => {
  const watch = (rows: readonly unknown[][], clocks: readonly string[] = []) => {
    const log = faultLog();
    const columns = new DayColumns(FIELDS, new Set(clocks));
    for (const row of rows) columns.see(row, log.report);
    return {columns, log};
  };

  it('is one of days until a clock time comes, and then the rows are read again', () => {
    const {columns} = watch([['a', MIDNIGHT, MIDNIGHT], ['b', '', null], ['c', '2022-01-04T06:30:00Z', MIDNIGHT]]);
    expect(columns.isContradicted).to.be.true;
    expect([[...columns.days], [...columns.clocks]]).to.deep.equal([['to'], ['from']]);
  });

  it('is none where a clock time came first, and nothing is read again', () => {
    const {columns} = watch([['a', '2022-01-04T06:30:00Z', ''], ['b', MIDNIGHT, '']]);
    expect([columns.isContradicted, columns.days.size]).to.deep.equal([false, 0]);
  });

  it('is none in another reading that knows of its clock times', () => {
    const {columns} = watch([['a', MIDNIGHT, MIDNIGHT]], ['from']);
    expect([...columns.days]).to.deep.equal(['to']);
  });

  it('is told at the end, and dates of an unknown order once a column', () => {
    const {columns, log} = watch([['a', MIDNIGHT, '03/04/2022'], ['b', MIDNIGHT, '05/04/2022']]);
    columns.report(log.report);
    expect(log.codes()).to.deep.equal(['date-order', 'midnights-as-days']);
    expect(log.faults[0]).to.include({field: 'to', value: '03/04/2022'});
  });
});
