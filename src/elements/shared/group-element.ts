import {LazyElement} from './lazy-element.js';
import {StoreElement} from './store-element.js';
import type {EventStore} from '../../store/event-store.js';

/** An element that hands its store to the views inside it, whenever they and it come. */
export abstract class GroupElement extends LazyElement {
  protected override joined(store: EventStore): void {
    super.joined?.(store);
    for (const view of viewsInside(this)) view.rejoin();
  }
}

/** Views among the children and in the shadow of an element, at any depth; inside another group they follow that. */
function* viewsInside(root: Element | ShadowRoot): Generator<StoreElement> {
  if (root instanceof Element && root.shadowRoot) yield* viewsInside(root.shadowRoot);
  for (const child of root.children) {
    if (child instanceof StoreElement) yield child;
    if (!(child instanceof GroupElement)) yield* viewsInside(child);
  }
}
