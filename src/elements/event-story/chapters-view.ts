import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {inLanguage} from '../../l10n/in-language.js';
import type {Chapter} from '../../schema/event-file.js';

/** A chapter in the words that suit the reader. */
export interface LocalChapter extends Chapter {
  /** Language of its words, where it is known. */
  readonly lang?: string;
}

export interface ChapterLook {
  /** Of the chapter that leads; -1 for none. */
  readonly active: number;
  /** Of their headings. */
  readonly headingLevel: number;
  /** Turns a text of the file into paragraphs. */
  readonly renderText: (text: string) => TemplateResult;
}

/** The chapters of a file in the language of a reader, as far as they are translated. */
export function localChapters(chapters: readonly Chapter[], locale: string, fileLang?: string): readonly LocalChapter[] {
  return chapters.map((chapter) => {
    const {words, lang} = inLanguage(chapter, {locale, fileLang});
    return {...words, lang};
  });
}

/** The chapters of an event file, as the steps of a story. */
export function chaptersView(chapters: readonly LocalChapter[], {active, headingLevel, renderText}: ChapterLook): TemplateResult {
  return html`${repeat(
    chapters,
    (chapter) => chapter,
    ({title, text, lang}, index) => html`<section class="chapter" part="chapter" aria-current=${index === active ? 'step' : nothing} lang=${lang ?? nothing} dir="auto">
      <h3 part="chapter-title" aria-level=${headingLevel}>${title}</h3>
      ${text ? renderText(text) : nothing}
    </section>`,
  )}`;
}
