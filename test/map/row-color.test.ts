import {expect} from 'chai';
import {rowColor} from '../../src/map/row-color.js';
import {colorOf} from '../../src/symbols/palette.js';
import {story} from './story.js';

describe('rowColor', () => {
  it('is the colour of the category, and of the palette where that has none', () => {
    const table = story([{category: 'bare'}, {category: 'blue'}], [{id: 'blue', color: '#0000ff'}, {id: 'bare'}]);
    expect([rowColor(table, 0), rowColor(table, 1)]).to.deep.equal([colorOf(undefined, 1), '#0000ff']);
  });
});
