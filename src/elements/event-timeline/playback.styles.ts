import {css} from 'lit';

/** What a playback does to the marks: those to come step back, those that have come swell once, those that are over fade to a trail. */
export const playbackStyles = css`
  .playing .mark.outside {
    opacity: 0.2;
  }
  .playing .mark.passed {
    opacity: 0.5;
  }
  @media (prefers-reduced-motion: no-preference) {
    .playing .mark.passed {
      transition: opacity 1200ms ease-out;
    }
    .entered .symbol {
      animation: enter 700ms ease-out;
    }
  }
  @keyframes enter {
    from {
      stroke: currentColor;
      stroke-width: 2.2;
      stroke-opacity: 0.75;
    }
    to {
      stroke: currentColor;
      stroke-width: 0.25;
      stroke-opacity: 0;
    }
  }
`;
