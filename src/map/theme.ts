/** Colours of the map, as CSS writes them. */
export interface MapTheme {
  readonly land: string;
  readonly water: string;
  readonly coast: string;
  readonly border: string;
  readonly lake: string;
  readonly river: string;
  /** Ring around marks, so that they stand off the ground and each other. */
  readonly halo: string;
  /** Ground and text of a mark with a count. */
  readonly countFill: string;
  readonly countInk: string;
  readonly selection: string;
}

const NAMES = ['land', 'water', 'coast', 'border', 'lake', 'river', 'halo', 'countFill', 'countInk', 'selection'] as const;

/**
 * Reads the colours as the browser resolves them: with the page's custom properties, its `color-scheme` and `light-dark()`.
 *
 * @param element - An element that inherits the `--_map-…` properties.
 */
export function readTheme(element: HTMLElement): MapTheme {
  const probe = element.ownerDocument.createElement('span');
  element.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(--_map-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`;
    return getComputedStyle(probe).color;
  };
  const theme = Object.fromEntries(NAMES.map((name) => [name, read(name)])) as Record<(typeof NAMES)[number], string>;
  probe.remove();
  return theme;
}
