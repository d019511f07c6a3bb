import type {Chapter} from '../../schema/event-file.js';
import type {WrittenStep} from '../../store/story-step.js';

/** A step of a story, with what it is known by. */
export interface NamedStep {
  /** The same for as long as the step is: its element, or the chapter of the file. */
  readonly source: object;
  /** Its heading, or how its text begins; '' where it has no text. */
  readonly name: string;
  readonly written: WrittenStep;
}

/** A step that is an element of the page. */
export interface PageStep extends NamedStep {
  readonly source: HTMLElement;
}

const NAMES = ['data-event', 'data-window', 'data-camera'] as const;
const MARKED = NAMES.map((name) => `[${name}]`).join();
/** What has its own use of what stands in it. */
const BOUNDS = '[slot], event-card, event-filter, event-list, event-map, event-story, event-timeline, event-viewer';
const HEADING = 'h1, h2, h3, h4, h5, h6';
const MAX_NAME = 48;

/**
 * The steps that the page has marked inside a story, in the order of the text. An element around other steps is none itself:
 * what it says holds for each of those that does not say it.
 */
export function stepsOfPage(story: Element): PageStep[] {
  const marked = [...story.querySelectorAll<HTMLElement>(MARKED)].filter((element) => element.closest(BOUNDS) === story);
  return marked.filter((element, index) => !element.contains(marked[index + 1] ?? null)).map((element, index) => pageStep(story, element, index + 1));
}

/** The attributes that make steps, for an observer. */
export const STEP_ATTRIBUTES: readonly string[] = [...NAMES, 'slot'];

export function stepsOfFile(chapters: readonly Chapter[]): NamedStep[] {
  return chapters.map((chapter, index) => {
    const {title, window, camera, events = []} = chapter;
    const position = camera && {longitude: camera.center[0], latitude: camera.center[1], zoom: camera.zoom};
    return {source: chapter, name: title, written: {place: 'The file', eventField: `chapters[${index}].events`, events, window, camera: position}};
  });
}

function pageStep(story: Element, element: HTMLElement, number: number): PageStep {
  const [events = '', window, camera] = NAMES.map((name) => said(story, element, name));
  const name = nameOf(element);
  const place = `Step ${number}${name && ` ("${name}")`}`;
  return {source: element, name, written: {place, eventField: NAMES[0], events: events.split(/\s+/).filter(Boolean), window, camera}};
}

/** The value of an attribute on an element, or on the nearest around it inside the story. */
function said(story: Element, element: Element, name: string): string | undefined {
  const speaker = element.closest(`[${name}]`);
  return speaker && speaker !== story && story.contains(speaker) ? (speaker.getAttribute(name) ?? undefined) : undefined;
}

function nameOf(element: Element): string {
  const heading = element.matches(HEADING) ? element : element.querySelector(HEADING);
  const text = element.getAttribute('aria-label') ?? heading?.textContent ?? (element.textContent || (element.querySelector('img')?.alt ?? ''));
  return firstWords(text.replace(/\s+/g, ' ').trim());
}

/** As many whole words as a short line holds. */
function firstWords(text: string): string {
  if (text.length <= MAX_NAME) return text;
  const cut = text.lastIndexOf(' ', MAX_NAME);
  return `${text.slice(0, cut > 0 ? cut : MAX_NAME).replace(/[\s,;:.–—-]+$/, '')} …`;
}
