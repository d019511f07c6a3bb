import {LABEL_TYPES} from './label-type.js';

const PAPER = 'var(--event-basemap-label-halo, #f6f4f0)';
/** A ring of shadows rather than a stroke: `paint-order` does not reach HTML text in browsers of two years ago. */
const HALO = [
  [1, 0], [-1, 0], [0, 1], [0, -1], [0.8, 0.8], [-0.8, 0.8], [0.8, -0.8], [-0.8, -0.8],
].map(([x, y]) => `${x}px ${y}px 1px ${PAPER}`).concat(`0 0 3px ${PAPER}`).join(', ');

const types = LABEL_TYPES.map(
  ({name, sizePixels, lineHeight, weight, italic, spacing, uppercase}) => `.label--${name} {
  font-size: ${sizePixels}px;
  font-style: ${italic ? 'italic' : 'normal'};
  font-weight: ${weight};
  line-height: ${lineHeight};
  letter-spacing: ${spacing}em;
  text-transform: ${uppercase ? 'uppercase' : 'none'};
}`,
).join('\n');

/**
 * Styles of the labels, for the root that holds them. Fonts are the article's; colours are custom properties:
 * `--event-basemap-label` towns, `--event-basemap-label-country`, `--event-basemap-label-water`,
 * `--event-basemap-label-halo` (as the land), each with a default for light maps.
 */
export const labelCss = `.label {
  position: absolute;
  top: 0;
  left: 0;
  direction: ltr;
  white-space: pre;
  pointer-events: none;
  user-select: none;
  color: var(--event-basemap-label, #4a4c4e);
  text-shadow: ${HALO};
}
.label--country { color: var(--event-basemap-label-country, #8b867d); text-align: center; }
.label--water { color: var(--event-basemap-label-water, #7e95a3); text-align: center; text-shadow: none; }
.label-dot {
  position: absolute;
  top: 0;
  left: 0;
  width: 4px;
  height: 4px;
  margin: -2px;
  border-radius: 50%;
  background: currentColor;
  box-shadow: 0 0 0 1px ${PAPER};
}
.label--capital .label-dot { border-radius: 0; width: 5px; height: 5px; margin: -2.5px; }
${types}
`;
