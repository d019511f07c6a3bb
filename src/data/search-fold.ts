/**
 * What a letter is searched as, besides losing its marks: letters that many keyboards lack, and signs that look alike. The
 * first character of each word stands for the rest of it.
 */
const LETTERS = new Map(
  [
    // Latin.
    'ßss æae œoe øo łl đd ðd þth ħh ıi ſs əa',
    // Greek, whose last sigma differs.
    'ςσ',
    // Cyrillic of Kazakh, Kyrgyz, Tajik, Uzbek and Ukrainian.
    'қк ғг ңн әа өо ұу үу һх ҳх ҷч іи ґг',
    // Arabic and Persian.
    'ٱا ىي یي کك ةه',
    // Apostrophes, quotation marks, dashes.
    `’' ‘' ‛' ʼ' ʻ' ʹ' ´' ′' “" ”" „" ‟" «" »" ‐- ‑- ‒- –- —- ―- −-`,
  ].flatMap((line) => line.split(' ').map((word) => [word.slice(0, 1), word.slice(1)] as const)),
);
const LETTER = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'g');

/** Marks of Latin, Cyrillic, Greek, Hebrew and Arabic, the tatweel, and characters that are not seen. */
const DROPPED =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\p{Cf}]/gu;
const BEYOND_ASCII = /[\u0080-\uffff]/;
/** White space that is not one blank already. */
const WHITE_SPACE = /\s\s+|[^\S ]/g;

/**
 * A text as it is searched: without case, accents and the differences that a reader's keyboard may not have.
 *
 * As in most search engines й is и, ё is е and ї is и: a mark is dropped whichever letter it makes. The vowel signs of Indic
 * scripts and the like are letters, and stay. White space of any length is one blank. No step depends on a locale.
 */
export function fold(text: string): string {
  const lower = BEYOND_ASCII.test(text) ? foldLetters(text) : text.toLowerCase();
  return lower.replace(WHITE_SPACE, ' ');
}

function foldLetters(text: string): string {
  const lower = text.normalize('NFD').toLowerCase();
  return lower.replace(DROPPED, '').replace(LETTER, (letter) => LETTERS.get(letter) ?? letter);
}
