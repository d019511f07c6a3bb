import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {ElementView} from '../shared/lazy-element.js';
import type {EventStoryElement} from './event-story.js';

export {viewStyles} from './story-view.styles.js';

export function createView(element: EventStoryElement): ElementView {
  void element;
  return {render: (message: TemplateResult | null) => message ?? html`<slot></slot>`};
}
