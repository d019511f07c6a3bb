const LETTERS = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** A number in Roman letters, in which many languages count the centuries: “XXI”. Whole and positive; else ''. */
export function roman(number: number): string {
  let [left, letters] = [number, ''];
  for (const [letter, value] of LETTERS) {
    for (; left >= value; left -= value) letters += letter;
  }
  return letters;
}
