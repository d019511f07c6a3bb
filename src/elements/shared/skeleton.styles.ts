import {css} from 'lit';

/** Each view says in `--_bones` how its skeleton is painted: as what will come, in its quietest colour, and it does not shimmer. */
export const skeletonStyles = css`
  .message.waiting {
    padding: 0;
    color: inherit;
  }
  .skeleton {
    height: 100%;
    min-height: inherit;
    border-radius: var(--_radius);
    background: var(--_bones, var(--_wash));
  }
  @media (forced-colors: active) {
    .skeleton {
      border: 1px solid;
      background: none;
    }
  }
  @media print {
    .skeleton {
      display: none;
    }
  }
`;
