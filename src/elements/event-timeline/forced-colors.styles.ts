import {css} from 'lit';

/**
 * The timeline where the system sets the colours. It sets those of boxes, but not of drawings: these take the system's colours
 * here, and categories are told apart by their shapes and by the patterns of the bars.
 */
export const partStyles = css`
  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_soft: CanvasText;
      --_paper: Canvas;
      --_raised: Canvas;
      --_wash: Canvas;
      --_line: GrayText;
      --_accent: Highlight;
      --_focus: Highlight;
    }
    .lane {
      stroke: GrayText;
      stroke-width: 0.5;
    }
    .mark,
    .era,
    .era-edge,
    .era-hatch {
      color: CanvasText;
    }
    .mark stop,
    .lanes stop {
      stop-color: CanvasText;
    }
    .mark .symbol,
    .mark .bar:not([fill^='url']),
    .names .symbol path,
    .tip .symbol path {
      fill: CanvasText;
    }
    .lanes.lanes .mark.outside {
      opacity: 1;
    }
    .mark.outside .symbol,
    .mark.outside .bar:not([fill^='url']) {
      fill: GrayText;
    }
    .mark.outside .bar {
      opacity: 0.5;
    }
    .mark:is(.hovered, .selected) :is(.symbol, .bar) {
      stroke: Highlight;
    }
    .mark.selected .symbol,
    .mark.selected .bar:not([fill^='url']) {
      fill: Highlight;
      stroke: CanvasText;
    }
    .mark.negative:is(*, .outside, .selected) :is(.symbol, .bar.bar) {
      fill: Canvas;
      stroke: CanvasText;
    }
    .eras .era-rule {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .bars.inside {
      fill: CanvasText;
    }
    .category-bars {
      fill: var(--_pattern);
      stroke: CanvasText;
      stroke-width: 0.5;
    }
    .pattern-ground {
      fill: Canvas;
    }
    .pattern-stroke {
      stroke: CanvasText;
    }
    .bar-ground {
      fill: Highlight;
      opacity: 0.4;
    }
    .veil {
      opacity: 0.7;
    }
    .tip {
      border: 1px solid CanvasText;
    }
    .handle::before {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Canvas;
    }
    .handle.taken::before {
      background: Highlight;
    }
  }
`;
