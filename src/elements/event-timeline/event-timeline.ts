import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {EventStore} from '../../store/event-store.js';
import type {LaneGrouping} from '../../timeline/lane-groups.js';
import type {PlayMode} from '../../timeline/playback.js';
import {goOn} from '../../load/go-on.js';
import {LazyElement} from '../shared/lazy-element.js';
import {tokens} from '../shared/tokens.styles.js';
import {styles} from './event-timeline.styles.js';

const LANES: readonly string[] = ['category', 'place', 'none'] satisfies LaneGrouping[];

/**
 * Events along a time axis in the story's zone, in lanes, with a strip below in which the dates shown are chosen.
 *
 * @tagname event-timeline
 * @summary Time axis with lanes, histogram, brush and playback.
 * @slot - Content until the element is upgraded and the events are read.
 * @event {CustomEvent<{src: string | null, total: number, issues: Issue[]}>} event-load - The event file is read.
 * @event {CustomEvent<{src: string | null, message: string, issue: Issue | null}>} event-error - The event file cannot be read.
 * @event {CustomEvent<{id: string | null}>} event-select - The reader selected an event.
 * @event {CustomEvent<{window: TimeWindow | null}>} event-window-change - The reader chose other dates.
 * @event {CustomEvent<{playing: boolean, speed: number}>} event-playback-change - The reader started, paused or paced the playback.
 * @event {CustomEvent<{clock: 'event' | 'reader'}>} event-clock-change - The reader chose whose clock tells the times.
 * @csspart message - The text in place of the timeline: loading, failed, empty.
 * @csspart controls - The row of buttons.
 * @csspart window - The dates shown, in words.
 * @csspart eras - The labels of the background eras.
 * @csspart lanes - The lanes.
 * @csspart axis - The time axis.
 * @csspart zone - The name of the clock that the axis goes by.
 * @csspart strip - The histogram with the brush.
 * @cssproperty --event-timeline-height - Height beyond which the lanes scroll; default `24rem`, on a phone `36rem`.
 * @cssproperty --event-timeline-lanes - `none` leaves out the lanes, so that axis and strip are left; default `flex`.
 */
export class EventTimelineElement extends LazyElement {
  static override styles = [tokens, styles];

  /** What the lanes are made of: `category`, `place`, or `none` for a single lane. */
  @property({reflect: true}) lanes: LaneGrouping = 'category';

  /** Pace of the playback: 0.5, 1 or 2. */
  @property({type: Number}) speed = 1;

  /** Starts the playback again at the end. */
  @property({type: Boolean}) loop = false;

  /** Folds long stretches in which nothing happened; the reader can unfold each, and all. */
  @property({type: Boolean, reflect: true}) fold = false;

  /** What a playback does: `moving` carries the dates shown over the story, `growing` leaves their start where it is. */
  @property({attribute: 'play-mode'}) playMode: PlayMode = 'moving';

  /** Lets a playback leap over stretches without an event. */
  @property({type: Boolean, attribute: 'skip-empty'}) skipEmpty = false;

  /** Leaves out the buttons of the playback. */
  @property({type: Boolean, attribute: 'no-play'}) noPlay = false;

  #isNextApart = false;

  protected override loadView() {
    return import('./timeline-view.js');
  }

  protected override loadAhead(): void {
    // Whether it is there is told by who needs it.
    import('./timeline-hands.js').catch(() => undefined);
  }

  /** @internal The next drawing is a task of its own: there is much to be counted in this one. */
  drawInNextTask(): void {
    this.#isNextApart = true;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const isApart = this.#isNextApart;
    this.#isNextApart = false;
    return isApart ? goOn().then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.hasUpdated && changed.has('speed')) this.#setSpeed();
    if (this.hasUpdated && changed.has('loop')) this.store?.setLoop(this.loop);
    if (this.hasUpdated && changed.has('playMode')) this.#setPlayMode();
    if (this.hasUpdated && changed.has('skipEmpty')) this.store?.setSkipEmpty(this.skipEmpty);
    // The first attributes of all are those that came before or after the store was joined.
    if (!this.hasUpdated && this.store) this.joined(this.store);
    if (!LANES.includes(this.lanes)) this.lanes = 'category';
  }

  /** A timeline that asks for nothing leaves the playback as it is: another one may have set it. */
  protected override joined(store: EventStore): void {
    if (this.speed !== 1) this.#setSpeed();
    if (this.loop) store.setLoop(true);
    if (this.playMode !== 'moving') this.#setPlayMode();
    if (this.skipEmpty) store.setSkipEmpty(true);
  }

  #setPlayMode(): void {
    this.store?.setPlayMode(this.playMode === 'growing' ? 'growing' : 'moving');
  }

  #setSpeed(): void {
    if (this.speed > 0 && Number.isFinite(this.speed)) this.store?.setSpeed(this.speed);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimelineElement;
  }
}
