import {tellMissing} from '../elements/shared/tell-missing.js';

/**
 * Has markers made into elements: those in the document once it is read, and those that come later, by infinite scroll or the preview of a
 * CMS. What does it is loaded with the first marker. Shadow trees are left to those who made them.
 *
 * @param tags - Names of elements; `event-map` is asked for by `data-event-map`.
 */
export function watchMarkers(page: Document, tags: readonly string[]): void {
  const selector = tags.map((tag) => `[data-${tag}]`).join();
  const upgrade = () =>
    import('./upgrade-markers.js').then(
      ({upgradeMarkers}) => upgradeMarkers(page, tags),
      (reason: unknown) => tellMissing(page, reason, 'What makes elements of markers'),
    );
  const hasMarker = (node: Node) => node instanceof Element && (node.matches(selector) || node.querySelector(selector));
  const watch = () => {
    if (page.querySelector(selector)) void upgrade();
    new MutationObserver((changes) => {
      if (changes.some(({addedNodes}) => [...addedNodes].some(hasMarker))) void upgrade();
    }).observe(page, {childList: true, subtree: true});
  };
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', watch, {once: true});
  else watch();
}
