import {css} from 'lit';

/** What holds before the element is drawn. */
export const styles = css`
  :host {
    container-type: inline-size;
    min-height: 3rem;
  }
  /* In a narrow column field, button and count stand below each other: their room is kept free. */
  @container (max-width: 479px) {
    .waiting,
    .state.warning,
    .filter {
      min-height: 7.75rem;
    }
  }
`;
