interface Scheduler {
  yield?(): Promise<void>;
}

/**
 * Fulfilled after the tasks that wait already: the reader's input and the frame go first. A timer would be held back, to a
 * second in a page that is not seen.
 */
export async function nextTask(): Promise<void> {
  const {scheduler} = globalThis as typeof globalThis & {scheduler?: Scheduler};
  if (scheduler?.yield) return scheduler.yield();
  const {port1, port2} = new MessageChannel();
  await new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
  port1.close();
}
