import {expect} from 'chai';
import {rgba} from '../../src/map/css-color.js';

describe('rgba', () => {
  it('reads a colour in every way that CSS writes it', () => {
    const red = [255, 0, 0, 255];
    for (const color of ['#f00', '#ff0000', 'red', 'rgb(255 0 0)', 'rgb(255, 0, 0)', 'hsl(0 100% 50%)']) expect(rgba(color), color).to.deep.equal(red);
  });

  it('reads wide-gamut colours, which the browser resolves', () => {
    expect(rgba('oklch(1 0 0)')).to.deep.equal([255, 255, 255, 255]);
    expect(rgba('color(srgb 0 0 1)')).to.deep.equal([0, 0, 255, 255]);
  });

  it('keeps the opacity of the colour', () => {
    expect(rgba('rgb(0 0 0 / 0.5)')[3]).to.be.closeTo(128, 1);
    expect(rgba('transparent')[3]).to.equal(0);
  });

  it('multiplies the opacity of the colour by the one that is asked for', () => {
    expect(rgba('#00ff00', 0.2)).to.deep.equal([0, 255, 0, 51]);
    expect(rgba('rgb(0 0 0 / 0.5)', 0.5)[3]).to.be.closeTo(64, 1);
  });

  it('draws what is not a colour as mid grey, and not as the colour before it', () => {
    rgba('#ff0000');
    expect(rgba('no such colour')).to.deep.equal([128, 128, 128, 255]);
    expect(rgba('')).to.deep.equal([128, 128, 128, 255]);
  });

  it('gives each caller an array of its own', () => {
    rgba('#123456')[0] = 99;
    expect(rgba('#123456')).to.deep.equal([0x12, 0x34, 0x56, 255]);
  });

  it('knows the first colour still after a thousand others', () => {
    const first = rgba('#010203');
    for (let index = 0; index < 1000; index += 1) rgba(`rgb(${index % 256} ${index >> 8} 9)`);
    expect(rgba('#010203')).to.deep.equal(first);
    expect(rgba('rgb(7 0 9)')).to.deep.equal([7, 0, 9, 255]);
  });
});
