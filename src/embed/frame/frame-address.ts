import type {Issue} from '../../data/issue.js';
import {frameFault} from './frame-fault.js';
import {isChildId, secretOf} from './height-messages.js';

/** The elements that a frame can show. */
export const FRAME_VIEWS = ['event-viewer', 'event-map', 'event-timeline', 'event-card', 'event-list', 'event-filter', 'event-story'] as const;
export type FrameView = (typeof FRAME_VIEWS)[number];

/** What the address of a frame asks for. */
export interface FrameAddress {
  /** Absolute address of the event file; null where it has none that can be used, which is the first of the faults. */
  readonly src: string | null;
  readonly views: readonly FrameView[];
  /** BCP 47 tag; null where nothing is said. */
  readonly lang: string | null;
  readonly theme: 'auto' | 'light' | 'dark';
  /** In CSS pixels, or the height of the frame (`fill`); null for what the views need. */
  readonly height: number | 'fill' | null;
  readonly childId: string | null;
  readonly secret: string | null;
  /** Origin of the pages that are told of DOM events: `*` for any, null for none, undefined for one that asks. */
  readonly postEvents: string | null | undefined;
  /** All other parameters: attributes, or nothing that is known. */
  readonly rest: ReadonlyMap<string, string>;
  /** What is wrong with it, in the order of the address but for `src`. */
  readonly faults: readonly Issue[];
}

/** What pym.js adds to the address of a frame, besides `childId`. */
const OF_PYM = new Set(['initialWidth', 'parentTitle', 'parentUrl']);
const MAX_PIXELS = 20_000;

/**
 * Reads the address of a frame: `embed.html?src=events.json&view=event-map,event-timeline&lang=kk`. Of a parameter that is given
 * twice the first one counts. What cannot be read is left out and said.
 *
 * @param url - Address of the frame page, by which `src` is resolved.
 */
export function readFrameAddress(url: URL): FrameAddress {
  const faults: Issue[] = [];
  const given = new Map<string, string>();
  for (const [name, value] of url.searchParams) {
    if (given.has(name)) faults.push(frameFault(name, value, 'is given a second time', `The first one counts, "${given.get(name)}": leave one out.`, 'frame-twice'));
    else given.set(name, value);
  }
  const take = <Value>(name: string, read: (text: string) => Value | FrameMistake, missing: Value): Value => {
    const text = given.get(name);
    given.delete(name);
    if (text === undefined) return missing;
    const value = read(text);
    if (!(value instanceof FrameMistake)) return value;
    faults.push(frameFault(name, text, value.problem, value.remedy, `frame-${name}`));
    return missing;
  };
  const src = readSrc(given.get('src') ?? '', url);
  given.delete('src');
  const views = take('view', readViews, ['event-viewer']);
  const address = {
    src: src instanceof FrameMistake ? null : src,
    views,
    lang: take('lang', readLang, null),
    theme: take('theme', readTheme, 'auto'),
    height: take('height', readHeight, views.includes('event-story') ? 'fill' : null),
    childId: take('childId', (text) => (isChildId(text) ? text : new FrameMistake('is no id of a frame', 'Leave it to pym.js to set it.')), null),
    secret: secretOf(url.hash),
    postEvents: take<string | null | undefined>('post-events', readPostEvents, undefined),
  };
  for (const name of OF_PYM) given.delete(name);
  if (src instanceof FrameMistake) faults.unshift(frameFault('src', url.searchParams.get('src') ?? '', src.problem, src.remedy, 'frame-src'));
  return {...address, rest: given, faults};
}

class FrameMistake {
  constructor(
    readonly problem: string,
    readonly remedy: string,
  ) {}
}

function readSrc(text: string, base: URL): string | FrameMistake {
  const example = 'Write the address of an event file: embed.html?src=https://example.org/events.json.';
  if (text.trim() === '') return new FrameMistake('names no event file', example);
  if (!URL.canParse(text, base.href)) return new FrameMistake('is no address', example);
  const url = new URL(text, base.href);
  if (!['http:', 'https:'].includes(url.protocol)) return new FrameMistake('is no address of http or https', example);
  if (url.username || url.password) return new FrameMistake('has a user name or a password, which browsers send to nobody', example);
  return url.href;
}

function readViews(text: string): readonly FrameView[] | FrameMistake {
  const names = text.split(/[\s,]+/).filter(Boolean);
  const views = names.map((name) => FRAME_VIEWS.find((view) => view === name || view === `event-${name}`));
  const isEach = names.length > 0 && views.every((view) => view !== undefined) && new Set(views).size === views.length;
  return isEach ? views.filter((view) => view !== undefined) : new FrameMistake('is no list of views', `Write some of ${FRAME_VIEWS.join(', ')}, each once, with commas between them.`);
}

function readLang(text: string): string | FrameMistake {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? '';
  } catch {
    return new FrameMistake('is no language', 'Write a language tag, such as en, kk or pt-BR.');
  }
}

function readTheme(text: string): FrameAddress['theme'] | FrameMistake {
  return text === 'auto' || text === 'light' || text === 'dark' ? text : new FrameMistake('is no theme', 'Write auto, light or dark.');
}

function readHeight(text: string): number | 'fill' | FrameMistake {
  if (text === 'fill') return text;
  const pixels = /^\d+(?:px)?$/.test(text) ? Number.parseInt(text, 10) : NaN;
  return pixels > 0 && pixels <= MAX_PIXELS ? pixels : new FrameMistake('is no height', 'Write CSS pixels from 1 to 20000, or fill for the height that the page gives the frame.');
}

function readPostEvents(text: string): string | null | FrameMistake {
  if (text === 'none') return null;
  if (text === '*' || text === '') return '*';
  const origin = /^https?:\/\//.test(text) && URL.canParse(text) ? new URL(text).origin : null;
  return origin ?? new FrameMistake('is no origin', 'Write the origin of the page that is to be told, such as https://example.org, * for any page, or none.');
}
