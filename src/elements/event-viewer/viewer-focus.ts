import type {EventDetails} from '../../events.js';
import {focusBox} from '../shared/focus-box.js';
import type {EventViewerElement} from './event-viewer.js';

/** Where the focus goes in a viewer when the card comes and goes. */
export class ViewerFocus {
  readonly #element: EventViewerElement;
  /** What had the focus when the reader opened the card. */
  #opener: HTMLElement | null = null;

  constructor(element: EventViewerElement) {
    this.#element = element;
  }

  /** Past the viewer: the next press of the Tab key goes to what follows it in the page. */
  readonly handleSkip = (): void => {
    const end = this.#part('.end');
    if (!end) return;
    // Chromium goes on from the start of a shadow tree where the focus is on what the Tab key does not reach.
    end.tabIndex = 0;
    end.addEventListener('blur', () => (end.tabIndex = -1), {once: true});
    end.focus();
  };

  readonly handleSelect = async (event: CustomEvent<EventDetails['event-select']>): Promise<void> => {
    const [card, list] = [this.#part('event-card'), this.#part('event-list')];
    // Told while the event lasts only.
    const {target} = event;
    if (target !== card) this.#opener = deepestFocus(this.#element.renderRoot as ShadowRoot);
    await this.#element.updateComplete;
    await card?.updateComplete;
    if (event.detail.id === null) {
      if (target === card) this.#goBack(card, list);
      return;
    }
    // In a narrow viewer the card takes the place of the list, whose focus would be lost.
    if (card && list && target === list && !isShown(list)) focusBox(card);
  };

  /** The card does so itself where it can: what is hidden while it is open takes no focus before the viewer is drawn. */
  #goBack(card: Part<'event-card'>, list: Part<'event-list'>): void {
    const {activeElement} = this.#element.renderRoot as ShadowRoot;
    if (activeElement && activeElement !== card) return;
    if (this.#opener?.isConnected) this.#opener.focus({preventScroll: true});
    else if (list) focusBox(list);
    this.#opener = null;
  }

  #part<Name extends string>(selector: Name): Part<Name> {
    return this.#element.renderRoot.querySelector<HTMLElement>(selector) as Part<Name>;
  }
}

type Part<Name extends string> = (Name extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Name] : HTMLElement) | null;

function isShown(element: Element): boolean {
  return element.checkVisibility({visibilityProperty: true});
}

/** What has the focus in a shadow tree or in those inside it. */
function deepestFocus({activeElement}: ShadowRoot): HTMLElement | null {
  const inner = activeElement?.shadowRoot?.activeElement;
  if (inner && activeElement.shadowRoot) return deepestFocus(activeElement.shadowRoot);
  return activeElement instanceof HTMLElement || activeElement instanceof SVGElement ? (activeElement as HTMLElement) : null;
}
