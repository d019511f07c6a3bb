import type {MediaCredit} from '../../../schema/event-file.js';
import type {Strings} from '../../../l10n/strings.js';

/** “name, via platform”; a name that is kept back is said to be. */
export function creditLine(credit: MediaCredit | undefined, strings: Strings): string {
  if (!credit) return '';
  const name = credit.withheld ? strings.creditWithheld : credit.name;
  if (name && credit.platform) return strings.via(name, credit.platform);
  return name ?? (credit.platform ? strings.onlyVia(credit.platform) : '');
}
