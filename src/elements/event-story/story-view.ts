import {nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {readWindow} from '../../data/index.js';
import type {EventTable} from '../../data/event-table.js';
import type {Chapter} from '../../schema/event-file.js';
import type {EventStore} from '../../store/event-store.js';
import {BEFORE_STORY, sourcesAt, takeCourse} from '../../store/story-course.js';
import {RichText} from '../event-card/rich-text.js';
import {headingLevel} from '../shared/heading-level.js';
import type {ElementView} from '../shared/lazy-element.js';
import {memo} from '../shared/memo.js';
import {withheldWords} from '../shared/withheld-words.js';
import {bringIntoView, isCovered} from './bring-into-view.js';
import {CardOver} from './card-over.js';
import {chaptersView, localChapters} from './chapters-view.js';
import type {EventStoryElement} from './event-story.js';
import {ReadingLine} from './reading-line.js';
import {StageSpace} from './stage-space.js';
import {StepCache} from './step-cache.js';
import {messageOf, storyFrame, viewsOf} from './story-frame.js';
import {nameOf, stepOf, storyNavigation} from './story-navigation.js';
import {STEP_ATTRIBUTES, stepsOfFile, stepsOfPage} from './written-steps.js';
import type {NamedStep, PageStep} from './written-steps.js';

export {viewStyles} from './story-view.styles.js';

/** A reader who scrolls on within that time is not there yet: the views stay for a fling through many steps. */
const SETTLE_MS = 120;
/** Least width of a step in the bar: that of a target for a finger. */
const STEP_PIXELS = 24;
const NO_CHAPTERS: readonly Chapter[] = [];

export function createView(element: EventStoryElement): ElementView {
  return new StoryView(element);
}

/** Leads the views by the text: the step that has reached the middle of the free screen says what they show. */
class StoryView implements ElementView {
  readonly #element: EventStoryElement;
  readonly #richText: RichText;
  readonly #headingLevel: number;
  readonly #card: CardOver;
  readonly #cache = new StepCache();
  readonly #line = new ReadingLine((index, isFirst) => this.#handleReached(index, isFirst));
  readonly #space = new StageSpace(() => this.#handleSpace());
  readonly #mutations = new MutationObserver(() => this.#handleMutation());
  readonly #localChapters = memo(localChapters);
  readonly #chapterSteps = memo(stepsOfFile);
  #pageSteps: readonly PageStep[];
  #steps: readonly NamedStep[] = [];
  #active = -1;
  /** Whether the whole story is above the middle of the screen: the reader is at what comes after it. */
  #isLeft = false;
  /** Whether it is known where the reader is. */
  #isPlaced = false;
  #pointed: number | null = null;
  #spoken = '';
  /** The element of the page that is marked as the current step. */
  #marked: Element | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sources = BEFORE_STORY;
  /** What the views were led by last; null before. */
  #settledFor: {readonly steps: readonly NamedStep[]; readonly table: EventTable} | null = null;

  constructor(element: EventStoryElement) {
    this.#element = element;
    this.#richText = new RichText(element);
    this.#headingLevel = headingLevel(element);
    this.#card = new CardOver(element);
    this.#pageSteps = stepsOfPage(element);
    this.#mutations.observe(element, {subtree: true, childList: true, attributeFilter: [...STEP_ATTRIBUTES]});
  }

  render(message: TemplateResult | null): TemplateResult {
    const {store, strings, label, side} = this.#element;
    const chapters = this.#localChapters(this.#pageSteps.length > 0 ? NO_CHAPTERS : (store?.dataset.chapters ?? NO_CHAPTERS), this.#element.locale, this.#element.fileLang);
    this.#steps = this.#pageSteps.length > 0 ? this.#pageSteps : this.#chapterSteps(chapters);
    const has = viewsOf(this.#element);
    return storyFrame({
      label: label ?? strings.story,
      side,
      has,
      isOpen: this.#card.isOpen,
      navigation: this.#renderNavigation(has.card),
      ...(chapters.length > 0 && {chapters: chaptersView(chapters, {active: this.#active, headingLevel: this.#headingLevel, renderText: (text) => this.#richText.render(text)})}),
      message: messageOf(this.#element, message),
      selected: this.#card.handleSelect,
      focused: this.#handleFocus,
    });
  }

  updated(): void {
    const {renderRoot, store} = this.#element;
    this.#space.follow(renderRoot.querySelector('.stage'), renderRoot.querySelector('.text'));
    this.#followLine();
    this.#mark(this.#pageSteps[this.#active]?.source ?? null);
    const isSettled = this.#settledFor?.steps === this.#steps && this.#settledFor.table === store?.table;
    if (this.#isPlaced && !isSettled && store?.status === 'ready') this.#settleIn(0);
  }

  release(): void {
    clearTimeout(this.#timer);
    this.#line.release();
    this.#space.release();
    this.#mutations.disconnect();
    this.#mark(null);
  }

  /** The parts of the page that are the steps. */
  get #parts(): readonly HTMLElement[] {
    if (this.#pageSteps.length > 0) return this.#pageSteps.map(({source}) => source);
    return [...this.#element.renderRoot.querySelectorAll<HTMLElement>('.chapter')];
  }

  #renderNavigation(hasCard: boolean): TemplateResult | typeof nothing {
    if (this.#steps.length < (hasCard ? 1 : 2)) return nothing;
    const {strings, locale, store} = this.#element;
    const rows = Math.ceil((this.#steps.length * STEP_PIXELS) / (this.#space.widthPixels || Infinity));
    return storyNavigation({
      names: this.#steps.map(({name}) => name),
      active: this.#active,
      pointed: this.#pointed,
      spoken: this.#spoken,
      withheld: store ? withheldWords(store, strings, locale) : '',
      card: hasCard ? {isOpen: store?.selected ? this.#card.isOpen : null, toggle: this.#card.toggle} : null,
      columns: Math.ceil(this.#steps.length / Math.max(1, rows)),
      strings,
      locale,
      go: (index) => this.#go(index),
      point: (index) => this.#point(index),
    });
  }

  #handleReached(index: number, isFirst: boolean): void {
    const active = Math.min(index, this.#steps.length - 1);
    const isLeft = index > active;
    if (active === this.#active && isLeft === this.#isLeft && !isFirst) return;
    if (active !== this.#active || isLeft) this.#card.close();
    this.#active = active;
    this.#isLeft = isLeft;
    this.#isPlaced = true;
    this.#element.requestUpdate();
    this.#settleIn(isFirst ? 0 : SETTLE_MS);
  }

  #handleSpace(): void {
    this.#followLine();
    this.#element.requestUpdate();
    const {scroller, trap} = this.#space.frame;
    // A frame that scrolls is the screen of the views in it.
    const layout = this.#element.renderRoot.querySelector<HTMLElement>('.layout');
    layout?.style.setProperty('--_screen', scroller ? `${scroller.clientHeight}px` : '');
    if (trap) this.#reportTrap(trap);
  }

  #handleMutation(): void {
    this.#pageSteps = stepsOfPage(this.#element);
    this.#element.requestUpdate();
  }

  /** What has the focus must not lie behind the views. */
  #handleFocus = ({target}: FocusEvent): void => {
    if (target instanceof HTMLElement && target.matches(':focus-visible') && isCovered(target, this.#space)) bringIntoView(target, this.#space, 'instant');
  };

  #followLine(): void {
    // Before the first measurement nobody knows where the middle is.
    if (this.#space.screenPixels === 0) return;
    const end = this.#element.renderRoot.querySelector('.end');
    const parts = this.#parts;
    this.#line.follow(end && parts.length > 0 ? [...parts, end] : parts, {scroller: this.#space.frame.scroller, bottomPercent: this.#space.middlePercent});
  }

  #go(index: number): void {
    const part = this.#parts[index];
    if (!part) return;
    const state = {names: this.#steps.map(({name}) => name), strings: this.#element.strings, locale: this.#element.locale};
    this.#spoken = state.strings.labelled(stepOf(state, index), nameOf(state, index));
    bringIntoView(part, this.#space, prefersLessMotion() ? 'instant' : 'smooth');
    this.#element.requestUpdate();
  }

  #point(index: number | null): void {
    if (index === this.#pointed) return;
    this.#pointed = index;
    this.#element.requestUpdate();
  }

  #mark(step: Element | null): void {
    if (step === this.#marked) return;
    this.#marked?.removeAttribute('aria-current');
    step?.setAttribute('aria-current', 'step');
    this.#marked = step;
  }

  #settleIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), milliseconds);
  }

  /** Leads the views to where the reader is. */
  #settle(): void {
    const {store} = this.#element;
    if (store?.status !== 'ready') return;
    const steps = this.#steps.map((step) => this.#cache.read(step, store));
    const to = this.#isLeft ? BEFORE_STORY : sourcesAt(steps, this.#active);
    const animate = this.#settledFor !== null && !prefersLessMotion();
    takeCourse(store, {from: this.#sources, to, home: this.#home(store), animate});
    this.#sources = to;
    this.#settledFor = {steps: this.#steps, table: store.table};
  }

  /** What the attributes of the story ask for, as before the first step and after the story. */
  #home(store: EventStore): {window: ReturnType<typeof readWindow>; selected: string | null} {
    const {window, selected} = this.#element;
    return {window: window ? readWindow(window, store.timeZone) : null, selected};
  }

  #reportTrap(trap: Element): void {
    const value = getComputedStyle(trap).overflow;
    const remedy = 'Write overflow: clip in its place.';
    const message = `<event-story>: an element around it, <${trap.localName}>, has overflow "${value}", which keeps the views from staying in sight. ${remedy} [story-overflow]`;
    this.#element.store?.report({code: 'story-overflow', severity: 'warning', field: 'overflow', value, remedy, message});
  }
}

function prefersLessMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
