import {expect} from 'chai';
import {LABEL_TYPES, createMeasurer, typeOf} from '../../../src/map/basemap/label-type.js';

const at = (kind: 'town' | 'country' | 'water', rank: number, zoom = 4, minZoom = 4) => typeOf({kind, rank, minZoom}, zoom);

describe('typeOf', () => {
  it('sets larger towns larger', () => {
    const sizes = [1, 2, 3, 4, 5, 6].map((rank) => at('town', rank).sizePixels);
    expect(sizes).to.deep.equal([...sizes].sort((a, b) => b - a));
    expect(sizes[0]).to.be.greaterThan(sizes[5]!);
  });

  it('sets waters in italics and countries in spaced capitals', () => {
    expect(at('water', 1).italic).to.be.true;
    expect(at('country', 1)).to.include({uppercase: true, italic: false});
    expect(at('country', 1).spacing).to.be.greaterThan(0.05);
    expect(at('town', 1)).to.include({uppercase: false, italic: false, spacing: 0});
  });

  it('lets a country’s name grow with the country on the screen', () => {
    expect([1, 2, 4].map((zoom) => at('country', 2, zoom, 1).name)).to.deep.equal(['country-3', 'country-2', 'country-1']);
  });

  it('takes the smallest type for ranks beyond the table', () => {
    expect(at('town', 9).name).to.equal('town-6');
    expect(at('water', 7).name).to.equal('water-3');
  });

  it('sets nothing smaller than 10 pixels', () => {
    for (const {sizePixels} of LABEL_TYPES) expect(sizePixels).to.be.at.least(10);
  });
});

describe('createMeasurer', () => {
  const widthOf = createMeasurer('sans-serif');

  it('measures longer texts wider, and larger type too', () => {
    expect(widthOf('Kyzylorda', at('town', 3))).to.be.greaterThan(widthOf('Oral', at('town', 3)));
    expect(widthOf('Oral', at('town', 1))).to.be.greaterThan(widthOf('Oral', at('town', 6)));
  });

  it('counts capitals and the space between letters', () => {
    const country = at('country', 1, 9, 1);
    expect(widthOf('Chad', country)).to.be.greaterThan(widthOf('Chad', {...country, name: 'lower', uppercase: false}));
    const tight = widthOf('Chad', {...country, name: 'tight', spacing: 0});
    expect(widthOf('Chad', country) - tight).to.be.closeTo(4 * country.spacing * country.sizePixels, 0.01);
  });

  it('agrees with what the page sets', () => {
    const span = document.createElement('span');
    const type = at('town', 2);
    span.style.cssText = `position:absolute;white-space:pre;font:${type.weight} ${type.sizePixels}px sans-serif`;
    span.textContent = 'Petropavl';
    document.body.append(span);
    expect(widthOf('Petropavl', type)).to.be.closeTo(span.getBoundingClientRect().width, 1);
    span.remove();
  });
});
