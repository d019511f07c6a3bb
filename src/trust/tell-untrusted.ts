import {warnEditor} from '../embed/warn-editor.js';

/** Says why the page's own content stays in the place of the elements. */
export function tellUntrusted(): void {
  warnEditor('The page’s policy trusts no HTML of this script: the page’s own content stays. Add trusted-types event-timeline-map to Content-Security-Policy. [script-untrusted]');
}
