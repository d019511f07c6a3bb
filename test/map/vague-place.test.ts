import {expect} from 'chai';
import {isVaguePlace} from '../../src/map/vague-place.js';
import {PLACE_PRECISIONS} from '../../src/data/index.js';
import {story} from './story.js';

describe('isVaguePlace', () => {
  it('holds from the town upward, and neither for an address nor for an event without a place', () => {
    const known = PLACE_PRECISIONS.filter((precision) => precision !== 'none');
    const table = story([...known.map((precision) => ({at: [[0, 0] as const], precision})), {}]);
    const vague = Array.from({length: table.length}, (_, row) => row).filter((row) => isVaguePlace(table, row));
    expect(vague.map((row) => known[row])).to.deep.equal(['locality', 'region', 'country']);
  });
});
