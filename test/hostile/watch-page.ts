import {CANARY} from './vectors.js';

/** What hostile data has done outside of the elements, until `restore` is called. */
export interface PageWatch {
  /** In words; empty where nothing has happened. */
  happened(): string[];
  restore(): void;
}

type Dialog = 'alert' | 'confirm' | 'prompt' | 'open' | 'print';
const DIALOGS: readonly Dialog[] = ['alert', 'confirm', 'prompt', 'open', 'print'];

/**
 * Watches the page: what runs, what is asked of the canary's host, and what stands in the document outside of a part of it.
 *
 * @param inside - Where the elements are.
 */
export function watchPage(inside: Element): PageWatch {
  const events: string[] = [];
  const real = new Map<Dialog, unknown>(DIALOGS.map((name) => [name, window[name]]));
  for (const name of DIALOGS) Reflect.set(window, name, (...said: unknown[]) => void events.push(`${name}(${said.join()})`));
  Reflect.set(window, 'hostileRan', () => void events.push('a script of the data has run'));
  performance.setResourceTimingBufferSize(100_000);
  performance.clearResourceTimings();

  const listening = new AbortController();
  const note = (event: Event) => void events.push(`${event.type}: ${event instanceof ErrorEvent ? event.message : event instanceof PromiseRejectionEvent ? String(event.reason) : ''}`);
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation', 'submit', 'beforeunload', 'hashchange', 'popstate', 'message']) {
    // In the capture phase errors of images are heard, too: an image that is not there is no harm.
    addEventListener(type, note, {signal: listening.signal});
  }

  const before = pageState(inside);
  return {
    happened: () => {
      const asked = performance.getEntriesByType('resource').filter(({name}) => name.startsWith(CANARY)).map(({name}) => `${name} was asked for`);
      const after = pageState(inside);
      const changed = Object.keys(before).filter((key) => before[key] !== after[key]).map((key) => `${key} was ${before[key]}, is ${after[key]}`);
      return [...events, ...asked, ...changed];
    },
    restore: () => {
      listening.abort();
      for (const [name, value] of real) Reflect.set(window, name, value);
      Reflect.deleteProperty(window, 'hostileRan');
    },
  };
}

function pageState(inside: Element): Record<string, string> {
  const nodes = [...document.querySelectorAll('*')].filter((node) => !inside.contains(node));
  return {
    nodes: nodes.map(({localName}) => localName).join(' '),
    attributes: nodes.slice(0, 3).map((node) => (node.contains(inside) ? (node.cloneNode() as Element).outerHTML : '')).join(''),
    title: document.title,
    address: location.href,
    history: String(history.length),
    'style sheets': String(document.styleSheets.length + document.adoptedStyleSheets.length),
    'names of the page': Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)).join(' '),
    'names of all objects': [Object, Array, String, Function, Promise, Map].map((kind) => Object.getOwnPropertyNames(kind.prototype).join(' ')).join('; '),
    cookie: document.cookie,
    storage: String(localStorage.length + sessionStorage.length),
  };
}
