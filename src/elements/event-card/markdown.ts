import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Nodes} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {linked} from './linked.js';

/** Blocks of Markdown that are not ours: their marks are shown as text. */
const DISABLED = ['headingAtx', 'setextUnderline', 'thematicBreak', 'blockQuote', 'codeFenced', 'codeIndented', 'codeText', 'htmlFlow', 'htmlText', 'definition', 'labelStartImage'];

/** A longer text is read in parts, which begin at blank lines: its reader takes times that grow with the square of the length. */
const PART_CHARACTERS = 4000;
/** What is longer without a blank line, or in all, was not written to be read: its marks are shown as text. */
const MAX_PART_CHARACTERS = 10_000;
const MAX_CHARACTERS = 40_000;
/** A list in a list, six times on one line. */
const TANGLE = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+){7}/m;
/** A line that parts what is above it from what is below: its reader would take it for lists in lists. */
const SEPARATOR = /^([ \t]*)([-*])(?=(?:[ \t]+\2){2,}[ \t]*$)/gm;
/** One or several. */
const BLANK_LINES = /\r?\n(?:[ \t]*\r?\n)+/;
/** What is nested deeper is shown as it was written. */
const MAX_DEPTH = 16;

/**
 * Renders paragraphs, emphasis, links and lists of Markdown; everything else, HTML above all, is shown as text.
 *
 * The syntax tree becomes templates, never HTML text, so nothing in it can run.
 */
export function renderMarkdown(text: string): TemplateResult {
  return html`${text.length > MAX_CHARACTERS ? plainParagraphs(text) : partsOf(text).map(renderPart)}`;
}

/** The text in parts of about `PART_CHARACTERS`. */
function partsOf(text: string): string[] {
  if (text.length <= PART_CHARACTERS) return [text];
  const parts: string[] = [];
  for (const block of text.split(BLANK_LINES)) {
    const last = parts.at(-1);
    if (last === undefined || last.length + block.length > PART_CHARACTERS) parts.push(block);
    else parts[parts.length - 1] = `${last}\n\n${block}`;
  }
  return parts;
}

function renderPart(text: string): (TemplateResult | string)[] {
  const escaped = text.replace(SEPARATOR, '$1\\$2');
  if (text.length > MAX_PART_CHARACTERS || TANGLE.test(escaped)) return plainParagraphs(text);
  return new Renderer(escaped).children(fromMarkdown(escaped, {extensions: [{disable: {null: DISABLED}}]}), 0);
}

function plainParagraphs(text: string): TemplateResult[] {
  return text.split(BLANK_LINES).map((paragraph) => html`<p>${paragraph}</p>`);
}

class Renderer {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  children(node: Nodes, depth: number): (TemplateResult | string)[] {
    return 'children' in node ? node.children.map((child) => this.#render(child, depth + 1)) : [];
  }

  #render(node: Nodes, depth: number): TemplateResult | string {
    if (depth > MAX_DEPTH) return this.#text.slice(node.position?.start.offset, node.position?.end.offset);
    const children = () => this.children(node, depth);
    switch (node.type) {
      case 'paragraph':
        return html`<p>${children()}</p>`;
      case 'emphasis':
        return html`<em>${children()}</em>`;
      case 'strong':
        return html`<strong>${children()}</strong>`;
      case 'list':
        return node.ordered ? html`<ol start=${node.start ?? 1}>${children()}</ol>` : html`<ul>${children()}</ul>`;
      case 'listItem':
        return html`<li>${children()}</li>`;
      case 'break':
        return html`<br />`;
      case 'link':
        return html`${linked(plain(node), node.url)}`;
      default:
        return 'value' in node ? node.value : html`${children()}`;
    }
  }
}

function plain(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plain).join('') : '';
}
