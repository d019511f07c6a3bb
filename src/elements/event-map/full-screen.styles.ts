import {css} from 'lit';

/** A map that fills the screen: by the platform, or as a dialog of its own. */
export const fullScreenStyles = css`
  :host(:fullscreen) .surface,
  .modal .surface {
    touch-action: none;
  }
  /* Clear of the notch and of the rounded corners of a phone. */
  :host(:fullscreen),
  .modal {
    --_safe-top: env(safe-area-inset-top, 0px);
    --_safe-bottom: env(safe-area-inset-bottom, 0px);
    --_safe-start: env(safe-area-inset-left, 0px);
    --_safe-end: env(safe-area-inset-right, 0px);
  }
  :host(:fullscreen:state(rtl)),
  :host(:state(rtl)) .modal {
    --_safe-start: env(safe-area-inset-right, 0px);
    --_safe-end: env(safe-area-inset-left, 0px);
  }
  section.modal {
    position: fixed;
    inset: 0;
    /* Where there is no top layer for it. */
    z-index: 2147483647;
    box-sizing: border-box;
    width: 100%;
    height: 100vh;
    height: 100dvh;
    max-width: none;
    max-height: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    overscroll-behavior: contain;
    background: var(--_map-water);
    color: inherit;
  }
`;
