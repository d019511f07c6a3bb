import {emit} from '../../events.js';
import {missingPart} from '../../load/missing-part.js';

/** Tells the page that a script of an element cannot be had. @param part - As of `missingPart`. */
export function tellMissing(element: EventTarget, reason: unknown, part = `A part of <${(element as Element).localName}>`): void {
  emit(element, 'event-error', {src: null, message: missingPart(part, reason), issue: null});
}
