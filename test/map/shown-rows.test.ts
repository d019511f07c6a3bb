import {expect} from 'chai';
import {isShown} from '../../src/map/shown-rows.js';
import {story} from './story.js';

const table = story([{when: '2022-01-01'}, {when: '2022-01-02'}, {when: null}]);
const window = {startMs: Date.UTC(2022, 0, 2), endMs: Date.UTC(2022, 0, 3)};
const shown = (mask: Uint8Array | null, time: typeof window | null) => [0, 1, 2, 3].filter((row) => isShown({table, mask, window: time}, row));

describe('isShown', () => {
  it('holds for every row of the table where nothing leaves any out, and for none beyond it', () => {
    expect(shown(null, null)).to.deep.equal([0, 1, 2]);
  });

  it('does not hold for what filters leave out, or the window, or for what has no date in a window', () => {
    expect(shown(Uint8Array.of(0, 1, 1), null)).to.deep.equal([1, 2]);
    expect(shown(null, window)).to.deep.equal([1]);
    expect(shown(Uint8Array.of(1, 0, 1), window)).to.deep.equal([]);
  });
});
