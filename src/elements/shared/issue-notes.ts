import {adoptStyles, html, nothing, render} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Issue} from '../../data/issue.js';
import {formatCount} from '../../l10n/format-number.js';
import type {EventStore} from '../../store/event-store.js';
import type {Companion} from './companion.js';
import {issueStyles} from './issue-notes.styles.js';
import type {StoreElement} from './store-element.js';
import {tokens} from './tokens.styles.js';

/** So many problems are listed, and the rest is counted. */
const LISTED = 100;
/** Over a lower element the list stays folded: it would lie over what follows. */
const ROOMY_PIXELS = 240;

/**
 * Tells the editor of a story over an element what is wrong with its file and with the attributes of its views: how many
 * problems there are, and each with its code, its place, what stands there and what to write instead. The problems themselves
 * are told in English, as in the property `issues` of the store.
 */
export class IssueNotes implements Companion {
  readonly #element: StoreElement;
  readonly #box: HTMLElement;
  #store: EventStore | undefined;
  #locale = '';
  /** Not before the element has its own height: that of a skeleton says nothing of it. */
  #isRoomy = false;
  #unfollow: (() => void) | null = null;

  constructor(element: StoreElement) {
    this.#element = element;
    this.#box = element.ownerDocument.createElement('span');
    adoptStyles(this.#box.attachShadow({mode: 'open'}), [tokens, issueStyles]);
    (element.renderRoot as ShadowRoot).prepend(this.#box);
    void this.#unfoldWhenRoomy();
  }

  follow(store: EventStore | undefined): void {
    const {locale} = this.#element;
    if (store === this.#store && locale === this.#locale) return;
    this.#unfollow?.();
    this.#store = store;
    this.#locale = locale;
    this.#unfollow = store?.effect(() => this.#draw(store)) ?? null;
    if (!store) render(nothing, this.#root);
  }

  release(): void {
    this.#unfollow?.();
    this.#box.remove();
  }

  get #root(): ShadowRoot {
    return this.#box.shadowRoot as ShadowRoot;
  }

  async #unfoldWhenRoomy(): Promise<void> {
    // Where the file failed, the element has what says so, and is as high as that.
    await this.#element.ready.catch(() => undefined);
    this.#isRoomy = this.#element.offsetHeight >= ROOMY_PIXELS;
    if (this.#store) this.#draw(this.#store);
  }

  #draw({status, issues}: EventStore): void {
    const isKnown = status === 'ready' || status === 'error';
    this.#box.dir = this.#element.matches(':state(rtl)') ? 'rtl' : 'ltr';
    render(isKnown ? this.#notes(issues) : nothing, this.#root);
  }

  #notes(issues: readonly Issue[]): TemplateResult {
    const {strings, locale} = this.#element;
    if (issues.length === 0) return html`<p class="none">${strings.noIssues}</p>`;
    const total = timesOf(issues);
    const left = timesOf(issues.slice(LISTED));
    return html`<details ?open=${this.#isRoomy}>
      <summary>${strings.issueCount(total, formatCount(total, locale))}</summary>
      <ol role="list">
        ${repeat(
          issues.slice(0, LISTED),
          ({message}) => message,
          (issue) => this.#item(issue),
        )}
      </ol>
      ${left > 0 ? html`<p class="more">${strings.moreIssues(left, formatCount(left, locale))}</p>` : nothing}
    </details>`;
  }

  #item(issue: Issue): TemplateResult {
    const {strings} = this.#element;
    return html`<li class=${issue.severity}>
      <p class="kind"><strong>${strings.issueSeverity[issue.severity]}</strong> <code>${issue.code}</code></p>
      <p lang="en" dir="ltr">${problemOf(issue)}</p>
      <p class="remedy" lang="en" dir="ltr">${issue.remedy}</p>
    </li>`;
  }
}

/** How often something is wrong: problems that recur are summed up in one issue. */
function timesOf(issues: readonly Issue[]): number {
  return issues.reduce((sum, {count = 1}) => sum + count, 0);
}

/** Place, value and problem: the message without what is told apart from it. */
function problemOf({message, code, remedy}: Issue): string {
  return [`[${code}]`, remedy].reduce((text, part) => (part && text.endsWith(part) ? text.slice(0, -part.length).trimEnd() : text), message);
}
