import {CATALOGUES} from '../../src/l10n/languages.js';

type Load = (typeof CATALOGUES)[string];
export type Catalogue = Awaited<ReturnType<Load>>;

/** Has the interface speak another language for as long as a test goes on. */
export async function withCatalogue(language: string, load: Load, run: () => Promise<void>): Promise<void> {
  const catalogues = CATALOGUES as Record<string, Load>;
  const before = catalogues[language];
  catalogues[language] = load;
  try {
    await run();
  } finally {
    if (before) catalogues[language] = before;
    else Reflect.deleteProperty(catalogues, language);
  }
}
