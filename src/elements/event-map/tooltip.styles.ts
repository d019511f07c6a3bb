import {css} from 'lit';

/** What a mark stands for, in words beside it: never cut by the edge of the map. */
export const tooltipStyles = css`
  .tip {
    max-width: min(18rem, calc(100% - 1rem));
    overflow-wrap: anywhere;
    translate: calc(-100% * var(--_share)) min(0px, calc(var(--_room) - 100%));
  }
  .tip.above {
    translate: calc(-100% * var(--_share)) max(-100%, calc(-1 * var(--_room)));
  }
  .tip .line {
    display: flex;
    gap: 0.4rem;
    align-items: baseline;
  }
  /* Several events are told apart by their beginnings. */
  .tip .line > span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .tip .symbol {
    width: 0.75em;
    height: 0.75em;
    stroke: var(--_paper);
    stroke-width: 0.3;
  }
  .negative .symbol path {
    fill: none;
    stroke: currentColor;
    stroke-width: 0.35;
    stroke-dasharray: 0.6 0.35;
  }
  @media (forced-colors: active) {
    .tip {
      outline: 1px solid CanvasText;
    }
  }
  @media print {
    .tip {
      display: none;
    }
  }
`;
