/** What is said in the console while something runs, which is kept out of the console of the test. */
export function warnings(run: () => void): string[] {
  const {warn} = console;
  const told: string[] = [];
  Object.assign(console, {warn: (message: unknown) => void told.push(String(message))});
  try {
    run();
  } finally {
    Object.assign(console, {warn});
  }
  return told;
}
