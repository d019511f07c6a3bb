import type {Issue} from '../../data/issue.js';
import type {StoreElement} from '../../elements/shared/store-element.js';
import {attributesOf} from '../element-attributes.js';
import {FRAME_VIEWS} from './frame-address.js';
import type {FrameAddress, FrameView} from './frame-address.js';
import {frameAttributes} from './frame-attributes.js';

/** The views that a story leads, in the order of the page. */
const LED: readonly FrameView[] = ['event-map', 'event-timeline', 'event-card'];

export interface BuiltViews {
  /** To be put into the page. */
  readonly elements: readonly StoreElement[];
  readonly faults: readonly Issue[];
}

/**
 * Makes the elements of a frame with their attributes. A story is given a map, a timeline and a card, which take the attributes that
 * it has not itself.
 *
 * @param src - Absolute address of the event file.
 * @param page - The elements' classes are read from its registry.
 */
export function buildViews(src: string, {views, rest, theme}: Pick<FrameAddress, 'views' | 'rest' | 'theme'>, page: Document): BuiltViews {
  const registry = page.defaultView?.customElements;
  const known = new Map(FRAME_VIEWS.map((view) => [view, attributesOf(registry?.get(view))]));
  const own = known.get('event-story')?.names;
  const led = views.includes('event-story') ? LED.filter((view) => !views.includes(view)) : [];
  const {attributes, faults} = frameAttributes([...views, ...led], rest, known);
  const make = (view: FrameView, isLed = false) => {
    const element: StoreElement = page.createElement(view);
    for (const [name, value] of attributes.get(view) ?? []) if (!isLed || !own?.has(name)) element.setAttribute(name, value);
    if (isLed) element.slot = 'views';
    else {
      element.setAttribute('src', src);
      if (theme !== 'auto') element.setAttribute('theme', theme);
    }
    return element;
  };
  const elements = views.map((view) => {
    const element = make(view);
    if (view === 'event-story') element.append(...led.map((each) => make(each, true)));
    return element;
  });
  return {elements, faults};
}
