// index.html lists the stories; index.html?story=event-card/claims shows one, alone: each is a visual test case, too.
import {stories as card} from './event-card.js';
import {stories as filter} from './event-filter.js';
import {stories as list} from './event-list.js';
import {stories as map} from './event-map.js';
import {stories as story} from './event-story.js';
import {stories as timeline} from './event-timeline.js';
import {stories as viewer} from './event-viewer.js';

/** By tag: what `render` returns stands in the page; `act` then does what a reader would. */
export const ALL = {
  'event-map': map,
  'event-timeline': timeline,
  'event-card': card,
  'event-list': list,
  'event-filter': filter,
  'event-viewer': viewer,
  'event-story': story,
};

const wanted = new URLSearchParams(location.search).get('story');
const main = document.querySelector('main');

if (wanted) await show(...wanted.split('/'));
else for (const [tag, stories] of Object.entries(ALL)) showList(tag, Object.keys(stories));
document.documentElement.dataset.ready = '';

async function show(tag, name) {
  const found = ALL[tag]?.[name];
  if (!found) throw new Error(`There is no story “${tag}/${name}”.`);
  main.className = 'story';
  main.innerHTML = found.html;
  const element = main.querySelector(tag);
  if (found.data) element.data = found.data;
  if (found.isReady !== false) await Promise.all([...main.querySelectorAll(tag)].map((each) => each.ready));
  await found.act?.(element);
  // What was held back until then is drawn now.
  if (found.isReady !== false) await element.ready;
}

function showList(tag, names) {
  const heading = Object.assign(document.createElement('h2'), {textContent: `<${tag}>`});
  const items = names.map((name) => {
    const link = Object.assign(document.createElement('a'), {href: `?story=${tag}/${encodeURIComponent(name)}`, textContent: name});
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  const listing = document.createElement('ul');
  listing.append(...items);
  main.append(heading, listing);
}
