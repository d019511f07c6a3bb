import {trapFocus} from './focus-trap.js';
import {lockScroll} from './scroll-lock.js';

/**
 * Fills the screen with a map: by the platform where it can, else, as on an iPhone, by a modal dialog of the map's own, in the top layer of the
 * page. The part stays where it is in the tree, since a canvas that is moved is drawn anew: it is a `popover` and no `<dialog>`, which would
 * have to hold it from the beginning, and would be one for screen readers all the time.
 */
export class FullScreen {
  readonly #element: HTMLElement;
  readonly #part: () => HTMLElement | null;
  readonly #onChange: () => void;
  readonly #listening = new AbortController();
  /** Closes the dialog; null while there is none. */
  #leave: (() => void) | null = null;

  /**
   * @param element - What the platform shows.
   * @param part - The part of its shadow tree that the dialog shows.
   * @param onChange - It has begun or ended.
   */
  constructor(element: HTMLElement, part: () => HTMLElement | null, onChange: () => void) {
    this.#element = element;
    this.#part = part;
    this.#onChange = onChange;
    const options = {signal: this.#listening.signal};
    element.ownerDocument.addEventListener('fullscreenchange', () => onChange(), options);
    // On paper it has its place in the page.
    element.ownerDocument.defaultView?.addEventListener('beforeprint', () => this.#close(), options);
  }

  get isOn(): boolean {
    return this.#leave !== null || this.#element.matches(':fullscreen');
  }

  async toggle(): Promise<void> {
    const {ownerDocument} = this.#element;
    if (this.#leave) return this.#close();
    if (this.isOn) return ownerDocument.exitFullscreen();
    try {
      if (!ownerDocument.fullscreenEnabled) return this.#open();
      await this.#element.requestFullscreen();
    } catch {
      // The page it is embedded in does not allow it.
      this.#open();
    }
  }

  /** The element has left the page. */
  release(): void {
    this.#listening.abort();
    this.#leave?.();
    this.#leave = null;
  }

  #open(): void {
    const part = this.#part();
    if (!part || this.#leave || this.#listening.signal.aborted) return;
    const before = focusIn(part);
    const listening = new AbortController();
    const unlock = lockScroll(part.ownerDocument);
    const untrap = trapFocus(part);
    part.addEventListener('keydown', (event) => this.#handleKeydown(event), {signal: listening.signal});
    dress(part);
    this.#leave = () => {
      listening.abort();
      undress(part);
      untrap();
      unlock();
      before?.focus({preventScroll: true});
    };
    this.#onChange();
  }

  #close(): void {
    const leave = this.#leave;
    if (!leave) return;
    this.#leave = null;
    leave();
    this.#onChange();
  }

  /** What was opened on the map has taken its Escape already. */
  #handleKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.#close();
  }
}

function dress(part: HTMLElement): void {
  part.classList.add('modal');
  part.setAttribute('role', 'dialog');
  part.setAttribute('aria-modal', 'true');
  // Browsers without popovers show it over the page as far as its styles go.
  part.setAttribute('popover', 'manual');
  if ('showPopover' in part) part.showPopover();
}

function undress(part: HTMLElement): void {
  part.classList.remove('modal');
  for (const name of ['role', 'aria-modal', 'popover']) part.removeAttribute(name);
}

/** What has the focus in a part of a shadow tree. */
function focusIn(part: HTMLElement): HTMLElement | null {
  const active = (part.getRootNode() as ShadowRoot).activeElement;
  return active instanceof HTMLElement && part.contains(active) ? active : null;
}
