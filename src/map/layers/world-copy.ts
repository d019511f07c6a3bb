import type {Viewport} from '@deck.gl/core';

/** Of what a layer is told when it draws: the viewport of the copy of the world that is its turn. */
export interface DrawTurn {
  readonly shaderModuleProps: {readonly project?: {readonly viewport?: Viewport}};
}

/**
 * Whether it is the first of a layer's turns in a frame. deck.gl has it draw once for each copy of the world that is seen, which
 * a layer that stands in the coordinates of the screen must not do: its colours would lie over each other.
 */
export function isFirstCopy({shaderModuleProps}: DrawTurn, viewport: Viewport): boolean {
  const copy = shaderModuleProps.project?.viewport ?? viewport;
  return copy === (viewport.subViewports?.[0] ?? viewport);
}
