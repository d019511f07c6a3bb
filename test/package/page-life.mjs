const TAGS = ['event-map', 'event-timeline', 'event-card', 'event-list', 'event-filter', 'event-viewer', 'event-story'];
const OBSERVERS = ['IntersectionObserver', 'ResizeObserver', 'MutationObserver'];

/** Has the page know its WebGL contexts that are alive: `liveContexts()`. For `before` of `open`. */
export function watchContexts(page) {
  return page.evaluateOnNewDocument(() => {
    const known = new WeakSet();
    const contexts = [];
    window.liveContexts = () => contexts.map((reference) => reference.deref()).filter((context) => context && !context.isContextLost());
    const {getContext} = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
      const context = getContext.call(this, kind, ...rest);
      if (!context || !kind.startsWith('webgl') || known.has(context)) return context;
      known.add(context);
      // Weakly: what is watched must not live longer for it.
      contexts.push(new WeakRef(context));
      return context;
    };
  });
}

/**
 * What a page holds once its garbage is collected.
 *
 * @returns `counts`, as the browser counts them; `ours`, what elements that are in the page have; `heapKilobytes` of JavaScript.
 */
export async function measure({page}) {
  const devtools = await page.createCDPSession();
  await Promise.all([devtools.send('Performance.enable'), devtools.send('HeapProfiler.enable')]);
  const ours = await untilGone(page);
  // What is freed may free more: weak references and finalizers take a collection each.
  for (let times = 0; times < 3; times += 1) await devtools.send('HeapProfiler.collectGarbage');
  const observers = {};
  for (const name of OBSERVERS) observers[name] = await alive(page, `${name}.prototype`);
  let elements = 0;
  for (const tag of TAGS) elements += await alive(page, `customElements.get('${tag}').prototype`);
  await devtools.send('HeapProfiler.collectGarbage');
  const {metrics} = await devtools.send('Performance.getMetrics');
  const metric = (wanted) => metrics.find(({name}) => name === wanted).value;
  const {usedSize} = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  const counts = {nodes: metric('Nodes'), listeners: metric('JSEventListeners'), documents: metric('Documents'), frames: metric('Frames'), ...observers};
  return {counts, ours: {...ours, elements, workers: page.workers().length}, heapKilobytes: Math.round(usedSize / 1024)};
}

/** Waits until what was under way is given up: a context that is being made is destroyed when it is there. */
async function untilGone(page) {
  await page.waitForFunction(() => window.liveContexts().length === 0);
  return page.evaluate(() => {
    const registry = globalThis[Symbol.for('event-timeline-map.registry.1')];
    return {contexts: window.liveContexts().length, stores: registry.entries.size, watchers: registry.watchers.size};
  });
}

/** Objects of a class that are alive after the garbage is collected. */
export async function alive(page, expression) {
  const prototype = await page.evaluateHandle(expression);
  const objects = await page.queryObjects(prototype);
  const {length} = await page.evaluate((list) => ({length: list.length}), objects);
  await Promise.all([prototype.dispose(), objects.dispose()]);
  return length;
}
