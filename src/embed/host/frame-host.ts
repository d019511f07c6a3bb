import {hearFrames} from './hear-frames.js';

// The script for pages with frames of embed.html, once a page or once a frame.
const own = document.currentScript;
const framePage = own instanceof HTMLScriptElement && own.src ? new URL('embed.html', own.src).href : null;

// One a page, also where several copies of the script run: a message is seen to once.
const KEY = Symbol.for('event-timeline-map.frames.1');
const scope: typeof globalThis & {[KEY]?: WeakSet<Event>} = globalThis;
hearFrames(document, framePage, (scope[KEY] ??= new WeakSet()));
