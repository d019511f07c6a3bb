/** A problem in an event file, told so that an editor can mend it. */
export interface Issue {
  /** Stable, for machines: `when-unreadable`, `latitude-range`, … */
  readonly code: string;
  /** `error`: the row or the value cannot be shown. `warning`: it is shown, with something left out or assumed. */
  readonly severity: 'error' | 'warning';
  /** Place, value and remedy in one text: `Event 3 ("Aktau, night"): when is "02/01/2022", which … Write 2022-01-02.` */
  readonly message: string;
  /** Position of the event in the file, from 1; absent where the whole file is meant. */
  readonly row?: number;
  /** Name of the field, with a path where it is nested: `media[0].src`. */
  readonly field?: string;
  /** What was found, shortened to 80 characters. */
  readonly value?: string;
  /** What to write instead. */
  readonly remedy: string;
  /** How many rows have the same problem where they are summed up. */
  readonly count?: number;
}
