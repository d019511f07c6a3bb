import type {Issue} from '../../data/issue.js';
import type {StoreElement} from '../../elements/shared/store-element.js';
import {warnEditor} from '../warn-editor.js';
import {buildViews} from './build-views.js';
import {readFrameAddress} from './frame-address.js';
import type {FrameAddress} from './frame-address.js';
import {showFailure, showFault} from './frame-message.js';
import {linkHost} from './host-link.js';
import {setValues} from './set-values.js';

// The script of the page that other pages show in a frame. It is a classic one: a frame without an origin, in a sandbox, may not load
// modules from a server that does not allow it, and must be able to say so.
const own = document.currentScript;
const folder = own instanceof HTMLScriptElement ? own.src : document.baseURI;
void fill(document.querySelector('main') ?? document.body, readFrameAddress(new URL(location.href)));

async function fill(content: HTMLElement, address: FrameAddress): Promise<void> {
  // A story that is kept in the fragment changes it later.
  const {href} = location;
  dress(document.documentElement, address);
  const views = addViews(content, address);
  // Before they are there: the page around may have asked for something by then.
  if (parent !== window) linkHost(content, parent, {...address, href, set: (values) => void views.then((elements) => setValues(elements, values))});
  await views;
}

function dress(root: HTMLElement, {lang, theme, height}: FrameAddress): void {
  if (lang !== null) root.lang = lang;
  if (theme !== 'auto') root.style.colorScheme = theme;
  if (height === null) return;
  root.style.setProperty('--frame-height', height === 'fill' ? '100svh' : `${height}px`);
  root.toggleAttribute('data-fixed', true);
}

async function addViews(content: HTMLElement, {src, ...asked}: FrameAddress): Promise<readonly StoreElement[]> {
  if (src === null) {
    tell(asked.faults);
    showFault(content, asked.faults[0]?.message);
    return [];
  }
  try {
    await import(new URL('event-map.js', folder).href);
  } catch (reason) {
    warnEditor(`event-map.js could not be loaded: ${String(reason)}. A frame in a sandbox without allow-same-origin needs the header Access-Control-Allow-Origin: * for all files of its folder. [chunk-missing]`);
    showFailure(content, src);
    return [];
  }
  const {elements, faults} = buildViews(src, asked, document);
  content.addEventListener('event-load', ({target}) => {
    document.title = (target as StoreElement).store?.dataset.title ?? document.title;
  });
  content.append(...elements);
  tell([...asked.faults, ...faults], elements[0]);
  return elements;
}

/** In the console, and among the problems of the story that the parameter `debug` shows. */
function tell(faults: readonly Issue[], element?: StoreElement): void {
  for (const fault of faults) {
    warnEditor(fault.message);
    element?.store?.report(fault);
  }
}
