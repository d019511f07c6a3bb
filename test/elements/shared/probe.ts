import {html} from 'lit';
import {StoreElement} from '../../../src/elements/shared/store-element.js';
import {formatWindow} from '../../../src/l10n/format-when.js';
import {dress} from '../helpers.js';
import type {MountOptions} from '../helpers.js';

/** The least view: it says what it reads of its store. */
export class ProbeElement extends StoreElement {
  drawn = 0;

  protected override render() {
    this.drawn += 1;
    const {store} = this;
    if (!store) return html`no store`;
    const {window} = store;
    return html`${store.status} ${store.visibleCount}/${store.total}, ${window ? formatWindow(window, this.locale, this.axisTimeZone) : 'all dates'}, ${store.selected ?? 'nothing'}`;
  }
}
customElements.define('test-probe', ProbeElement);

export function probe(attributes: Readonly<Record<string, string>> = {}, options: MountOptions = {}): ProbeElement {
  const element = new ProbeElement();
  dress(element, attributes, options);
  return element;
}
