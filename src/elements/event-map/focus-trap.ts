const STOPS = 'button, a[href], [tabindex="0"]';

/**
 * Keeps the focus in a part of a shadow tree: Tab goes around in it, and what takes the focus outside of it loses it again. Its
 * own children that are slotted, and hidden parts, are not stops.
 *
 * @returns Lets go.
 */
export function trapFocus(part: HTMLElement): () => void {
  const controller = new AbortController();
  const options = {signal: controller.signal};
  const stops = () => [...part.querySelectorAll<HTMLElement>(STOPS)].filter((each) => each.tabIndex >= 0 && each.checkVisibility({visibilityProperty: true}));

  part.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab' || event.defaultPrevented) return;
      const all = stops();
      const [from, to] = event.shiftKey ? [all[0], all[all.length - 1]] : [all[all.length - 1], all[0]];
      if (event.target !== from) return;
      event.preventDefault();
      to?.focus();
    },
    options,
  );
  part.ownerDocument.addEventListener('focusin', (event) => !event.composedPath().includes(part) && stops()[0]?.focus(), options);
  return () => controller.abort();
}
