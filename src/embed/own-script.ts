/** What a script tag says of what it loads. */
export interface OwnScript {
  /** Address of the module beside it. */
  readonly address: string;
  /** The tag that was found; null where only the module was named. */
  readonly tag: HTMLScriptElement | null;
}

const LOADER = 'embed.js';
const MODULE = 'event-map.js';
/** `data-event-map-module`. */
const NAMED = 'eventMapModule';

/**
 * Finds where the module lies. The tag that runs says it, where it is the loader by its name or has `data-event-map-module`. Where it does not, as in what a
 * tag manager evaluates or an optimiser has packed together: another tag with `data-event-map-module`, a hint `<link rel="modulepreload" href="…/event-map.js">`,
 * the address of what runs, or another tag with the name of the loader. That is the last, since scripts of other vendors have that name, too.
 *
 * @returns null where nothing in the page says it.
 */
export function ownScript(page: Document): OwnScript | null {
  const running = page.currentScript instanceof HTMLScriptElement ? page.currentScript : null;
  const tags = [...page.querySelectorAll<HTMLScriptElement>('script')];
  const named = running && (isNaming(running) || isLoader(running)) ? running : tags.find(isNaming);
  if (named) return said(named);
  const hint = [...page.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].find(({href}) => fileOf(href) === MODULE);
  if (hint) return {address: hint.href, tag: null};
  // The file may have been given another name, and lie beside the module nevertheless.
  const beside = running?.src ? running : tags.find(isLoader);
  return beside ? said(beside) : null;
}

function said(tag: HTMLScriptElement): OwnScript {
  const module = tag.dataset[NAMED];
  return {address: module ? new URL(module, tag.baseURI).href : new URL(MODULE, tag.src).href, tag};
}

function isNaming({dataset}: HTMLScriptElement): boolean {
  return Boolean(dataset[NAMED]);
}

function isLoader({src}: HTMLScriptElement): boolean {
  return fileOf(src) === LOADER;
}

/** Name of a file without what stands behind a question mark. */
function fileOf(address: string): string {
  return /([^/?#]*)(?:[?#].*)?$/.exec(address)?.[1] ?? '';
}
