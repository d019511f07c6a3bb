import type {Shape} from '../schema/event-file.js';

/**
 * Outlines of the category shapes as SVG path data around the origin. All have about the area of the circle of radius 1,
 * so that none looks more important. The map paints them through `Path2D`, the other views as `<path>`.
 */
export const SHAPE_PATHS: Readonly<Record<Shape, string>> = {
  circle: 'M1 0A1 1 0 1 1-1 0A1 1 0 1 1 1 0Z',
  square: 'M-.9-.9H.9V.9H-.9Z',
  triangle: 'M0-1.3L1.2.85H-1.2Z',
  diamond: 'M0-1.28L1.28 0L0 1.28L-1.28 0Z',
  cross: 'M-.42-1.15H.42V-.42H1.15V.42H.42V1.15H-.42V.42H-1.15V-.42H-.42Z',
  star: 'M0-1.4L.4-.48L1.33-.43L.62.2L.82 1.13L0 .62L-.82 1.13L-.62.2L-1.33-.43L-.4-.48Z',
  hexagon: 'M1.1 0L.55.95H-.55L-1.1 0L-.55-.95H.55Z',
  pentagon: 'M0-1.17L1.11-.36L.69.95H-.69L-1.11-.36Z',
};

const SHAPES = Object.keys(SHAPE_PATHS) as Shape[];

/** The shape of a category: its own, else one by its place in the legend. */
export function shapeOf(category: {readonly shape?: Shape} | undefined, index: number): Shape {
  return category?.shape ?? SHAPES[index % SHAPES.length] ?? 'circle';
}
