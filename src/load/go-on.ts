import {nextTask} from './next-task.js';

/**
 * Lets the page have its turn and goes on before what else waits, where the browser can do that (`scheduler.yield`): for work that is
 * soon over, and that others wait for.
 */
export function goOn(): Promise<void> {
  const {scheduler} = globalThis as {readonly scheduler?: {readonly yield?: () => Promise<void>}};
  return scheduler?.yield?.() ?? nextTask();
}
