import {linkOf} from './link-click.js';
import {decideOnce, mayWriteAddress} from './page-address.js';
import {isThisPage, pageFragment, withFragment} from './page-fragment.js';

/** The address of the page with another fragment; null where it is none that can be passed on, in a frame made of a text say. */
export function addressWith(fragment: string): string | null {
  if (!/^(https?|file):$/.test(location.protocol)) return null;
  return withFragment(fragment);
}

/**
 * Writes the fragment of the page's address. A step is an entry of its own in the history, to which Back returns.
 *
 * @returns false where it was written too often of late: ask again later. A page that may not change its address at all, in a
 * frame of an opaque origin say, leaves it as it is.
 */
export function writeAddress(fragment: string, isStep: boolean): boolean {
  if (!mayWriteAddress(performance.now())) return false;
  try {
    if (isStep) history.pushState(null, '', withFragment(fragment));
    else history.replaceState(history.state, '', withFragment(fragment));
  } catch {
    // Not ours to decide.
  }
  return true;
}

export interface AddressListeners {
  /** The address is another one: by Back or Forward, by the reader's hand or by a script. */
  changed(): void;
  /** The reader follows a link to another place of the page. */
  moved(): void;
}

/** @returns Removes the listeners. */
export function watchAddress({changed, moved}: AddressListeners): () => void {
  const controller = new AbortController();
  const options = {signal: controller.signal};
  /** Where a link that was clicked leads; such a click is followed by the same events as Back. */
  let destination: string | null = null;
  const handleChange = (event: Event) => {
    const isMove = decideOnce(event, () => destination === pageFragment());
    destination = null;
    if (isMove) moved();
    else changed();
  };
  const handleClick = (event: MouseEvent) => {
    const link = linkOf(event);
    if (link?.hash && link.hash !== location.hash && isThisPage(link.href)) destination = link.hash.slice(1);
  };
  addEventListener('popstate', handleChange, options);
  addEventListener('hashchange', handleChange, options);
  document.addEventListener('click', handleClick, {...options, passive: true});
  return () => controller.abort();
}
