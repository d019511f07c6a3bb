import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Strings} from '../../l10n/strings.js';
import {controlButton} from './control-button.js';

export interface MapControlsState {
  readonly strings: Strings;
  readonly isFullScreen: boolean;
  readonly zoom: (steps: number) => void;
  /** Shows all events, or what the attributes of the element ask for. */
  readonly fit: () => void;
  readonly toggleFullScreen: () => void;
  /** The buttons that move the map. */
  readonly pan: TemplateResult;
}

const ICONS = {
  zoomIn: 'M8 3V13M3 8H13',
  zoomOut: 'M3 8H13',
  fit: 'M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10M6.5 8A1.5 1.5 0 1 0 9.5 8A1.5 1.5 0 1 0 6.5 8',
  grow: 'M9.5 2.5H13.5V6.5M13.5 2.5L9 7M6.5 13.5H2.5V9.5M2.5 13.5L7 9',
  shrink: 'M13 7H9V3M9 7L13.5 2.5M3 9H7V13M7 9L2.5 13.5',
} as const;

/** The buttons of the map. */
export function mapControls({strings, isFullScreen, zoom, fit, toggleFullScreen, pan}: MapControlsState): TemplateResult {
  return html`<div class="controls" part="controls" role="toolbar" aria-orientation="vertical" aria-label=${strings.map}>
    <div>${controlButton(strings.zoomIn, ICONS.zoomIn, () => zoom(1))} ${controlButton(strings.zoomOut, ICONS.zoomOut, () => zoom(-1))}</div>
    <div>${controlButton(strings.fitAll, ICONS.fit, fit)}</div>
    <div>
      ${isFullScreen
        ? controlButton(strings.leaveFullScreen, ICONS.shrink, toggleFullScreen)
        : controlButton(strings.fullScreen, ICONS.grow, toggleFullScreen)}
    </div>
    ${pan}
  </div>`;
}
