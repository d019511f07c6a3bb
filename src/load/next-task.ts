/**
 * Fulfilled after the tasks that wait already. A timer would be held back, to a second in a page that is not seen; the browser's own
 * `scheduler.yield` goes before what waits, so that a worker that uses it hears nothing while it works.
 */
export async function nextTask(): Promise<void> {
  const {port1, port2} = new MessageChannel();
  await new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
  port1.close();
}
