import {expect} from 'chai';
import {labelWidth} from '../../src/timeline/text-width.js';

describe('text-width', () => {
  it('never takes a label for narrower than a canvas measures it in 12 px Arial', () => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('no canvas');
    context.font = '12px Arial, sans-serif';
    for (const label of ['10:00 PM', '4 January 2022', '500 BC', '23:59', 'Sept', '31']) {
      expect(labelWidth(label), label).to.be.at.least(context.measureText(label).width * 0.95);
    }
  });

  it('gives a Chinese character nearly twice the width of a Latin one', () => {
    expect(labelWidth('年') / labelWidth('a')).to.be.within(1.5, 2);
  });

  it('gives no width to no text', () => {
    expect(labelWidth('')).to.equal(0);
  });
});
