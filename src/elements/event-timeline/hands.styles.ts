import {css} from 'lit';
import {playbackStyles} from './playback.styles.js';

/** What is seen only once the lanes are measured, or a reader has pointed at something, taken it or set it going. */
export const handStyles = css`
  /* Given a place of its own by the next click on the strip. */
  .handle.taken::before {
    background: var(--_accent);
  }
  /* There is more beyond this edge. */
  .scroller.more-above {
    --_above: 2rem;
  }
  .scroller.more-below {
    --_below: 2rem;
  }
  .scroller:is(.more-above, .more-below) {
    mask-image: linear-gradient(transparent, #000 var(--_above, 0px) calc(100% - var(--_below, 0px)), transparent);
  }
  .tip {
    max-width: min(18rem, 80cqw);
    translate: calc(-100% * var(--_share)) calc(-100% - 12px);
  }
  ${playbackStyles}
`;
