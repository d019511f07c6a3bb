import {css} from 'lit';

/** What stands over a mark that is pointed at. */
export const tipStyles = css`
  .tip {
    position: absolute;
    z-index: 3;
    display: grid;
    gap: 0.15rem;
    width: max-content;
    padding: 0.45rem 0.65rem;
    border-radius: var(--_radius);
    background: var(--_ink);
    color: var(--_paper);
    font-size: 0.9375em;
    line-height: 1.3;
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .tip {
      border: 1px solid;
    }
  }
`;
