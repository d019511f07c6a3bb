import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {MapTarget} from '../../map/contract.js';

/** Id of the part that stands for the mark in focus, for `aria-activedescendant`. */
export function stopId({contents}: MapTarget): string {
  return `stop-${contents.replace(/\W/g, '-')}`;
}

/**
 * The ring around the mark in focus, which is also what a screen reader hears of it.
 *
 * The marks are pixels of a canvas, so the focus of the page stays on the map, as one stop of the Tab key, and points here with
 * `aria-activedescendant`. The map is an `application`: in a `group`, screen readers for Windows keep the arrow keys for
 * themselves. The ring is a part of the page over its mark, and not one that is hidden off the screen, so that a magnifier and the
 * frame of a screen reader go there too. It is another element for another mark: of one whose name changes some say nothing.
 *
 * @param isSelected - Undefined for a mark of several events.
 * @param open - As the Enter key does; assistive technology presses the button itself.
 */
export function mapStop(target: MapTarget, name: string, isSelected: boolean | undefined, open: () => void): TemplateResult {
  const id = stopId(target);
  const place = `translate:${target.x}px ${target.y}px;--_radius-pixels:${target.radiusPixels}px`;
  return html`${keyed(id, html`<span id=${id} class="stop" part="focus" role="button" aria-label=${name} aria-pressed=${isSelected ?? nothing} .style=${place} @click=${open}></span>`)}`;
}
