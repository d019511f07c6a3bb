import {EventCardElement} from './elements/event-card/event-card.js';
import {EventFilterElement} from './elements/event-filter/event-filter.js';
import {EventListElement} from './elements/event-list/event-list.js';
import {EventMapElement} from './elements/event-map/event-map.js';
import {EventStoryElement} from './elements/event-story/event-story.js';
import {EventTimelineElement} from './elements/event-timeline/event-timeline.js';
import {EventViewerElement} from './elements/event-viewer/event-viewer.js';
import {watchMarkers} from './embed/watch-markers.js';
import {isTrusted} from './trust/page-policy.js';

const ELEMENTS = {
  // Groups first: the views inside them join the store of the group.
  'event-story': EventStoryElement,
  'event-viewer': EventViewerElement,
  'event-map': EventMapElement,
  'event-timeline': EventTimelineElement,
  'event-card': EventCardElement,
  'event-list': EventListElement,
  'event-filter': EventFilterElement,
};

// A second copy of the script finds the tags taken, and leaves them.
const free = Object.entries(ELEMENTS).filter(([tag]) => !customElements.get(tag));
if (free.length > 0 && !isTrusted()) {
  void import('./trust/tell-untrusted.js').then(({tellUntrusted}) => tellUntrusted());
} else {
  for (const [tag, element] of free) customElements.define(tag, element);
  watchMarkers(document, Object.keys(ELEMENTS));
}
