import {css} from 'lit';

export const shareStyles = css`
  .share {
    inset-inline-end: 3rem;
  }
  .share svg {
    stroke-width: 1.4;
    stroke-linecap: round;
  }
  header:has(.share) .kicker {
    padding-inline-end: 4.5rem;
  }
  .shared {
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .shared:not(:empty),
  .shared-link {
    margin-block-start: 0.4rem;
  }
  .shared-link {
    display: block;
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .shared-link input {
    display: block;
    box-sizing: border-box;
    width: 100%;
    min-height: 2rem;
    margin-block-start: 0.25rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  @media print {
    .share,
    .shared {
      display: none;
    }
  }
`;
