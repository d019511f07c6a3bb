/**
 * Colours for categories that name none. They have a contrast of 3:1 or more with light and with dark land, which leaves a
 * narrow band of lightness: inside it they were searched for the largest distance between any two of them, as readers
 * with normal sight, protanopia, deuteranopia and tritanopia see them, at a chroma that does not shout.
 */
const PALETTE = ['#4b7bd9', '#ba533e', '#1c9f63', '#945da6', '#a97f1e', '#5c786c', '#9486a2'] as const;

/** Colour of a category: its own, else one by its place in the legend; the eighth begins anew. */
export function colorOf(category: {readonly color?: string} | undefined, index: number): string {
  return category?.color ?? PALETTE[index % PALETTE.length] ?? PALETTE[0];
}
