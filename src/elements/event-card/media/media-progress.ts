import type {Media} from '../../../schema/event-file.js';

/** What of an item can fail to load on its own. */
export type MediaPart = 'file' | 'poster' | 'captions';

/** What has become of the items of one event in one place: clips and posts that the reader asked for, files that did not come. */
export class MediaProgress {
  readonly #started = new Set<Media>();
  readonly #failed: Readonly<Record<MediaPart, Set<Media>>> = {file: new Set(), poster: new Set(), captions: new Set()};

  start(item: Media): void {
    this.#started.add(item);
  }

  /** An item that is covered is to be started anew once it is uncovered. */
  forget(item: Media): void {
    this.#started.delete(item);
  }

  hasStarted(item: Media): boolean {
    return this.#started.has(item);
  }

  fail(item: Media, part: MediaPart): void {
    this.#failed[part].add(item);
  }

  hasFailed(item: Media, part: MediaPart): boolean {
    return this.#failed[part].has(item);
  }
}
