import {property} from 'lit/decorators.js';
import type {BasemapKind} from '../../map/contract.js';
import type {SocialMode} from '../event-card/media/media-scene.js';
import type {LaneGrouping} from '../../timeline/lane-groups.js';
import type {PlayMode} from '../../timeline/playback.js';
import {GroupElement} from '../shared/group-element.js';
import {tokens} from '../shared/tokens.styles.js';
import {styles} from './event-viewer.styles.js';

/**
 * Map, timeline, list, card and filter of one story from one tag, in a layout that follows the width of the element itself:
 * one below the other in a narrow column, the card beside the map from 600 pixels on, two columns of the same height from 900
 * pixels on. Selecting an event never changes the height of the element.
 *
 * Among the views of an `<event-story>` it is the map and the timeline alone, in the height that the story gives it. A card is
 * a view of its own there.
 *
 * The inner elements are those of the package, in the shadow of this one. Where their tags are not registered yet, the
 * viewer registers them when it is drawn. What they tell bubbles out of the viewer; loading is told once.
 *
 * @tagname event-viewer
 * @summary Map, timeline, list, card and filter from one tag.
 * @slot - Content until the events are read and drawn: a list that works without JavaScript.
 * @slot title - A heading of the level that fits the article; default: the story's title, one level below the nearest heading before the viewer.
 * @slot credit - Whose work it is; default: the story's credit and licence, and when it was updated.
 * @event {CustomEvent<{src: string | null, total: number, issues: Issue[]}>} event-load - The event file is read.
 * @event {CustomEvent<{src: string | null, message: string, issue: Issue | null}>} event-error - The event file, or a part of the viewer, cannot be read.
 * @event {CustomEvent<{id: string | null}>} event-select - The reader selected an event, or none.
 * @event {CustomEvent<{window: TimeWindow | null}>} event-window-change - The reader chose other dates.
 * @event {CustomEvent<{filters: Filters}>} event-filter-change - The reader chose other filters.
 * @event {CustomEvent<{camera: CameraPosition}>} event-camera-change - The reader moved the map.
 * @event {CustomEvent<{playing: boolean, speed: number}>} event-playback-change - The reader started, paused or paced the playback.
 * @event {CustomEvent<{clock: 'event' | 'reader'}>} event-clock-change - The reader chose whose clock tells the times.
 * @csspart message - The text in place of the parts: loading, failed, empty.
 * @csspart title - The heading.
 * @csspart filter - The filter.
 * @csspart map - The map.
 * @csspart timeline - The timeline.
 * @csspart panel - What holds the list and the card.
 * @csspart list - The list.
 * @csspart card - The card.
 * @csspart credit - The line below.
 * @cssproperty --event-viewer-height - Height that the parts fill, such as `100vh`, where they do not need more, and that is kept for them while they load; default: `50rem` in two columns, else what a map, a timeline and a list take.
 * @cssproperty --event-map-land - Land of the map, which stands for all of it while it is loaded; default `light-dark(#f6f4f0, #23282d)`.
 * @cssproperty --event-timeline-height - Height beyond which the lanes scroll; default: what fits the layout.
 * @cssproperty --event-list-height - Height beyond which the list scrolls, where that is less than its room; default `none`.
 */
export class EventViewerElement extends GroupElement {
  static override styles = [tokens, styles];

  /** Leaves out the map. A story without a place has none anyway. */
  @property({type: Boolean, attribute: 'no-map', reflect: true}) noMap = false;

  /** Leaves out the timeline. A story without a date has none anyway. */
  @property({type: Boolean, attribute: 'no-timeline', reflect: true}) noTimeline = false;

  /** Leaves out the card. */
  @property({type: Boolean, attribute: 'no-card', reflect: true}) noCard = false;

  /** Leaves out the list. */
  @property({type: Boolean, attribute: 'no-list', reflect: true}) noList = false;

  /** Leaves out the filter. */
  @property({type: Boolean, attribute: 'no-filter', reflect: true}) noFilter = false;

  /** Where the map looks, `longitude,latitude` in degrees; default: at all events. */
  @property() center: string | null = null;

  /** Zoom of the map, 0 (the world in 512 pixels) to 17; default: as near as shows all events. */
  @property({type: Number}) zoom: number | null = null;

  /** What the map stands on: `embedded`, the package's own map, or `none`. */
  @property() basemap: BasemapKind = 'embedded';

  /** Leaves out the buttons of the map. */
  @property({type: Boolean, attribute: 'no-controls'}) noControls = false;

  /** What the lanes of the timeline are made of: `category`, `place`, or `none` for a single lane. */
  @property() lanes: LaneGrouping = 'category';

  /** Pace of the playback: 0.5, 1 or 2. */
  @property({type: Number}) speed = 1;

  /** Starts the playback again at the end. */
  @property({type: Boolean}) loop = false;

  /** Folds long stretches of the timeline in which nothing happened; the reader can unfold each, and all. */
  @property({type: Boolean}) fold = false;

  /** What a playback does: `moving` carries the dates shown over the story, `growing` leaves their start where it is. */
  @property({attribute: 'play-mode'}) playMode: PlayMode = 'moving';

  /** Lets a playback leap over stretches without an event. */
  @property({type: Boolean, attribute: 'skip-empty'}) skipEmpty = false;

  /** Leaves out the buttons of the playback. */
  @property({type: Boolean, attribute: 'no-play'}) noPlay = false;

  /**
   * What may become of posts of other sites (media of the type `embed`). `link`: each is a card made of the file's own data,
   * with a link; nothing is asked of the site. `click`: it may also be loaded, when the reader clicks. `none`: no link either.
   */
  @property() social: SocialMode = 'link';

  protected override loadView() {
    return import('./viewer-view.js');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-viewer': EventViewerElement;
  }
}
