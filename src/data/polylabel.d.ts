declare module 'polylabel' {
  /** The middle of the largest circle inside a polygon, in the units of its rings. */
  export default function polylabel(
    polygon: readonly (readonly (readonly number[])[])[],
    precision?: number,
  ): [x: number, y: number] & {distance: number};
}
