/**
 * Finds the name that a misspelled one was meant to be: hyphens left out, or at most two slips of the kinds missing, superfluous, wrong and
 * swapped letters; one slip in names of up to four letters.
 *
 * Optimal string alignment distance, after Damerau (1964) and Levenshtein (1966).
 *
 * @returns null where none is near.
 */
export function nearestName(written: string, names: Iterable<string>): string | null {
  let nearest: string | null = null;
  let least = written.length > 4 ? 3 : 2;
  for (const name of names) {
    const slips = bare(name) === bare(written) ? 0 : slipsBetween(written, name);
    if (slips < least) [nearest, least] = [name, slips];
  }
  return nearest;
}

const bare = (name: string) => name.replaceAll(/[-_]/g, '');

function slipsBetween(a: string, b: string): number {
  let [beforeLast, last]: number[][] = [[], Array.from({length: b.length + 1}, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const ways = [at(line, column - 1) + 1, at(last, column) + 1, at(last, column - 1) + (isSame ? 0 : 1)];
      if (isSwapped && row > 1 && column > 1) ways.push(at(beforeLast, column - 2) + 1);
      line.push(Math.min(...ways));
    }
    [beforeLast, last] = [last, line];
  }
  return at(last, b.length);
}

const at = (line: readonly number[] | undefined, column: number) => line?.[column] ?? Infinity;
