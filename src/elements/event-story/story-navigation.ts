import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';
import {formatCount} from '../../l10n/format-number.js';
import type {Strings} from '../../l10n/strings.js';
import {rove} from '../shared/roving-focus.js';

export interface StoryNavigation {
  readonly names: readonly string[];
  /** The step that the reader is at; -1 before the first. */
  readonly active: number;
  /** The step that the reader points at or has the focus on, to be named. */
  readonly pointed: number | null;
  /** What a screen reader is told: the step that the reader went to by a button. */
  readonly spoken: string;
  /** How many events are withheld, in words; '' for none. */
  readonly withheld: string;
  /** The button of the card where there is one: whether it is open, null while no event is selected. */
  readonly card: {readonly isOpen: boolean | null; readonly toggle: () => void} | null;
  /** Columns of the bar: steps that one row does not hold are shared out among several. */
  readonly columns: number;
  readonly strings: Strings;
  readonly locale: string;
  readonly go: (index: number) => void;
  readonly point: (index: number | null) => void;
}

const UP = 'M3.5 10.5L8 6L12.5 10.5';
const DOWN = 'M3.5 6L8 10.5L12.5 6';
const CARD = 'M2.5 3.5H13.5V12.5H2.5ZM5 6.5H11M5 9.5H9';

/** The steps as a bar of short pieces that are buttons, with the share done; where the reader is, in words; back and on. */
export function storyNavigation(state: StoryNavigation): TemplateResult {
  const {names, active, pointed, spoken, withheld, card, columns, strings, point} = state;
  const tabStop = Math.max(0, pointed ?? active);
  const shown = pointed ?? active;
  return html`<nav class="navigation" part="navigation" aria-label=${strings.steps}>
    <ol class="steps" role="list" .style="--_columns:${columns}" @keydown=${handleKeydown} @pointerleave=${() => point(null)} @focusout=${() => point(null)}>
      ${names.map((_, index) => step(state, index, index === tabStop))}
    </ol>
    <p class="here">
      <span class="count">${shown < 0 ? total(state) : stepOf(state, shown)}</span>
      <span class="name">${shown < 0 ? nothing : nameOf(state, shown)}</span>
      ${withheld ? html`<span class="withheld">${withheld}</span>` : nothing}
    </p>
    ${card ? cardButton(card, strings) : nothing}
    ${turn(strings.previousStep, UP, active > 0 ? () => state.go(active - 1) : null)}
    ${turn(strings.nextStep, DOWN, active < names.length - 1 ? () => state.go(active + 1) : null)}
    <p class="visually-hidden" role="status">${spoken}</p>
  </nav>`;
}

/** “3 of 9” */
export function stepOf({strings, locale, names}: Pick<StoryNavigation, 'strings' | 'locale' | 'names'>, index: number): string {
  return strings.stepOf(formatCount(index + 1, locale), formatCount(names.length, locale));
}

export function nameOf({names, strings, locale}: Pick<StoryNavigation, 'strings' | 'locale' | 'names'>, index: number): string {
  return names[index] || strings.stepNumber(formatCount(index + 1, locale));
}

function total({strings, locale, names}: StoryNavigation): string {
  return strings.stepCount(names.length, formatCount(names.length, locale));
}

function step(state: StoryNavigation, index: number, isTabStop: boolean): TemplateResult {
  return html`<li>
    <button
      class="step"
      tabindex=${isTabStop ? 0 : -1}
      aria-label=${nameOf(state, index)}
      aria-current=${index === state.active ? 'step' : nothing}
      ?data-done=${index <= state.active}
      @click=${() => state.go(index)}
      @pointerenter=${() => state.point(index)}
      @focus=${() => state.point(index)}
    ></button>
  </li>`;
}

function cardButton({isOpen, toggle}: NonNullable<StoryNavigation['card']>, strings: Strings): TemplateResult {
  return html`<button
    class="turn card"
    aria-label=${strings.card}
    title=${strings.card}
    aria-expanded=${String(isOpen ?? false)}
    aria-disabled=${isOpen === null ? 'true' : nothing}
    @click=${isOpen === null ? nothing : toggle}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${CARD}></path>`}</svg>
  </button>`;
}

/** It stays a tab stop where it leads nowhere, so that the focus is not lost at the ends. */
function turn(label: string, path: string, go: (() => void) | null): TemplateResult {
  return html`<button class="turn" aria-label=${label} title=${label} aria-disabled=${go ? nothing : 'true'} @click=${go ?? nothing}>
    <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${path}></path>`}</svg>
  </button>`;
}

function handleKeydown(event: KeyboardEvent): void {
  const buttons = [...(event.currentTarget as Element).querySelectorAll('button')];
  const index = buttons.indexOf(event.target as HTMLButtonElement);
  const next = index < 0 ? null : rove(index, buttons.length, event.key);
  if (next === null) return;
  event.preventDefault();
  buttons[next]?.focus();
}
