import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Chapter} from '../../schema/event-file.js';

/** The chapters of an event file, as the steps of a story. @param renderText - Turns a text of the file into paragraphs. */
export function chaptersView(chapters: readonly Chapter[], active: number, renderText: (text: string) => TemplateResult): TemplateResult {
  return html`${repeat(
    chapters,
    (chapter) => chapter,
    ({title, text}, index) => html`<section class="chapter" part="chapter" aria-current=${index === active ? 'step' : nothing}>
      <h3 part="chapter-title">${title}</h3>
      ${text ? renderText(text) : nothing}
    </section>`,
  )}`;
}
