import {expect} from 'chai';
import {isPlainObject, plainCopy} from '../../../src/embed/frame/plain-data.js';

describe('plainCopy', () => {
  it('copies what JSON has', () => {
    const detail = {id: 'a', window: {startMs: 1, endMs: 2.5}, issues: [{code: 'x', row: 3}], playing: true, none: null};
    const copy = plainCopy(detail);
    expect(copy).to.deep.equal(detail);
    expect((copy as typeof detail).window).to.not.equal(detail.window);
  });

  it('leaves out all that is more than data: functions, nodes, dates, classes, symbols', () => {
    class Store {
      secret = 1;
    }
    const odd = {store: new Store(), node: document.body, run: () => 1, when: new Date(0), map: new Map([[1, 2]]), sign: Symbol('x'), big: 1n, kept: 1};
    expect(plainCopy(odd)).to.deep.equal({kept: 1});
  });

  it('asks no getter', () => {
    let asked = 0;
    const detail = Object.defineProperty({kept: 1}, 'lazy', {enumerable: true, get: () => ++asked});
    expect(plainCopy(detail)).to.deep.equal({kept: 1});
    expect(asked).to.equal(0);
  });

  it('has no key that leads to a prototype', () => {
    const copy = plainCopy(JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 1, "a": {"prototype": 2, "b": 3}}'));
    expect(copy).to.deep.equal({a: {b: 3}});
    expect(Object.getPrototypeOf(copy)).to.equal(Object.prototype);
  });

  it('has null in place of numbers that JSON does not have', () => {
    expect(plainCopy([NaN, Infinity, -Infinity, 0])).to.deep.equal([null, null, null, 0]);
  });

  it('is cut where there is too much, where it is too deep and where it goes in circles', () => {
    const circle: Record<string, unknown> = {id: 'a'};
    circle['self'] = circle;
    expect(JSON.stringify(plainCopy(circle)).length).to.be.below(200);
    expect(plainCopy(new Array(1e6).fill(1)) as unknown[]).to.have.lengthOf(4999);
    expect(plainCopy(new Array(4_000_000_000))).to.deep.equal([]);
    expect(plainCopy('x'.repeat(20_000))).to.have.lengthOf(10_000);
  });

  it('can be sent to another window', () => {
    expect(() => structuredClone(plainCopy({run: () => 1, a: [document]}))).to.not.throw();
    expect(plainCopy(undefined)).to.equal(null);
  });
});

describe('isPlainObject', () => {
  it('is an object of no class', () => {
    expect([{}, Object.create(null), structuredClone({a: 1}), [], null, 'x', new Date(), Object.create({})].map(isPlainObject)).to.deep.equal([
      true, true, true, false, false, false, false, false,
    ]);
  });
});
