import type {EventTable} from '../../data/event-table.js';
import type {EventStore} from '../../store/event-store.js';
import {readStep} from '../../store/story-step.js';
import type {StoryStep} from '../../store/story-step.js';
import type {NamedStep} from './written-steps.js';

interface Kept {
  readonly text: string;
  readonly table: EventTable;
  readonly step: StoryStep;
}

/** Reads steps, and gives the same object for a step for as long as it says the same of the same events. */
export class StepCache {
  readonly #kept = new WeakMap<object, Kept>();

  read({source, written}: NamedStep, store: EventStore): StoryStep {
    const {table} = store;
    const {events, window, camera} = written;
    const text = JSON.stringify([events, window, camera]);
    const kept = this.#kept.get(source);
    if (kept?.text === text && kept.table === table) return kept.step;
    const step = readStep(written, store);
    this.#kept.set(source, {text, table, step});
    return step;
  }
}
