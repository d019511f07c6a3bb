import {expect} from 'chai';
import {readPosition} from '../../src/data/coordinates.js';
import {faultLog} from './fault-log.js';

function read(value: unknown) {
  const log = faultLog();
  return {position: readPosition(value, 'geometry.coordinates', log.report), code: log.codes()[0], remedy: log.faults[0]?.remedy};
}

describe('readPosition', () => {
  it('hands on longitude, latitude and a height as they stand', () => {
    const value = [52.86, 43.34, 120];
    expect(read(value)).to.deep.equal({position: value, code: undefined, remedy: undefined});
  });

  it('takes both poles and both sides of the antimeridian', () => {
    for (const value of [[180, 90], [-180, -90], [0, 0]]) expect(read(value).position).to.equal(value);
  });

  it('proposes the exchanged order where only that fits, and does not exchange', () => {
    expect(read([48.85, 102.35])).to.deep.equal({
      position: null,
      code: 'coordinates-swapped',
      remedy: 'Write [102.35, 48.85]: longitude first.',
    });
  });

  it('blames the latitude where no order fits', () => {
    expect(read([120, 95]).code).to.equal('latitude-range');
    expect(read([10, 200]).code).to.equal('latitude-range');
  });

  it('suspects metres behind a latitude of millions', () => {
    expect(read([5_884_000, 5_364_000]).remedy).to.contain('EPSG:4326');
  });

  it('names the longitude that a turn around the globe would have', () => {
    expect(read([190.5, 10])).to.include({code: 'longitude-range', remedy: 'Write [-169.5, 10] if the degrees go on around the globe.'});
  });

  it('shows numbers in quotation marks without them', () => {
    expect(read(['52.86', '43.34'])).to.include({code: 'coordinates-invalid', remedy: 'Write [52.86, 43.34].'});
  });

  for (const value of [null, undefined, 'Aktau', 5, {}, [], [52.86], [52.86, null], [NaN, 43], [Infinity, 0], ['', ''], [[52.86, 43.34]], [true, false]]) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      expect(read(value)).to.include({position: null, code: 'coordinates-invalid'});
    });
  }
});
