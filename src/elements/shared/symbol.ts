import {svg, html} from 'lit';
import type {TemplateResult} from 'lit';
import type {EventTable} from '../../data/event-table.js';
import {colorOf} from '../../symbols/palette.js';
import {SHAPE_PATHS, shapeOf} from '../../symbols/shapes.js';

/** The mark of a category, in colour and shape, beside its words: it is hidden from screen readers. */
export function categorySymbol(table: EventTable, index: number): TemplateResult {
  const category = table.categories[index];
  return html`<svg class="symbol" viewBox="-1.5 -1.5 3 3" aria-hidden="true">
    ${svg`<path d=${SHAPE_PATHS[shapeOf(category, index)]} fill=${colorOf(category, index)}></path>`}
  </svg>`;
}
