import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {ElementView} from '../shared/lazy-element.js';
import type {EventViewerElement} from './event-viewer.js';

export {viewStyles} from './viewer-view.styles.js';

export function createView(element: EventViewerElement): ElementView {
  void element;
  return {render: (message: TemplateResult | null) => message ?? html`<slot></slot>`};
}
