/**
 * What the page is told of a script that cannot be had: the connection is down, or the page is older than what its server has.
 *
 * @param part - What it is of, as the beginning of a sentence.
 */
export function missingPart(part: string, reason: unknown): string {
  return `${part} could not be loaded (${String(reason)}). Check that all files of the build are on the server, and reload a page that is older than they are. [chunk-missing]`;
}
