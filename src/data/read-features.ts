import {buildEventTable, type EventRow} from './build-event-table.js';
import {readDataset, type Dataset} from './dataset.js';
import {EventIds} from './event-ids.js';
import type {EventTable} from './event-table.js';
import {FoundCategories} from './found-categories.js';
import type {Issue} from './issue.js';
import type {IssueList} from './issue-list.js';
import {readEvent} from './read-event.js';
import {clockFinder, zoneClock} from './zoned-time.js';

export interface EventFileResult {
  readonly table: EventTable;
  readonly dataset: Dataset;
  /** In the order of the file; more than 20 of a kind are summed up in one. */
  readonly issues: Issue[];
}

/**
 * Reads the events of a file, and what it says about all of them.
 *
 * @param file - A FeatureCollection. @param features - Its features under our names.
 */
export function readFeatures(file: Record<string, unknown>, features: readonly unknown[], issues: IssueList): EventFileResult {
  const findClock = clockFinder();
  const dataset = readDataset(file, findClock, issues.file);
  const found = new FoundCategories();
  const listed = dataset.categories && new Set(dataset.categories.map(({id}) => id));
  const context = {
    issues,
    ids: new EventIds(features),
    clock: findClock(dataset.timeZone) ?? zoneClock('UTC'),
    findClock,
    hasCategory: (id: string) => (listed ? listed.has(id) : found.has(id)),
  };
  const rows: EventRow[] = [];
  features.forEach((feature, i) => {
    const row = readEvent(feature, i + 1, context);
    if (row) rows.push(row);
  });
  found.report(issues.file);
  const categories = dataset.categories ?? Array.from(found.names, (id) => ({id}));
  return {table: buildEventTable(rows, categories, dataset.timeZone), dataset, issues: issues.toArray()};
}
