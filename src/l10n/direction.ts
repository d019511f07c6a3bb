/** Languages that are written from right to left, for browsers that do not tell. */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'nqo', 'pnb', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
/** Scripts that are. */
const RIGHT_TO_LEFT_SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

export type Direction = 'ltr' | 'rtl';

interface TextInfo {
  readonly direction?: Direction;
}

/** What browsers know of a locale: some have it as a function, some as a value, some not at all. */
type KnowingLocale = Intl.Locale & {readonly getTextInfo?: () => TextInfo; readonly textInfo?: TextInfo};

/**
 * The direction in which a language is written.
 *
 * @param locale - BCP 47 tag; a malformed one is written from left to right. Its script counts before its language: `az-Arab`.
 * @param ask - For tests of browsers that know less.
 */
export function directionOf(locale: string, ask = directionKnown): Direction {
  let tag: Intl.Locale;
  try {
    tag = new Intl.Locale(locale);
  } catch {
    return 'ltr';
  }
  return ask(tag) ?? directionByTable(tag);
}

function directionKnown(tag: KnowingLocale): Direction | undefined {
  return (tag.getTextInfo?.() ?? tag.textInfo)?.direction;
}

function directionByTable({language, script}: Intl.Locale): Direction {
  const isRightToLeft = script ? RIGHT_TO_LEFT_SCRIPTS.has(script) : RIGHT_TO_LEFT.has(language);
  return isRightToLeft ? 'rtl' : 'ltr';
}
