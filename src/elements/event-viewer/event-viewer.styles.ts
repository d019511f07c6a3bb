import {css} from 'lit';

/**
 * What holds before the viewer is drawn: about the height that it will have, so that the article below stays where it is.
 * A part that is left out takes its share with it.
 */
export const styles = css`
  :host {
    container: event-viewer / inline-size;
    /* In a page that is too short for it the viewer goes on below: nothing of it is cut off. */
    min-height: min-content;
    /* What the parts are given in one column. */
    --_filter: 6rem;
    --_map: 20rem;
    --_timeline: 22rem;
    --_panel: 24rem;
  }
  :host([no-filter]) {
    --_filter: 0rem;
  }
  :host([no-map]) {
    --_map: 0rem;
  }
  :host([no-timeline]) {
    --_timeline: 0rem;
  }
  :host([no-card][no-list]) {
    --_panel: 0rem;
  }
  :host > * {
    --_reserved: calc(5rem + var(--_filter) + var(--_map) + var(--_timeline) + var(--_panel));
  }
  :host > :is(.waiting, .warning) {
    min-height: var(--event-viewer-height, var(--_reserved));
  }
  :host > .warning {
    height: 100%;
  }
  /* What says that there is nothing takes no more room than it needs. */
  :host > .state:not(.warning) {
    min-height: 14rem;
  }
  :host > .skeleton {
    --_bones: linear-gradient(var(--_wash) 0 0) 0 5rem / 100% calc(100% - 5rem) no-repeat;
  }
  @container event-viewer (min-width: 600px) {
    :host > * {
      --_reserved: calc(5rem + 0.45 * var(--_filter) + max(1.3 * var(--_map), var(--_panel)) + 0.82 * var(--_timeline));
    }
  }
  @container event-viewer (min-width: 900px) {
    :host > * {
      --_reserved: 50rem;
    }
    :host([no-map]) > * {
      --_reserved: calc(5rem + 0.45 * var(--_filter) + 0.82 * var(--_timeline) + 1.25 * var(--_panel));
    }
    :host([no-card][no-list]) > * {
      --_reserved: calc(5rem + 0.45 * var(--_filter) + 1.6 * var(--_map) + 0.82 * var(--_timeline));
    }
  }
`;
