import {expect} from 'chai';
import {NO_PLACE, OTHER_PLACES, groupLanes} from '../../src/timeline/lane-groups.js';
import {rowsOf, tableOf} from './table-fixture.js';

const places = (...names: string[]) => tableOf(names.map((place, i) => ({start: i * 1000, place})));
const keys = (names: string[], maxLanes?: number) => {
  const table = places(...names);
  return groupLanes(table, rowsOf(table), 'place', {maxLanes}).groups.map(({key}) => key);
};

describe('lane-groups', () => {
  it('keeps the order of the legend, whichever category comes first in the story', () => {
    const table = tableOf([{start: 0, category: 1}, {start: 1, category: 0}]);
    const {groups, laneOf} = groupLanes(table, rowsOf(table), 'category');
    expect(groups).to.deep.equal([
      {key: 'gathering', label: 'Gathering', categoryIndex: 0},
      {key: 'riot', label: 'Riot', categoryIndex: 1},
    ]);
    expect([...laneOf]).to.deep.equal([1, 0]);
  });

  it('leaves out a category without rows and names one without a label by its id', () => {
    const table = tableOf([{start: 0, category: 2}]);
    expect(groupLanes(table, rowsOf(table), 'category').groups).to.deep.equal([{key: 'other', label: 'other', categoryIndex: 2}]);
  });

  it('sorts places by their first event and not by name', () => {
    expect(keys(['Zhanaozen', 'Aktau', 'Zhanaozen', 'Almaty'])).to.deep.equal(['Zhanaozen', 'Aktau', 'Almaty']);
  });

  it('puts events without a place into a last lane of their own', () => {
    expect(keys(['', 'Aktau'])).to.deep.equal(['Aktau', NO_PLACE]);
  });

  it('keeps the places with the most events when there are too many and lets the rest share a lane', () => {
    expect(keys(['A', 'B', 'C', 'C', 'D'], 3)).to.deep.equal(['A', 'C', OTHER_PLACES]);
  });

  it('needs no lane for others when the places are exactly as many as lanes', () => {
    expect(keys(['A', 'B', 'C'], 3)).to.deep.equal(['A', 'B', 'C']);
  });

  it('puts each row into the lane of its place or of the others', () => {
    const table = places('A', 'B', 'B', 'C', '');
    const {laneOf} = groupLanes(table, rowsOf(table), 'place', {maxLanes: 2});
    expect([...laneOf]).to.deep.equal([1, 0, 0, 1, 2]);
  });

  it('writes the words of the caller on the lanes that are no place', () => {
    const table = places('A', 'B', '');
    const {groups} = groupLanes(table, rowsOf(table), 'place', {maxLanes: 1, otherPlacesLabel: 'Andere', noPlaceLabel: 'Ohne'});
    expect(groups.map(({label}) => label)).to.deep.equal(['Andere', 'Ohne']);
  });

  it('calls the lane of events without a category of the file what the caller calls it', () => {
    const table = tableOf([{start: 0, category: 2}]);
    expect(groupLanes(table, rowsOf(table), 'category', {otherCategoryLabel: 'Andere'}).groups[0].label).to.equal('Andere');
    expect(groupLanes(table, rowsOf(table), 'category').groups[0].label).to.equal('other');
  });

  it('makes one lane without groups, and none for no rows', () => {
    expect(groupLanes(places('A', 'B'), Uint32Array.of(0, 1), 'none').groups).to.have.length(1);
    expect(groupLanes(places('A'), new Uint32Array(0), 'none').groups).to.have.length(0);
  });

  it('puts events of no single place last, also where the first event of all is one', () => {
    const table = tableOf([{start: 0, place: 'All places'}, {start: 1, place: 'Aktau', located: true}, {start: 2}]);
    const {groups, laneOf} = groupLanes(table, rowsOf(table), 'place', {noPlaceLabel: 'Nowhere'});
    expect(groups).to.deep.equal([{key: 'Aktau', label: 'Aktau'}, {key: NO_PLACE, label: 'Nowhere'}]);
    expect([...laneOf]).to.deep.equal([1, 0, 1]);
  });

  it('gives places without a name a lane of their own before the last, which is never shared with the rarer places', () => {
    const table = tableOf([{start: 0}, {start: 1, located: true}, ...['A', 'A', 'B', 'C'].map((place, i) => ({start: 2 + i, place, located: true}))]);
    const {groups, laneOf} = groupLanes(table, rowsOf(table), 'place', {maxLanes: 2, unnamedPlaceLabel: 'Somewhere', otherPlacesLabel: 'Others', noPlaceLabel: 'Nowhere'});
    expect(groups.map(({label}) => label)).to.deep.equal(['A', 'Others', 'Somewhere', 'Nowhere']);
    expect([...laneOf]).to.deep.equal([3, 2, 0, 0, 1, 1]);
  });

  it('shares a lane among the places of a town where there are more places than lanes', () => {
    expect(keys(['Square, Aktau', 'Road, Aktau', 'Almaty'], 2)).to.deep.equal(['Aktau', 'Almaty']);
  });
});
