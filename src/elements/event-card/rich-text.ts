import {html} from 'lit';
import type {ReactiveControllerHost, TemplateResult} from 'lit';

type RenderMarkdown = (text: string) => TemplateResult;

/** What only Markdown has: emphasis, links, lists, more than one paragraph. */
const MARKDOWN = /[*_[\]<&\\`]|\n|^\s*(?:[-+]|\d+[.)])\s/;

/**
 * Texts with paragraphs, emphasis, links and lists. The reader of Markdown is loaded when a text needs it; until then, and
 * where it cannot be loaded, the text is shown as it stands.
 */
export class RichText {
  readonly #host: ReactiveControllerHost;
  #renderMarkdown: RenderMarkdown | null = null;
  #isLoading = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  render(text: string): TemplateResult {
    if (!MARKDOWN.test(text)) return html`<p>${text}</p>`;
    if (this.#renderMarkdown) return this.#renderMarkdown(text);
    void this.#load();
    return html`${text.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`)}`;
  }

  async #load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      ({renderMarkdown: this.#renderMarkdown} = await import('./markdown.js'));
      this.#host.requestUpdate();
    } catch {
      // The chunk is gone, after a deploy say: the plain text stays, and the next text tries again.
      this.#isLoading = false;
    }
  }
}
