import {css} from 'lit';

/** What stands behind the marks: the eras, and the distances in time from one event. */
export const backgroundStyles = css`
  /* The colour of an era that names none. */
  .defs,
  svg.lanes,
  svg.histogram {
    color: var(--_soft);
  }
  .eras {
    display: var(--event-timeline-lanes, flex);
    position: relative;
    margin-inline-start: var(--_names);
    overflow: hidden;
    font-size: 0.75rem;
    line-height: 16px;
  }
  .era-label {
    position: absolute;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .era-rule {
    --_from: 0%;
    --_to: 0%;
    position: absolute;
    height: 3px;
    background: var(--_era, var(--_soft));
    mask: linear-gradient(to right, transparent, #000 var(--_from) calc(100% - var(--_to)), transparent);
  }
  .era-rule.open-start {
    --_from: 50%;
  }
  .era-rule.open-end {
    --_to: 50%;
  }
  .era {
    pointer-events: none;
  }
  .era-stop {
    stop-color: currentColor;
  }
  .era-tint {
    opacity: 0.09;
  }
  .era-edge {
    stroke: currentColor;
    stroke-dasharray: 2 2;
    opacity: 0.7;
  }
  .era-hatch {
    stroke: currentColor;
    stroke-width: 1.5;
    opacity: 0.25;
  }
  .distances {
    pointer-events: none;
  }
  .reference {
    fill: var(--_ink);
    opacity: 0.05;
  }
  .reference-edge,
  .distance {
    fill: none;
    stroke: var(--_soft);
    stroke-width: 1;
  }
  .distance-label {
    fill: var(--_ink);
    stroke: var(--_paper);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
    pointer-events: none;
  }
`;
