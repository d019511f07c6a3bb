import {expect} from 'chai';
import {readGeometry} from '../../src/data/read-geometry.js';
import {faultLog} from './fault-log.js';

function read(value: unknown) {
  const log = faultLog();
  return {...readGeometry(value, log.report), ...log};
}
const RING = [[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]];

describe('readGeometry', () => {
  it('reads null as no place, without a word', () => {
    expect(read(null)).to.deep.include({kind: 'none', points: [], geometry: null, faults: []});
  });

  it('hands on the object of the file where it is sound', () => {
    const value = {type: 'Point', coordinates: [51.16, 43.65], bbox: [51, 43, 52, 44]};
    const {kind, points, geometry} = read(value);
    expect(geometry).to.equal(value);
    expect({kind, points}).to.deep.equal({kind: 'point', points: [[51.16, 43.65]]});
  });

  it('keeps all places of an event that has several', () => {
    expect(read({type: 'MultiPoint', coordinates: [[76.95, 43.24], [76.94, 43.26]]})).to.deep.include({
      kind: 'points',
      points: [[76.95, 43.24], [76.94, 43.26]],
    });
  });

  it('leaves out the one bad point of several, from the geometry too', () => {
    const {points, geometry, codes, faults} = read({type: 'MultiPoint', coordinates: [[76.95, 43.24], [43.26, 176.94]]});
    expect(points).to.deep.equal([[76.95, 43.24]]);
    expect(geometry).to.deep.equal({type: 'MultiPoint', coordinates: [[76.95, 43.24]]});
    expect(codes()).to.deep.equal(['coordinates-swapped']);
    expect(faults[0].field).to.equal('geometry.coordinates[1]');
  });

  it('lets a path be stood for by one point, half way', () => {
    const {kind, points} = read({type: 'LineString', coordinates: [[0, 0], [4, 0]]});
    expect(kind).to.equal('path');
    expect(points[0][0]).to.be.closeTo(2, 1e-6);
  });

  it('draws no path at all where a corner of it is wrong', () => {
    const {kind, geometry, codes} = read({type: 'LineString', coordinates: [[0, 0], [0, 95], [4, 0]]});
    expect([kind, geometry, codes()]).to.deep.equal(['none', null, ['coordinates-swapped']]);
  });

  it('reads a MultiLineString of one line as that line', () => {
    const {kind, geometry} = read({type: 'MultiLineString', coordinates: [[[0, 0], [4, 0]]]});
    expect([kind, geometry]).to.deep.equal(['path', {type: 'LineString', coordinates: [[0, 0], [4, 0]]}]);
  });

  it('lets an area be stood for by one point inside it', () => {
    for (const value of [{type: 'Polygon', coordinates: [RING]}, {type: 'MultiPolygon', coordinates: [[RING]]}]) {
      const {kind, points} = read(value);
      expect(kind).to.equal('area');
      expect(points[0][0]).to.be.closeTo(1, 0.05);
    }
  });

  it('draws no area at all where a corner of one part is wrong', () => {
    const broken = [...RING.slice(0, 3), [0, null], [0, 0]];
    expect(read({type: 'MultiPolygon', coordinates: [[RING], [broken]]}).kind).to.equal('none');
  });

  it('names the corner that is wrong by its path', () => {
    const {faults} = read({type: 'Polygon', coordinates: [RING, [[0, 0], [1, 0], [1, 999], [0, 0]]]});
    expect(faults.map(({field}) => field)).to.deep.equal(['geometry.coordinates[1][2]']);
  });

  for (const type of ['GeometryCollection', 'MultiLineString', 'Circle', 'point', 'constructor', undefined]) {
    it(`cannot draw a ${type}, and says what can be drawn`, () => {
      const {kind, codes, faults} = read({type, coordinates: [], geometries: []});
      expect([kind, codes()]).to.deep.equal(['none', ['geometry-unsupported']]);
      expect(faults[0].remedy).to.contain('Polygon');
    });
  }

  for (const [type, coordinates] of Object.entries({LineString: [[0, 0]], MultiPoint: [], Polygon: [[[0, 0], [1, 1], [0, 0]]], MultiPolygon: 'x'})) {
    it(`refuses a ${type} of too few positions`, () => {
      expect(read({type, coordinates})).to.deep.include({kind: 'none', geometry: null});
      expect(read({type, coordinates}).codes()).to.deep.equal(['geometry-invalid']);
    });
  }

  it('refuses what is no object', () => {
    expect([read('POINT(1 2)').codes(), read([1, 2]).codes()]).to.deep.equal([['geometry-invalid'], ['geometry-invalid']]);
  });
});
