import {expect} from 'chai';
import {layoutEras, readEras} from '../../src/timeline/eras.js';
import type {Era} from '../../src/timeline/eras.js';

const DAY_MS = 86_400_000;
/** Ten pixels a day over 50 days. */
const SCALE = {startMs: 0, endMs: 50 * DAY_MS, widthPixels: 500};
const width = (text: string) => text.length * 10;
const era = (label: string, from: number, to: number): Era => ({label, startMs: from * DAY_MS, endMs: to * DAY_MS});
const layout = (...eras: Era[]) => layoutEras(eras, SCALE, width);

describe('eras', () => {
  it('are read in the zone of the story, with their last day', () => {
    const [curfew] = readEras([{label: 'Curfew', when: '2022-01-05/2022-01-19', color: '#c07e00'}], 'Asia/Almaty');
    expect(curfew).to.deep.equal({label: 'Curfew', color: '#c07e00', startMs: Date.parse('2022-01-04T18:00Z'), endMs: Date.parse('2022-01-19T18:00Z')});
  });

  it('stand in order of their start, the longer one first', () => {
    const read = readEras([{label: 'b', when: '2022-02'}, {label: 'a', when: '2022-01-01'}, {label: 'c', when: '2022-01'}, {label: 'd', when: '../2021'}], 'UTC');
    expect(read.map(({label}) => label)).to.deep.equal(['d', 'c', 'a', 'b']);
  });

  it('leave out what is no stretch of time', () => {
    expect(readEras([{label: 'x', when: 'last winter'}, {label: 'y', when: '2022-01-02/2022-01-01'}], 'UTC')).to.deep.equal([]);
  });

  it('are bands from their start to their end', () => {
    expect(layout(era('ab', 10, 20)).bands[0]).to.include({x: 100, width: 100, labelX: 100, labelWidth: 100, row: 0, isOver: false, cutStart: false, cutEnd: false, openStart: false, openEnd: false});
  });

  it('are cut straight by the edges of the scale, and fade where their own end is not known', () => {
    const [long, open] = layout(era('long', -10, 60), era('open', 20, Infinity)).bands;
    expect(long).to.include({x: 0, width: 500, cutStart: true, cutEnd: true, openStart: false, openEnd: false});
    expect(open).to.include({x: 200, width: 300, openEnd: true});
  });

  it('are not drawn outside of the scale, nor on one without a width', () => {
    expect(layout(era('before', -20, 0), era('after', 50, 60))).to.deep.equal({bands: [], rows: 0});
    expect(layoutEras([era('a', 1, 2)], {...SCALE, widthPixels: 0}, width).bands).to.deep.equal([]);
  });

  it('share a row while neither they nor their labels overlap', () => {
    const {bands, rows} = layout(era('ab', 0, 5), era('cd', 10, 20), era('ef', 15, 30), era('gh', 22, 25));
    expect([bands.map(({row}) => row), rows]).to.deep.equal([[0, 0, 1, 0], 2]);
  });

  it('take another row for a label that is longer than its band and would reach the next one', () => {
    expect(layout(era('a long label', 0, 2), era('next', 5, 20)).bands.map(({row}) => row)).to.deep.equal([0, 1]);
  });

  it('move the label of a short era at the right edge to the left, so that it is not cut', () => {
    const [band] = layout(era('at the end', 48, 50)).bands;
    expect(band).to.include({x: 480, labelX: 400, labelWidth: 100});
  });

  it('give a label no more than the whole width', () => {
    const [band] = layout(era('x'.repeat(80), 10, 12)).bands;
    expect(band).to.include({labelX: 0, labelWidth: 500});
  });

  it('know which band lies over an earlier one', () => {
    expect(layout(era('a', 0, 20), era('b', 10, 15), era('c', 20, 30)).bands.map(({isOver}) => isOver)).to.deep.equal([false, true, false]);
  });
});
