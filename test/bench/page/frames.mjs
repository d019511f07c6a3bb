/** @returns {Promise<number>} Fulfilled in the next frame, after those who asked for it earlier. */
export function nextFrame() {
  return new Promise((go) => requestAnimationFrame(go));
}

/** Fulfilled when the frame at hand is laid out and painted. */
export function afterPaint() {
  return new Promise((go) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      go();
    };
    channel.port2.postMessage(null);
  });
}

/**
 * Times what the main thread does in each frame in which a kind of input arrives: from the first of its handlers until the
 * frame is laid out and painted. The browser hands such input over at the beginning of a frame.
 *
 * @param {string[]} kinds - As `wheel`.
 * @param {EventTarget[]} targets - Where it is listened for.
 * @param {() => unknown} look - Called after each frame; its own time does not count.
 * @returns {() => number[]} Stops, and gives the milliseconds of each frame.
 */
export function timeFrames(kinds, targets, look) {
  const times = [];
  const listening = new AbortController();
  let isOpen = false;
  const begin = () => {
    if (isOpen) return;
    isOpen = true;
    const start = performance.now();
    requestAnimationFrame(() =>
      afterPaint().then(() => {
        times.push(performance.now() - start);
        isOpen = false;
        look();
      }),
    );
  };
  for (const target of targets) for (const kind of kinds) target.addEventListener(kind, begin, {capture: true, passive: true, signal: listening.signal});
  return () => {
    listening.abort();
    return times;
  };
}
