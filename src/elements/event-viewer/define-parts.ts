import type {LitElement} from 'lit';
import {EventCardElement} from '../event-card/event-card.js';
import {EventFilterElement} from '../event-filter/event-filter.js';
import {EventListElement} from '../event-list/event-list.js';
import {EventMapElement} from '../event-map/event-map.js';
import {EventTimelineElement} from '../event-timeline/event-timeline.js';

const PARTS: Readonly<Record<string, new () => LitElement>> = {
  'event-map': EventMapElement,
  'event-timeline': EventTimelineElement,
  'event-list': EventListElement,
  'event-card': EventCardElement,
  'event-filter': EventFilterElement,
};

/**
 * Registers the tags that a viewer is made of, for an app that has imported the viewer alone. What is registered already is
 * left as it is. It is called when the first viewer is drawn, so that an import alone defines nothing.
 */
export function defineParts(registry: CustomElementRegistry): void {
  for (const [tag, element] of Object.entries(PARTS)) {
    // Of a class of its own: the app may have registered, or come to register, the class itself by another name.
    if (!registry.get(tag)) registry.define(tag, class extends element {});
  }
}
