import {untracked} from '@preact/signals-core';
import type {LinkTexts} from './fragment.js';
import {readLink} from './link-state.js';
import {linkedState, showState, tellState} from './linked-state.js';
import type {Linked} from './linked-state.js';
import {stopByTouch} from './stop-by-touch.js';

interface Followed extends Linked {
  readonly link: {stepBy(act: () => void): void};
}

/**
 * Does what a link that the reader has clicked says of a story, at once or as soon as its file is there. What the link does not
 * name stays as it is.
 *
 * @param target - Where the page is told, also where nothing changes: the reader may follow a link twice.
 */
export function followLink(store: Followed, texts: LinkTexts, target: EventTarget): void {
  let stop: (() => void) | null = null;
  let isDone = false;
  const follow = () => {
    if (isDone || store.status !== 'ready') return;
    isDone = true;
    queueMicrotask(() => stop?.());
    untracked(() => show(store, texts, target));
  };
  stop = store.effect(follow);
}

function show(store: Followed, texts: LinkTexts, target: EventTarget): void {
  const {state, issues, followed} = readLink(texts, linkedState(store), store);
  for (const issue of issues) store.report(issue);
  stopByTouch(store, target);
  store.link.stepBy(() => showState(store, state));
  tellState(target, state, followed);
}
