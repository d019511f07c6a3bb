import {expect} from 'chai';
import {areaCandidates, collide, townCandidates} from '../../../src/map/basemap/label-candidates.js';

describe('townCandidates', () => {
  it('offers right, left, above and below, in this order', () => {
    expect(townCandidates(100, 100, 40, 12).map(({side}) => side)).to.deep.equal(['right', 'left', 'top', 'bottom']);
  });

  it('keeps every text clear of its dot', () => {
    for (const {side, box} of townCandidates(100, 100, 40, 12)) expect(collide(box, [97, 97, 103, 103], 0), side).to.be.false;
  });

  it('sets the text level with the dot at its sides and centred above and below it', () => {
    const [right, left, top, bottom] = townCandidates(100, 100, 40, 12).map(({box}) => box);
    expect([right![1], right![3]]).to.deep.equal([94, 106]);
    expect([left![2] - left![0], left![1]]).to.deep.equal([40, 94]);
    expect([top![0], top![2]]).to.deep.equal([80, 120]);
    expect(bottom![1]).to.be.greaterThan(100);
  });

  it('moves the text beside a mark that stands on the town', () => {
    const mark: [number, number, number, number] = [80, 85, 120, 115];
    for (const {side, box} of townCandidates(100, 100, 40, 12, mark)) expect(collide(box, mark, 0.5), side).to.be.false;
  });
});

describe('areaCandidates', () => {
  it('prefers the middle', () => {
    expect(areaCandidates(100, 100, 60, 20)[0]).to.deep.equal({side: 'center', box: [70, 90, 130, 110]});
  });

  it('goes a line away, never far from its ground', () => {
    for (const {box} of areaCandidates(100, 100, 60, 20)) {
      expect(Math.abs((box[0] + box[2]) / 2 - 100)).to.be.at.most(30);
      expect(Math.abs((box[1] + box[3]) / 2 - 100)).to.be.at.most(24);
    }
  });
});

describe('collide', () => {
  it('sees boxes that overlap and those closer than the room asked for', () => {
    expect(collide([0, 0, 10, 10], [5, 5, 15, 15], 0)).to.be.true;
    expect(collide([0, 0, 10, 10], [12, 0, 20, 10], 0)).to.be.false;
    expect(collide([0, 0, 10, 10], [12, 0, 20, 10], 3)).to.be.true;
    expect(collide([0, 0, 10, 10], [0, 12, 10, 20], 3)).to.be.true;
  });
});
