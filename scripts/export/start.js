// Hands the events that stand in the page to its elements, all of which share them.
import '../../src/define.ts';

const file = JSON.parse(document.querySelector('script[data-events]').textContent);
const [first, ...others] = document.querySelectorAll('event-viewer, event-map, event-timeline, event-card, event-list, event-filter');
first.data = file;
for (const element of others) element.store = first.store;
