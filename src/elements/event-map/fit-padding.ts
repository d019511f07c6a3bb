import type {Padding} from '../../map/contract.js';

const SIDE_PIXELS = 44;
/** Clear of the buttons. */
const BUTTONS_PIXELS = 76;
/** Clear of a note at the top. */
const NOTE_PIXELS = 72;
/** Clear of scale and credits. */
const FOOT_PIXELS = 56;

export interface FitPaddingState {
  /** Of events without a place. */
  readonly hasNote: boolean;
  readonly hasControls: boolean;
  readonly isRightToLeft: boolean;
}

/** Room around what the map is made to show, in pixels of the screen: marks are clear of what lies over the map. */
export function fitPadding({hasNote, hasControls, isRightToLeft}: FitPaddingState): Padding {
  const end = hasControls ? BUTTONS_PIXELS : SIDE_PIXELS;
  return {
    top: hasNote ? NOTE_PIXELS : SIDE_PIXELS,
    right: isRightToLeft ? SIDE_PIXELS : end,
    bottom: FOOT_PIXELS,
    left: isRightToLeft ? end : SIDE_PIXELS,
  };
}
