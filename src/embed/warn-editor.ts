/** Tells whoever sets up a page what to mend in it; where there is no element yet that could show it. */
export function warnEditor(message: string, ...about: readonly Element[]): void {
  // eslint-disable-next-line no-console -- For what stands in the page itself, the console is where its makers look.
  console.warn(message, ...about);
}
