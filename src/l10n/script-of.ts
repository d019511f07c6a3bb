/** Scripts in which names of places and people are written, by the names that Unicode gives them. */
const SCRIPTS = [
  'Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Armenian', 'Georgian', 'Devanagari', 'Bengali',
  'Gurmukhi', 'Gujarati', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan', 'Mongolian', 'Ethiopic',
] as const;
const LETTERS = SCRIPTS.map((name) => ({name, pattern: new RegExp(`\\p{Script=${name}}`, 'u')}));

/** The script of a name, by its first letter; undefined where it has no letter of a script that is known here. */
export function scriptOf(name: string): string | undefined {
  const [letter] = /\p{L}/u.exec(name) ?? [];
  return letter === undefined ? undefined : LETTERS.find(({pattern}) => pattern.test(letter))?.name;
}
