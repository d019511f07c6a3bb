// index.html lists the stories; index.html?story=event-card/AClip shows one, alone: each is a visual test case, too. The files are
// in Storybook's format, and `npm run stories` shows them there.
import * as card from './event-card.stories.js';
import * as filter from './event-filter.stories.js';
import * as list from './event-list.stories.js';
import * as map from './event-map.stories.js';
import * as story from './event-story.stories.js';
import * as timeline from './event-timeline.stories.js';
import * as viewer from './event-viewer.stories.js';

const FILES = [map, timeline, card, list, filter, viewer, story];

const wanted = new URLSearchParams(location.search).get('story');
const main = document.querySelector('main');

if (wanted) await show(...wanted.split('/'));
else {
  main.append(Object.assign(document.createElement('h1'), {textContent: 'Every element in every state'}));
  for (const file of FILES) showList(file);
}
document.documentElement.dataset.ready = '';

async function show(title, id) {
  const found = FILES.find(({default: file}) => file.title === title)?.[id];
  if (!found) throw new Error(`There is no story “${title}/${id}”.`);
  document.title = `${title}: ${found.name}`;
  main.className = 'story';
  main.append(Object.assign(document.createElement('h1'), {className: 'name', textContent: document.title}), found.render());
  await found.play({canvasElement: main});
}

function showList({default: {title}, ...stories}) {
  const heading = Object.assign(document.createElement('h2'), {textContent: `<${title}>`});
  const items = Object.entries(stories).map(([id, {name}]) => {
    const link = Object.assign(document.createElement('a'), {href: `?story=${title}/${id}`, textContent: name});
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  const listing = document.createElement('ul');
  listing.append(...items);
  main.append(heading, listing);
}
