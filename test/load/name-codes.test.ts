import {expect} from 'chai';
import {NameCodes} from '../../src/load/name-codes.js';

describe('the codes of names', () => {
  it('count up in the order in which names are first asked for, and stay', () => {
    const codes = new NameCodes();
    expect(['b', 'a', 'b', '', 'a', ''].map((name) => codes.of(name))).to.deep.equal([0, 1, 0, 2, 1, 2]);
    expect(codes.names).to.deep.equal(['b', 'a', '']);
  });

  it('begin behind names that are given', () => {
    const codes = new NameCodes(['UTC', 'Asia/Aqtau', 'UTC']);
    expect([codes.of('Asia/Aqtau'), codes.of('Asia/Almaty')]).to.deep.equal([1, 2]);
    expect(codes.names).to.deep.equal(['UTC', 'Asia/Aqtau', 'Asia/Almaty']);
  });

  it('are those of the name alone, also for names that every object has', () => {
    const codes = new NameCodes();
    expect(['constructor', '__proto__', 'toString'].map((name) => codes.of(name))).to.deep.equal([0, 1, 2]);
  });
});
