import type {Issue} from '../../data/issue.js';
import type {ElementAttributes} from '../element-attributes.js';
import {nearestName} from '../nearest-name.js';
import {FRAME_VIEWS} from './frame-address.js';
import type {FrameView} from './frame-address.js';
import {frameFault} from './frame-fault.js';

export interface FrameAttributes {
  /** Attributes by element. */
  readonly attributes: ReadonlyMap<FrameView, ReadonlyMap<string, string>>;
  readonly faults: readonly Issue[];
}

/** What stands for itself among the parameters, and what is no business of the address. */
const NOT_OF_THE_ADDRESS = new Set(['src', 'lang', 'slot']);
/** Parameters of the frame, for who misspells them. */
const OF_THE_FRAME = ['src', 'view', 'lang', 'theme', 'height', 'post-events', 'childId'];
const OFF = new Set(['false', '0', 'no', 'off']);

/**
 * Gives each parameter to the elements that have an attribute of its name. It is the elements that say which attributes there are: no
 * parameter becomes `onclick`, `style`, `class` or `srcdoc`.
 *
 * @param views - The elements of the frame.
 * @param rest - Parameters that are not the frame's own. A boolean counts wherever it stands, but for a plain no: `loop`, `loop=1`.
 * @param known - Attributes of all elements, those that the frame does not show too.
 */
export function frameAttributes(views: readonly FrameView[], rest: ReadonlyMap<string, string>, known: ReadonlyMap<string, ElementAttributes>): FrameAttributes {
  const attributes = new Map(views.map((view) => [view, new Map<string, string>()]));
  const faults: Issue[] = [];
  const has = (view: string, name: string) => !NOT_OF_THE_ADDRESS.has(name) && known.get(view)?.names.has(name) === true;
  for (const [name, value] of rest) {
    const takers = views.filter((view) => has(view, name));
    for (const view of takers) {
      const isBoolean = known.get(view)?.booleans.has(name) === true;
      if (!isBoolean) attributes.get(view)?.set(name, value);
      else if (!OFF.has(value.toLowerCase())) attributes.get(view)?.set(name, '');
    }
    if (takers.length > 0) continue;
    const others = FRAME_VIEWS.filter((view) => has(view, name));
    const shown = views.map((view) => `<${view}>`).join(', ');
    if (others.length > 0) faults.push(frameFault(name, value, `is an attribute of <${others.join('>, <')}> and not of ${shown}`, `Leave it out, or show such an element: view=${others[0]}.`, 'frame-attribute'));
    else faults.push(unknown(name, value, views.flatMap((view) => [...(known.get(view)?.names ?? [])])));
  }
  return {attributes, faults};
}

function unknown(name: string, value: string, names: readonly string[]): Issue {
  const nearest = nearestName(name, [...names.filter((each) => !NOT_OF_THE_ADDRESS.has(each)), ...OF_THE_FRAME]);
  const remedy = nearest === null ? 'Leave it out, or write an attribute of the element.' : `Did you mean ${nearest}?`;
  return frameFault(name, value, 'is no parameter, and has no effect', remedy, 'frame-unknown');
}
