import {loadStrings} from '../../src/l10n/language.js';

/** The English words, for what draws without an element that loads them. */
export const en = await loadStrings('en');
