/** How circles, areas and lines look, whatever draws them. */

/** A circle smaller than this would hide behind its mark and the place would look exact. */
export const MIN_CIRCLE_PIXELS = 15;
export const CIRCLE_FILL_OPACITY = 0.09;
export const CIRCLE_LINE_OPACITY = 0.75;
export const CIRCLE_LINE_PIXELS = 1.25;

/** Of an area that names none. */
export const AREA_OPACITY = 0.2;

/** By so much is the casing of a line wider than the line. */
export const CASING_PIXELS = 3;
