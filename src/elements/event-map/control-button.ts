import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';

export interface ControlButtonLook {
  readonly className?: string;
  /** Id of the part that it shows and hides, and whether it is shown. */
  readonly controls?: string;
  readonly isExpanded?: boolean;
}

/** A button of the map: a sign of lines in a square of 16 pixels, named by its label. */
export function controlButton(label: string, path: string, click: () => void, {className, controls, isExpanded}: ControlButtonLook = {}): TemplateResult {
  return html`<button class=${className ?? nothing} aria-label=${label} title=${label} aria-controls=${controls ?? nothing} aria-expanded=${isExpanded ?? nothing} @click=${click}>
    <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${path}></path>`}</svg>
  </button>`;
}
