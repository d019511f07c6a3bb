import {expect} from 'chai';
import {fanOut} from '../../src/map/fan-out.js';

const distance = (a: {x: number; y: number}, b: {x: number; y: number}) => Math.hypot(a.x - b.x, a.y - b.y);
const CENTRE = {x: 0, y: 0};

describe('fanOut', () => {
  it('has a place for each mark', () => {
    for (const count of [0, 1, 2, 14, 15, 60]) expect(fanOut(count), String(count)).to.have.length(count);
  });

  it('starts at the top and goes clockwise', () => {
    const [first, second, third, fourth] = fanOut(4);
    expect(first!.y).to.be.below(-30);
    expect(second!.x).to.be.above(30);
    expect(third!.y).to.be.above(30);
    expect(fourth!.x).to.be.below(-30);
  });

  it('keeps targets of 24 pixels apart, however many there are', () => {
    for (let count = 2; count <= 60; count += 1) {
      const places = fanOut(count);
      places.forEach((place, index) => {
        for (const other of places.slice(index + 1)) expect(distance(place, other), String(count)).to.be.at.least(24);
      });
    }
  });

  it('leaves the spot itself free', () => {
    for (const place of fanOut(60)) expect(distance(place, CENTRE)).to.be.at.least(38 - 1e-9);
  });

  it('puts up to 14 marks on one ring and the fifteenth on a wider one', () => {
    const radii = (count: number) => new Set(fanOut(count).map((place) => Math.round(distance(place, CENTRE))));
    expect(radii(14).size).to.equal(1);
    expect(radii(15).size).to.equal(2);
  });
});
