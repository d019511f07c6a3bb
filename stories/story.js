const TAGS = 'event-map, event-timeline, event-card, event-list, event-filter, event-viewer, event-story';

/**
 * A story in Storybook's component story format, for web components: plain DOM, so that it needs neither Storybook nor a build.
 *
 * @param {{name: string, html: string, data?: object | (() => object), act?: (element: HTMLElement) => unknown, isReady?: boolean}} state - `html` is
 *   what stands in the page: `data` goes to the first element in it. `act` does what a reader would, when all is drawn. `isReady`
 *   is false where the state is one that never gets ready.
 */
export function story({name, html, data, act, isReady = true}) {
  return {
    name,
    render: () => {
      const box = document.createElement('div');
      box.innerHTML = html;
      customElements.upgrade(box);
      if (data) box.querySelector(TAGS).data = typeof data === 'function' ? data() : data;
      return box;
    },
    play: async ({canvasElement}) => {
      const element = canvasElement.querySelector(TAGS);
      const all = canvasElement.querySelectorAll(element.localName);
      if (isReady) await Promise.all([...all].map((each) => each.ready));
      await act?.(element);
      // What was held back until then is drawn now.
      if (isReady) await element.ready;
    },
  };
}

/** Waits until an element has drawn a part that comes later than it is ready. @returns The part. */
export function appears(element, selector) {
  return new Promise((resolve) => {
    const look = () => element.shadowRoot.querySelector(selector);
    const observer = new MutationObserver(() => {
      const part = look();
      if (!part) return;
      observer.disconnect();
      resolve(part);
    });
    if (look()) resolve(look());
    else observer.observe(element.shadowRoot, {subtree: true, childList: true, attributes: true});
  });
}
