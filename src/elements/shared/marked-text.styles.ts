import {css} from 'lit';

/** What a search has found. */
export const markedStyles = css`
  mark {
    background: var(--event-hit, light-dark(#fae6a0, #5c4a10));
    color: var(--_ink);
  }
  @media (forced-colors: active) {
    mark {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
