import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';
import type {Strings} from '../../l10n/strings.js';
import type {Warning} from '../../schema/event-file.js';

/**
 * How much an element says of the notice: all of it; its heading and the button, where another element of the page says all;
 * or that something is held back, inside a group that says it.
 */
export type NoticeForm = 'whole' | 'short' | 'line';

interface NoticeOptions {
  readonly strings: Strings;
  readonly locale: string;
  /** Of its heading. */
  readonly headingLevel: number;
  readonly accept: () => void;
}

/** The notice that stands in the place of a story, until the reader asks for the story. */
export function warningNotice(warning: Warning, form: NoticeForm, {strings, locale, headingLevel, accept}: NoticeOptions): TemplateResult {
  if (form === 'line') return html`<p class="message" part="message">${strings.storyHeld}</p>`;
  const {translations = {}, kinds = []} = warning;
  // By its tag or its language alone: what weighs scripts and regions would be loaded for this with every article.
  const local = translations[locale] ?? translations[locale.split('-')[0]];
  const [title, text] = [local?.title || warning.title, local?.text || warning.text];
  const words = new Intl.ListFormat(locale, {type: 'conjunction'}).format(kinds.map((kind) => strings.sensitivityKind[kind]));
  const whole = html`${text ? html`<p class="words" dir="auto">${text}</p>` : nothing} ${words ? html`<p class="kinds">${strings.warningKinds(words)}</p>` : nothing}`;
  // One landmark a story: its other notices say the same name.
  return html`<section class="state warning ${form}" part="message" role=${form === 'short' ? 'group' : nothing} aria-labelledby="warning-title">
    <div class="notice">
      ${SIGN}
      <h3 id="warning-title" dir="auto" aria-level=${headingLevel}>${title ?? strings.warningTitle}</h3>
      ${form === 'whole' ? whole : nothing}
      <button class="button" @click=${accept}>${strings.openStory}</button>
    </div>
  </section>`;
}

const SIGN = html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d="M12 3.5L22 20.5H2ZM12 10v4.5M12 17.4v.2"></path>`}</svg>`;
