import {css} from 'lit';

/**
 * A viewer among the views that a text leads: the map takes the room that the timeline leaves, in the height that it is given.
 * Nothing in it scrolls, so that the wheel moves the text wherever the pointer is.
 */
export const ledStyles = css`
  .frame[data-led] {
    --_reserved: 0rem;
    min-height: 0;
  }
  .frame[data-led] :is(.viewer, .body, .body .stage) {
    display: flex;
    flex: 1 1 0;
    min-height: 0;
  }
  .frame[data-led] .body {
    gap: 0.5rem;
  }
  .frame[data-led] .body .stage {
    gap: 0.5rem;
  }
  .frame[data-led] .map {
    flex: 1 1 0;
    min-height: 5rem;
  }
  .frame[data-led] event-timeline {
    min-height: 0;
    padding-inline: 0.25rem;
  }
  .frame[data-led] .bone.timeline {
    min-height: 6rem;
  }
  /* The page around the story has it, or its text. */
  .frame[data-led] .credit {
    display: none;
  }
`;
