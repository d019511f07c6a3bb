const EVENTS = [
  'event-load',
  'event-error',
  'event-select',
  'event-window-change',
  'event-filter-change',
  'event-camera-change',
  'event-playback-change',
  'event-clock-change',
  'event-media-open',
  'event-warning-accept',
  'event-outbound',
];
const LOG_LENGTH = 100;
const DETAIL_CHARACTERS = 240;

const form = document.querySelector('.controls');
const stage = document.querySelector('.stage');
const snippet = document.querySelector('#snippet');
const log = document.querySelector('#log');

/** Puts the value of a control on each element that its fieldset is for. */
function apply(control) {
  const tags = control.closest('fieldset').dataset.for.split(' ');
  for (const element of tags.map((tag) => stage.querySelector(tag))) {
    if (control.type === 'checkbox') element.toggleAttribute(control.name, control.checked);
    else if (control.value) element.setAttribute(control.name, control.value);
    else element.removeAttribute(control.name);
  }
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Only what the form can set is shown: an element may reflect more. */
function html(element) {
  const names = [...form.elements].map(({name}) => name).filter((name) => name && element.hasAttribute(name));
  const attributes = names.map((name) => {
    const value = element.getAttribute(name);
    return value ? ` ${name}="${escape(value)}"` : ` ${name}`;
  });
  return `<${element.localName}${attributes.join('')}></${element.localName}>`;
}

function showSnippet() {
  const elements = stage.querySelectorAll('event-map, event-timeline, event-filter, event-card, event-list');
  const script = '<script type="module" src="event-map.js"></' + 'script>';
  snippet.textContent = [script, ...[...elements].map(html)].join('\n');
}

/** A detail as text. Objects that are no plain data, such as a store, are named by their class. */
function describe(detail) {
  const plain = (_key, value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const name = Object.getPrototypeOf(value)?.constructor.name ?? 'Object';
    return name === 'Object' ? value : `[${name}]`;
  };
  try {
    return (JSON.stringify(detail, plain) ?? '').slice(0, DETAIL_CHARACTERS);
  } catch {
    return String(detail);
  }
}

function record({type, target, detail}) {
  const name = document.createElement('b');
  name.textContent = type;
  const item = document.createElement('li');
  item.append(name, ` ${target.localName ?? ''} ${describe(detail)}`);
  log.prepend(item);
  while (log.children.length > LOG_LENGTH) log.lastChild.remove();
}

/** Offers the ids of the chosen file for `selected`. */
async function offerIds() {
  const response = await fetch(form.elements.src.value);
  const {features} = response.ok ? await response.json() : {features: []};
  const options = features.map(({id, properties}) => new Option(properties.title ?? properties.dyad_name, id ?? properties.id));
  document.querySelector('#ids').replaceChildren(...options);
}

function handleInput({target}) {
  apply(target);
  showSnippet();
  if (target.name === 'src') offerIds();
}

for (const type of EVENTS) document.addEventListener(type, record);
form.addEventListener('input', handleInput);
form.addEventListener('submit', (submit) => submit.preventDefault());
// A browser may have kept the values of an earlier visit.
for (const control of form.elements) if (control.name) apply(control);
showSnippet();
offerIds();
