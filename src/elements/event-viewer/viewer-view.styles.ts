import {css} from 'lit';
import {ownText} from '../shared/own-text.styles.js';
import {ledStyles} from './led.styles.js';

/**
 * Three layouts, by the width of the element: one column; from 600 pixels on the card and the list beside the map; from 900
 * pixels on two columns of one height. The parts are flexible boxes, so that the room of one that is left out goes to the map
 * or to the list.
 */
export const viewStyles = css`
  ${ownText}${ledStyles}
  .frame {
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: min-content;
  }
  .viewer {
    position: relative;
    display: flex;
    flex: 1 1 var(--event-viewer-height, var(--_height));
    flex-direction: column;
    --_height: auto;
    --_lanes: var(--event-timeline-height, 12rem);
    --_list: var(--event-list-height, none);
  }
  .viewer > * {
    flex: none;
    min-width: 0;
  }
  h2,
  .title ::slotted(*) {
    margin: 0 0 0.75rem;
  }
  h2 {
    font-size: 1.5em;
    line-height: 1.2;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .body,
  .stage {
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
    gap: 1rem;
  }
  event-map,
  event-list,
  event-card {
    min-height: 0;
  }
  .map {
    flex: 1 0 20rem;
    aspect-ratio: auto;
  }
  .timeline {
    flex: none;
  }
  event-timeline {
    --event-timeline-height: var(--_lanes);
  }
  .panel {
    flex: 1 0 24rem;
    container: panel / size;
  }
  [data-shape='split'] > .panel {
    flex-grow: 0;
  }
  .pages {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    height: 100%;
  }
  .pages > * {
    grid-area: 1 / 1;
    height: 100%;
    --event-list-height: var(--_list);
  }
  /* The frame of the card stays, what is in it scrolls. */
  event-card {
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    scrollbar-width: thin;
  }
  event-card::part(card),
  event-card::part(message) {
    border: 0;
  }
  .credit {
    color: var(--_soft);
    font-size: 0.8125em;
  }
  .filter {
    min-height: 2.25rem;
    margin-block-end: 0.75rem;
  }
  .credit p {
    margin: 0.75rem 0 0;
  }
  .credit a {
    color: inherit;
  }
  .skip,
  .end {
    position: absolute;
    z-index: 4;
    inset-inline-start: 0;
  }
  .skip {
    inset-block-start: 0;
  }
  .end {
    inset-block-end: 0;
    padding: 0.25rem 0.75rem;
    background: var(--_raised);
  }
  .skip:not(:focus),
  .end:not(:focus) {
    clip-path: inset(50%);
    pointer-events: none;
  }
  /* The page's own content stands in the room of what will come in its place; a failure takes no more than it needs. */
  .viewer > .waiting {
    flex: 1 0 auto;
  }
  .viewer > .state {
    min-height: 14rem;
  }
  /* The map takes up what the timeline and the words leave of the room that was kept. */
  .viewer:is(:has(> .waiting), :has(.bone), :has(.map)) {
    --_height: var(--_reserved);
  }
  .bone {
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  .bone.map {
    background: var(--event-map-land, light-dark(#f6f4f0, #23282d));
  }
  .bone.timeline {
    flex-grow: 1;
    min-height: 14rem;
  }

  @media (forced-colors: active) {
    .bone {
      border: 1px solid;
    }
  }

  @container event-viewer (min-width: 600px) {
    .map {
      flex-basis: 26rem;
    }
    /* The filter says it, a hand's breadth above. */
    .filter ~ .body event-list::part(count) {
      display: none;
    }
    .body[data-shape='split'] {
      display: grid;
      grid-template: 'map panel' minmax(26rem, 1fr) 'timeline timeline' auto / minmax(0, 3fr) minmax(15rem, 2fr);
    }
    [data-shape='split'] > .stage {
      display: contents;
    }
    [data-shape='split'] .map {
      grid-area: map;
    }
    [data-shape='split'] .timeline {
      grid-area: timeline;
    }
    [data-shape='split'] > .panel {
      grid-area: panel;
    }
  }
  @container event-viewer (min-width: 900px) {
    .viewer:has(.map) {
      --_height: 42rem;
    }
    .viewer:has([data-shape='split']) {
      --_height: 50rem;
    }
    .viewer:has([data-shape='stack'] .map + .timeline) {
      --_height: 60rem;
    }
    .body[data-shape='split'] {
      flex: 1 0 32rem;
      grid-template: 'stage panel' minmax(32rem, 1fr) / minmax(0, 1fr) clamp(20rem, 32cqi, 28rem);
      gap: 1.5rem;
    }
    [data-shape='split'] > .stage {
      display: flex;
      grid-area: stage;
      min-height: 0;
      container: stage / size;
      --_lanes: var(--event-timeline-height, clamp(5rem, 20cqh, 15rem));
    }
    [data-shape='split'] .map {
      flex: 1 1 0;
    }
    [data-shape='stack'] .map {
      flex-basis: 20rem;
    }
    [data-shape='stack'] > .panel {
      flex-basis: 30rem;
    }
  }
  @container panel (min-width: 560px) {
    .pages:has(event-list):has(event-card) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 1.5rem;
    }
    .pages:has(event-list) > event-card {
      grid-column: 2;
    }
  }
  @container panel not (min-width: 560px) {
    .pages[data-shown='card'] > event-list,
    .pages[data-shown='list'] > event-card {
      visibility: hidden;
    }
  }
  @media print {
    .body[data-shape] {
      display: block;
    }
    .panel {
      container-type: normal;
    }
    .map {
      height: 24rem;
    }
    .pages[data-shown] {
      display: block;
    }
    .pages[data-shown='list'] > event-card {
      display: none;
    }
    .pages[data-shown] > :is(event-list, event-card) {
      height: auto;
      overflow: visible;
      visibility: visible;
    }
    .skip,
    .end {
      display: none;
    }
  }
`;
