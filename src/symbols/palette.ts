/**
 * Colours for categories that name none: told apart by readers with deuteranopia, protanopia and tritanopia, and with a
 * contrast of 3:1 or more on light and on dark land. After Okabe and Ito, “Color Universal Design” (2008), darkened or
 * lightened to that contrast.
 */
const PALETTE = ['#0b7fc2', '#c9571a', '#148a63', '#b0679a', '#94781a', '#4f80d6', '#8c6d5c'] as const;

/** Colour of a category: its own, else one by its place in the legend; the eighth begins anew. */
export function colorOf(category: {readonly color?: string} | undefined, index: number): string {
  return category?.color ?? PALETTE[index % PALETTE.length] ?? PALETTE[0];
}
