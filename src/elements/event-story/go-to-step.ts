import {bringIntoView} from './bring-into-view.js';
import {StageSpace} from './stage-space.js';

/**
 * Brings a step of a story into the middle of the room that its views leave, where it leads. The frame of a story has its
 * final size before its drawing part is there, so this works as soon as the story is drawn at all.
 */
export async function goToStep(story: HTMLElement & {readonly updateComplete?: Promise<unknown>}, step: HTMLElement): Promise<void> {
  await story.updateComplete;
  const {shadowRoot} = story;
  const space = new StageSpace(() => undefined);
  space.follow(shadowRoot?.querySelector('.stage') ?? null, shadowRoot?.querySelector('.text') ?? null);
  bringIntoView(step, space.screenPixels > 0 ? space : {coveredPixels: 0, screenPixels: innerHeight}, 'instant');
  space.release();
}
