import type {Media} from '../../../schema/event-file.js';

/** Whether the name of an item's author is kept back: then nothing may lead to the person, neither the original nor a copy of it. */
export function isWithheld({credit}: Media): boolean {
  return credit?.withheld === true;
}

/** Address of the original as the credit has it; undefined where there is none, or where it would lead to a name that is kept back. */
export function originalOf(item: Media): string | undefined {
  return isWithheld(item) ? undefined : item.credit?.url;
}

/** Address of the archived copy; undefined where there is none, or where it would show a name that is kept back. */
export function archiveOf(item: Media): string | undefined {
  return isWithheld(item) ? undefined : item.archiveUrl;
}
