import {css} from 'lit';

/** A card that lies over the other views, and only while the reader wants it: there is no room for it among them. */
const over = css`
  /* A page that says how its cards are displayed means those that are. */
  .views[data-card]:not([data-open]) ::slotted(event-card) {
    display: none !important;
  }
  .views[data-card] ::slotted(event-card) {
    position: absolute;
    inset: 0;
    z-index: 1;
    background: var(--_paper);
  }
`;

/** How views share the room of a story: the map grows, the others are small. */
export const viewsStyles = css`
  .views ::slotted(*) {
    flex: none;
    min-width: 0;
    margin: 0;
  }
  .views ::slotted(event-map),
  .views ::slotted(event-viewer),
  .views ::slotted(event-list) {
    flex: 1 1 0;
    aspect-ratio: auto;
    min-height: 7rem;
  }
  .views ::slotted(event-viewer) {
    /* Before it is drawn too, it keeps no more room free than the story gives it. */
    --event-viewer-height: 0px;
    overflow: hidden;
  }
  /* What a viewer is told of its timeline it hands down to it. */
  .views ::slotted(:is(event-timeline, event-viewer)) {
    --event-timeline-lanes: none;
    --event-timeline-height: min(18rem, 30svh);
    --_lane-names: 0rem;
    --_extras: none;
    --_zone-room: 0;
    --_waiting-height: 8rem;
  }
  .views ::slotted(event-timeline) {
    min-height: 0;
    /* The ring around what has the focus at its edge is not cut off. */
    padding-inline: 0.25rem;
  }
  .views ::slotted(event-card) {
    flex: 0 0 34%;
    min-height: 0;
    overflow: hidden auto;
  }
  @media screen and (min-height: 32rem) {
    @container (min-width: 560px) and (max-width: 899.98px) {
      .views[data-card] {
        padding-inline-end: calc(16rem + 0.75rem);
      }
      .views[data-card] ::slotted(event-card) {
        position: absolute;
        inset: 0 0 0 auto;
        width: 16rem;
      }
    }
    @container (min-width: 900px) {
      .views:not([data-card]) ::slotted(event-timeline) {
        --event-timeline-lanes: flex;
        --_lane-names: initial;
        --_extras: initial;
        --_zone-room: initial;
      }
    }
  }
  @media screen {
    @container (max-width: 559.98px) {
      ${over}
    }
  }
  @media screen and (max-height: 31.98rem) {
    ${over}
  }
  /* Little room above the text, or none: the strip alone is the timeline. */
  @media screen and (max-height: 44.8rem) {
    @container (max-width: 899.98px) {
      .views ::slotted(:is(event-timeline, event-viewer)) {
        --_controls: none;
      }
    }
  }
  @media print {
    .views ::slotted(*) {
      margin-block-end: 0.5rem;
    }
    .views ::slotted(event-map),
    .views ::slotted(event-viewer) {
      height: 24rem;
    }
    .views ::slotted(event-card) {
      overflow: visible;
    }
  }
`;
