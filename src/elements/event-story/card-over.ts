import type {LitElement} from 'lit';

/** A card that lies over the other views of a story, where there is no room beside them, while the reader wants it. */
export class CardOver {
  readonly #story: LitElement;
  #isOpen = false;

  constructor(story: LitElement) {
    this.#story = story;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The reader's button. */
  toggle = (): void => this.#set(!this.#isOpen);

  /** Who selects an event in a view wants to see it; who closes the card does not. */
  handleSelect = ({detail}: CustomEvent<{id: string | null}>): void => this.#set(detail.id !== null);

  close(): void {
    this.#set(false);
  }

  #set(isOpen: boolean): void {
    if (isOpen === this.#isOpen) return;
    this.#isOpen = isOpen;
    this.#story.requestUpdate();
    if (!isOpen) void this.#returnFocus();
  }

  /** What had the focus in the card is seen no more: the button that opens it takes it. */
  async #returnFocus(): Promise<void> {
    const card = this.#story.querySelector<LitElement>(':scope > event-card');
    const hadFocus = card?.matches(':focus-within');
    await Promise.all([this.#story.updateComplete, card?.updateComplete]);
    const button = this.#story.renderRoot.querySelector<HTMLElement>('button.card');
    if (hadFocus && !card?.checkVisibility() && button?.checkVisibility()) button.focus({preventScroll: true});
  }
}
