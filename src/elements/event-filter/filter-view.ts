import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {ElementView} from '../shared/lazy-element.js';
import type {EventFilterElement} from './event-filter.js';

export {viewStyles} from './filter-view.styles.js';

export function createView(element: EventFilterElement): ElementView {
  void element;
  return {render: (message: TemplateResult | null) => message ?? html`<slot></slot>`};
}
