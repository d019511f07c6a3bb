import {isFor, readChoices} from './choices.js';
import {elementForm, frameForm, markerForm, scriptForm, scriptTag} from './forms.js';

const form = document.querySelector('.controls');
const preview = document.querySelector('.preview');
const told = document.querySelector('#told');
const code = (name) => document.querySelector(`#${name}-code`);
/** Counts up with each change: what is ready too late is for nobody. */
let latest = 0;

function show() {
  const {choices, article, faults} = readChoices(new FormData(form), document.baseURI);
  for (const control of form.elements) if (control.name) control.closest('label').hidden = !isFor(control.name, choices.tag);
  tellFaults(faults);
  code('script').textContent = scriptForm(choices);
  code('marker').textContent = markerForm(choices);
  code('site').textContent = scriptTag(choices);
  code('frame').textContent = frameForm(choices);
  return {choices, article};
}

function tellFaults(faults) {
  const names = new Set(faults.map(({name}) => name));
  for (const control of form.elements) if (control.name) control.ariaInvalid = String(names.has(control.name));
  document.querySelector('#faults').replaceChildren(
    ...faults.map(({message}) => Object.assign(document.createElement('li'), {textContent: message})),
  );
}

/** The element in place keeps what its reader did, where only attributes change. */
function showPreview(choices) {
  const holder = document.createElement('template');
  holder.innerHTML = elementForm(choices);
  const next = holder.content.firstElementChild;
  const shown = preview.firstElementChild;
  if (shown?.localName !== next.localName) return preview.replaceChildren(holder.content);
  for (const name of shown.getAttributeNames()) if (!next.hasAttribute(name) && name !== 'theme') shown.removeAttribute(name);
  if (!next.hasAttribute('theme')) next.setAttribute('theme', 'auto');
  for (const {name, value} of next.attributes) if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
}

async function showFigure({choices, article}) {
  const turn = ++latest;
  const text = await figureOf(choices, article).catch((reason) => `No figure could be made: ${reason.message ?? reason}`);
  if (turn === latest) code('figure').textContent = text;
}

async function figureOf({src, attributes, picture}, article) {
  if (!src) throw new Error('there is no event file.');
  const {loadFigureLanguage, staticFigure} = await import('../../dist/static-figure.js');
  const response = await fetch(src);
  if (!response.ok) throw new Error(`${src} answered ${response.status}.`);
  const file = await response.text();
  const {lang, fields} = attributes;
  if (lang) await loadFigureLanguage(lang);
  return staticFigure(file, {
    ...(lang && {lang}),
    ...(fields && {fields}),
    ...(article && {href: article, linkEvents: attributes.hash === true}),
    ...(picture && {image: picture}),
    requireVerified: attributes['require-verified'] === true,
    inlineStyles: true,
  });
}

/** What is typed shows in the code at once, and in the preview when the field is left: a half address has no file. */
function handleChange() {
  const chosen = show();
  if (chosen.choices.src) showPreview(chosen.choices);
  showFigure(chosen);
}

async function handleCopy({currentTarget}) {
  const source = document.getElementById(currentTarget.dataset.copies);
  try {
    await navigator.clipboard.writeText(source.textContent);
    told.textContent = `Copied: ${currentTarget.dataset.what}.`;
  } catch {
    getSelection().selectAllChildren(source);
    told.textContent = 'The browser does not let this page copy. The text is selected: copy it with Ctrl-C or ⌘C.';
  }
}

document.querySelector('#zones').replaceChildren(...Intl.supportedValuesOf('timeZone').map((zone) => new Option(zone, zone)));
form.addEventListener('input', show);
form.addEventListener('change', handleChange);
form.addEventListener('submit', (submit) => submit.preventDefault());
for (const button of document.querySelectorAll('[data-copies]')) button.addEventListener('click', handleCopy);
// A browser may have kept the values of an earlier visit.
handleChange();
