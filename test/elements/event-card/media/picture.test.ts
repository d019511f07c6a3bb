import {expect} from 'chai';
import {all, clearPage, one, text, until} from '../../helpers.js';
import {BROKEN, SQUARE, cardOf} from './items.js';

const sized = (width: number, height: number) => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  return canvas.toDataURL();
};

describe('picture', () => {
  afterEach(clearPage);

  it('describes an image for those who do not see it', async () => {
    expect(one<HTMLImageElement>(await cardOf(SQUARE), 'img').alt).to.equal('Fifty men before a city hall');
  });

  it('leaves description, credit and the way to the original where the file cannot be loaded', async () => {
    const card = await cardOf({...SQUARE, src: BROKEN});
    await until(card, () => all(card, '.missing').length > 0);
    expect(text(one(card, 'figure'))).to.equal('This file could not be loaded. Fifty men before a city hall See the original Zhanaozen. Nurlan Musaev, via Facebook');
    expect(all(card, 'img')).to.deep.equal([]);
  });

  it('shows an upright image whole, and lets one that lies fill the frame', async () => {
    const card = await cardOf({...SQUARE, src: sized(4, 8)});
    await until(card, () => all(card, 'img.upright').length > 0);
    expect(getComputedStyle(one(card, 'img')).objectFit).to.equal('contain');
    const other = await cardOf({...SQUARE, src: sized(8, 4)});
    await one<HTMLImageElement>(other, 'img').decode();
    expect(getComputedStyle(one(other, 'img')).objectFit).to.equal('cover');
  });
});
