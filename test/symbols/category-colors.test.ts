import {expect} from 'chai';
import kazakhstan from '../../demo/kazakhstan/events.json';
import second from '../../demo/two-stories/second.json';
import type {Category, Shape} from '../../src/schema/event-file.js';
import {colorOf} from '../../src/symbols/palette.js';
import {shapeOf} from '../../src/symbols/shapes.js';
import {SIGHTS, contrast, labDistance, linearRgb, seen} from './color-vision.js';

const LANDS = ['#f6f4f0', '#23282d'];
/** As for the palette: marks are small and lie apart. */
const LEAST_DISTANCE = 16;
/** As many categories as the palette has colours. */
const UNNAMED: readonly Category[] = Array.from({length: 7}, (_, index) => ({id: `c${index}`, label: `Category ${index}`}));

const FILES: Readonly<Record<string, readonly Category[]>> = {
  'the Kazakhstan story': kazakhstan.categories as readonly Category[],
  'the second of two stories': second.categories as readonly Category[],
  'a file that names neither colours nor shapes': UNNAMED,
};

/** Pairs of categories that look the same by a measure. */
function alike<Look>(categories: readonly Category[], lookOf: (category: Category, index: number) => Look, isAlike: (one: Look, other: Look) => boolean): string[] {
  const looks = categories.map(lookOf);
  return categories.flatMap((category, i) => categories.slice(i + 1).flatMap((other, j) => (isAlike(looks[i], looks[i + 1 + j]) ? [`${category.id} and ${other.id}`] : [])));
}

for (const [file, categories] of Object.entries(FILES)) {
  describe(`the categories of ${file}`, () => {
    for (const [name, sight] of Object.entries(SIGHTS)) {
      it(`keep their colours apart for readers with ${name}`, () => {
        const close = alike(categories, (category, index) => seen(linearRgb(colorOf(category, index)), sight), (one, other) => labDistance(one, other) < LEAST_DISTANCE);
        expect(close).to.deep.equal([]);
      });
    }

    it('are told apart by their shapes as well, where no colour is seen at all', () => {
      expect(alike<Shape>(categories, shapeOf, (one, other) => one === other)).to.deep.equal([]);
    });

    it('have a contrast of 3:1 with light and with dark land', () => {
      const pale = categories.filter((category, index) => LANDS.some((land) => contrast(colorOf(category, index), land) < 3));
      expect(pale.map(({id}) => id)).to.deep.equal([]);
    });
  });
}
