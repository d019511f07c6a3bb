import type {Report} from './issue-list.js';

/** A legend that the events make themselves ends here: more colours and shapes could not be told apart. */
const MAX_FOUND = 64;

/** The categories that events name where their file lists none, in the order in which they come. */
export class FoundCategories {
  readonly names = new Set<string>();

  /** Whether the legend has a category; a new one is added while there is room. */
  has(id: string): boolean {
    return this.names.has(id) || (this.names.size < MAX_FOUND && Boolean(this.names.add(id)));
  }

  /** Tells that the file should list them. */
  report(report: Report) {
    const [first] = this.names;
    if (first === undefined) return;
    report({
      code: 'categories-missing',
      severity: 'warning',
      field: 'categories',
      problem: `is missing; the legend shows the ${this.names.size} that the events name`,
      remedy: `Write "categories": [{"id": ${JSON.stringify(first)}, "label": …}, …], in the order of the legend.`,
    });
  }
}
