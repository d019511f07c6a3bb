import {css} from 'lit';

/** How far an event was checked, as a sign beside its words. The colour says nothing that these do not. */
export const verificationStyles = css`
  .status {
    --_tone: currentColor;
    white-space: nowrap;
  }
  .status[data-status='verified'] {
    --_tone: light-dark(#1e7e54, #63cf9b);
  }
  .status:is([data-status='partly-verified'], [data-status='disputed']) {
    --_tone: light-dark(#8f5d00, #e5b454);
  }
  .status:is([data-status='debunked'], [data-status='retracted']) {
    --_tone: light-dark(#b3261e, #ff8f85);
  }
  .status .sign {
    margin-inline-end: 0.1em;
    color: var(--_tone);
  }
`;
