import {property} from 'lit/decorators.js';
import type {BasemapKind} from '../../map/contract.js';
import {LazyElement} from '../shared/lazy-element.js';
import {tokens} from '../shared/tokens.styles.js';
import {styles} from './event-map.styles.js';
import {importEngine} from './import-engine.js';

/**
 * The events of the window on a map. The map engine is loaded when the element comes near the viewport; until then, and
 * where the browser cannot draw it, the element's own children are shown.
 *
 * It is painted with Canvas 2D until deck.gl, which is loaded behind its first picture, takes over. All maps of a page share four WebGL
 * contexts: the others go on being painted, as do all where the browser has no WebGL, which `event-error` tells as `webgl-missing`.
 *
 * @tagname event-map
 * @summary The events on a map.
 * @slot - Content until the map is drawn, and where it cannot be drawn: a picture with its caption, say.
 * @event {CustomEvent<{src: string | null, total: number, issues: Issue[]}>} event-load - The event file is read.
 * @event {CustomEvent<{src: string | null, message: string, issue: Issue | null}>} event-error - The event file, or a part of the map, cannot be read.
 * @event {CustomEvent<{id: string | null}>} event-select - The reader selected an event, or none.
 * @event {CustomEvent<{camera: CameraPosition}>} event-camera-change - The reader moved the map.
 * @csspart message - The text in place of the map: loading, failed, empty.
 * @csspart controls - The buttons.
 * @csspart tooltip - What a mark stands for.
 * @csspart placeless - How many of the events shown have no place; its button opens a list of them.
 * @csspart placeless-list - That list, while it is open.
 * @csspart spot - The list of the events at one place, where they are too many to be spread around it.
 * @csspart focus - The ring around the mark that the arrow keys have come to.
 * @csspart attribution - Whose map it is.
 * @cssproperty --event-map-land - Land; default `light-dark(#f6f4f0, #23282d)`.
 * @cssproperty --event-map-water - Sea and lakes; default `light-dark(#dfe6ea, #14191e)`.
 * @cssproperty --event-map-border - Borders of countries.
 * @cssproperty --event-map-coast - Coast lines.
 * @cssproperty --event-map-lake - Lakes; default: the colour of the water.
 * @cssproperty --event-map-river - Rivers; default `light-dark(#d3dde3, #1a2026)`.
 * @cssproperty --event-map-halo - Line around marks; default `light-dark(#ffffff, #16181a)`.
 * @cssproperty --event-basemap-label - Names of towns; default `light-dark(#4a4c4e, #c3c0b9)`.
 * @cssproperty --event-basemap-label-country - Names of countries; default `light-dark(#8b867d, #85837d)`.
 * @cssproperty --event-basemap-label-water - Names of waters; default `light-dark(#7e95a3, #5f7788)`.
 * @cssproperty --event-basemap-label-halo - Line around names; default: the colour of the land.
 */
export class EventMapElement extends LazyElement {
  static override styles = [tokens, styles];

  /** Where the map looks, `longitude,latitude` in degrees; default: at all events. */
  @property() center: string | null = null;

  /** Zoom, 0 (the world in 512 pixels) to 17; default: as near as shows all events. */
  @property({type: Number}) zoom: number | null = null;

  /** `embedded`, the package's own map, or `none`. */
  @property() basemap: BasemapKind = 'embedded';

  /** Leaves out the buttons. */
  @property({type: Boolean, attribute: 'no-controls'}) noControls = false;

  protected override loadView() {
    return import('./map-view.js');
  }

  /** Takes as long as all the rest: it comes at the same time as the view and the events, not after them. */
  protected override loadAhead(): void {
    // The view asks again, and tells what has gone wrong.
    importEngine().catch(() => undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-map': EventMapElement;
  }
}
