import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';
import {countWords} from '../shared/count-words.js';
import {withheldWords} from '../shared/withheld-words.js';
import {formatCount} from '../../l10n/format-number.js';
import type {Strings} from '../../l10n/strings.js';
import type {EventStore} from '../../store/event-store.js';
import {SPEEDS} from '../../store/playback.js';

export interface ControlsState {
  readonly store: EventStore;
  readonly strings: Strings;
  readonly locale: string;
  readonly noPlay: boolean;
  /** The dates shown. */
  readonly words: string;
  /** Whether all dates are shown and in view, so that there is nothing to go back to. */
  readonly isWhole: boolean;
  /** The button that folds empty stretches, where there are some. */
  readonly fold: TemplateResult | typeof nothing | undefined;
  /** The choice whose clock tells the times, where it makes a difference. */
  readonly clock: TemplateResult | typeof nothing;
  readonly zoom: (steps: number) => void;
  /** By half of what is in view: later with 1, earlier with -1. */
  readonly pan: (direction: 1 | -1) => void;
  /** Whether the story goes on before or behind what is in view. */
  readonly goesOn: (direction: 1 | -1) => boolean;
  readonly showAll: () => void;
  /** The reader started, paused or paced the playback. */
  readonly changed: () => void;
}

const PLAY = 'M4 2.5L13 8L4 13.5Z';
const EARLIER = 'M10 3L5 8L10 13';
const LATER = 'M6 3L11 8L6 13';
const PAUSE = 'M4 3H7V13H4ZM9 3H12V13H9Z';

/** The row above the timeline: playback, the dates shown in words, and the buttons of the view. */
export function timelineControls(state: ControlsState): TemplateResult {
  const {store, strings, locale} = state;
  return html`<div class="controls" part="controls" role="toolbar" aria-label=${strings.timelineControls}>
    ${state.noPlay ? nothing : playback(state)}
    <p class="words" part="window">
      <strong>${state.words}</strong>
      <span>${[countWords(store, strings, locale), withheldWords(store, strings, locale)].filter(Boolean).join(' · ')}</span>
    </p>
    <span class="end">
      ${state.clock} ${state.fold}
      <button class="button all" ?disabled=${state.isWhole} @click=${state.showAll}>${strings.allDates}</button>
      <span class="moves">
        <span class="pan">${panButton(state, -1, strings.earlierDates, EARLIER)}${panButton(state, 1, strings.laterDates, LATER)}</span>
        <button class="button icon" aria-label=${strings.zoomOut} title=${strings.zoomOut} @click=${() => state.zoom(-1)}>−</button>
        <button class="button icon" aria-label=${strings.zoomIn} title=${strings.zoomIn} @click=${() => state.zoom(1)}>+</button>
      </span>
    </span>
  </div>`;
}

/** Does what a drag of the plot does. */
function panButton({pan, goesOn}: ControlsState, direction: 1 | -1, label: string, sign: string): TemplateResult {
  return html`<button class="button icon" aria-label=${label} title=${label} ?disabled=${!goesOn(direction)} @click=${() => pan(direction)}>
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${sign}></path>`}</svg>
  </button>`;
}

function playback({store, strings, locale, changed}: ControlsState): TemplateResult {
  const handlePlay = () => {
    if (store.playing) store.stopByTouch();
    else void store.play();
    changed();
  };
  const handleSpeed = (event: Event) => {
    store.setSpeed(Number((event.target as HTMLSelectElement).value));
    changed();
  };
  const label = store.playing ? strings.pause : strings.play;
  return html`<button class="button play" data-playback @click=${handlePlay} aria-label=${label} title=${label}>
      <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${store.playing ? PAUSE : PLAY}></path>`}</svg>
    </button>
    <select class="button speed" data-playback aria-label=${strings.speed} @change=${handleSpeed}>
      ${SPEEDS.map((speed) => html`<option value=${speed} ?selected=${speed === store.speed}>${formatCount(speed, locale)}×</option>`)}
    </select>`;
}
