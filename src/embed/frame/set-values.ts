import type {StoreElement} from '../../elements/shared/store-element.js';
import type {HostMessage} from './protocol.js';

/**
 * Selects an event or shows other dates, as the page around a frame asks. No DOM event tells of it. While the file is still read, the
 * attributes ask for it.
 *
 * @param elements - Those of the frame, which share one store.
 */
export function setValues(elements: readonly StoreElement[], {selected, window}: NonNullable<HostMessage['set']>): void {
  for (const element of elements) {
    const {store} = element;
    if (store?.status === 'ready') {
      if (selected !== undefined) store.select(selected);
      if (window !== undefined) store.setWindowText(window);
      // They share it.
      return;
    }
    if (selected !== undefined) element.selected = selected;
    if (window !== undefined) element.window = window;
  }
}
