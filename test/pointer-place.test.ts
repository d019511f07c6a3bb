import {expect} from 'chai';
import {pointerPlace, scaleOf} from '../src/pointer-place.js';

describe('pointerPlace', () => {
  let box: HTMLElement;
  let part: HTMLElement;

  beforeEach(() => {
    box = document.createElement('div');
    box.style.cssText = 'position:fixed;left:100px;top:50px;width:400px;height:200px;transform-origin:0 0';
    part = document.createElement('div');
    part.style.cssText = 'position:absolute;left:20px;top:10px;width:200px;height:100px';
    box.append(part);
    document.body.append(box);
  });

  afterEach(() => box.remove());

  it('counts from the top left corner of the part', () => {
    expect(pointerPlace(part, {clientX: 170, clientY: 85})).to.deep.equal({x: 50, y: 25});
  });

  it('counts in the pixels of the part where a box around it is drawn at half its size', () => {
    box.style.transform = 'scale(0.5)';
    // The part begins at 110, 55 now.
    expect(pointerPlace(part, {clientX: 160, clientY: 80})).to.deep.equal({x: 100, y: 50});
  });

  it('counts in the pixels of the part where the page is zoomed', () => {
    box.style.setProperty('zoom', '1.5');
    const {left, top, width, height} = part.getBoundingClientRect();
    const middle = pointerPlace(part, {clientX: left + width / 2, clientY: top + height / 2});
    expect(middle.x).to.be.closeTo(100, 0.01);
    expect(middle.y).to.be.closeTo(50, 0.01);
  });

  it('takes each axis for itself', () => {
    box.style.transform = 'scale(2, 0.5)';
    expect(scaleOf(part)).to.deep.equal({x: 2, y: 0.5});
  });

  it('does not take a size that is no whole number of pixels for a scale', () => {
    part.style.width = '200.4px';
    expect(scaleOf(part)).to.deep.equal({x: 1, y: 1});
  });

  it('takes a part without a size as it is', () => {
    part.style.width = '0px';
    expect(scaleOf(part)).to.deep.equal({x: 1, y: 1});
  });

  it('reads the size of a drawing', () => {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    drawing.style.cssText = 'display:block;width:100px;height:50px';
    part.replaceChildren(drawing);
    box.style.transform = 'scale(2)';
    expect(scaleOf(drawing)).to.deep.equal({x: 2, y: 2});
  });
});
