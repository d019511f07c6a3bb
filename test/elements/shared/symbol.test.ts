import {expect} from 'chai';
import {render} from 'lit';
import {readEventFile} from '../../../src/data/index.js';
import {categorySymbol} from '../../../src/elements/shared/symbol.js';
import {colorOf} from '../../../src/symbols/palette.js';
import {SHAPE_PATHS, shapeOf} from '../../../src/symbols/shapes.js';
import {eventFile} from '../../store/story.js';

const {table} = readEventFile(eventFile([], {categories: [{id: 'gathering'}, {id: 'clash', color: '#aa0000', shape: 'star'}, {id: 'riot'}]}));

describe('categorySymbol', () => {
  let box: HTMLElement;
  beforeEach(() => document.body.append((box = document.createElement('div'))));
  afterEach(() => box.remove());

  const draw = (index: number) => {
    render(categorySymbol(table, index), box);
    return box.querySelector('path');
  };

  it('has the colour and the shape that the category names', () => {
    const path = draw(1);
    expect([path?.getAttribute('fill'), path?.getAttribute('d')]).to.deep.equal(['#aa0000', SHAPE_PATHS.star]);
  });

  it('has the colour and the shape of its place in the legend where it names none', () => {
    const path = draw(2);
    expect([path?.getAttribute('fill'), path?.getAttribute('d')]).to.deep.equal([colorOf(undefined, 2), SHAPE_PATHS[shapeOf(undefined, 2)]]);
  });

  it('is a path of SVG that the browser can draw, inside its view box', () => {
    const {x, y, width, height} = draw(1)?.getBBox() ?? new DOMRect();
    expect(Math.min(width, height)).to.be.above(2);
    expect(Math.max(-x, -y, x + width, y + height)).to.be.at.most(1.5);
  });

  it('is silent for screen readers: the words beside it say the same', () => {
    draw(0);
    expect(box.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
  });
});
