import {formatTimestamp} from '../l10n/format-timestamp.js';
import type {FigureStory} from './figure-story.js';

/** Whose work the story is, on what terms, and when it was changed; '' where the file says none of it. */
export function creditWords({dataset: {credit, license, updated, timeZone}, strings, locale}: FigureStory): string {
  const parts = [credit, license && strings.labelled(strings.license, license), updated && strings.updated(formatTimestamp(updated, locale, {timeZone}))];
  return strings.apart(parts.filter((part): part is string => Boolean(part)));
}
