import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Nodes} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {linked} from './linked.js';

/** Blocks of Markdown that are not ours: their marks are shown as text. */
const DISABLED = ['headingAtx', 'setextUnderline', 'thematicBreak', 'blockQuote', 'codeFenced', 'codeIndented', 'codeText', 'htmlFlow', 'htmlText', 'definition', 'labelStartImage'];

/**
 * Renders paragraphs, emphasis, links and lists of Markdown; everything else, HTML above all, is shown as text.
 *
 * The syntax tree becomes templates, never HTML text, so nothing in it can run.
 */
export function renderMarkdown(text: string): TemplateResult {
  return html`${children(fromMarkdown(text, {extensions: [{disable: {null: DISABLED}}]}))}`;
}

function children(node: Nodes): (TemplateResult | string)[] {
  return 'children' in node ? node.children.map(render) : [];
}

function render(node: Nodes): TemplateResult | string {
  switch (node.type) {
    case 'paragraph':
      return html`<p>${children(node)}</p>`;
    case 'emphasis':
      return html`<em>${children(node)}</em>`;
    case 'strong':
      return html`<strong>${children(node)}</strong>`;
    case 'list':
      return node.ordered ? html`<ol start=${node.start ?? 1}>${children(node)}</ol>` : html`<ul>${children(node)}</ul>`;
    case 'listItem':
      return html`<li>${children(node)}</li>`;
    case 'break':
      return html`<br />`;
    case 'link':
      return html`${linked(plain(node), node.url)}`;
    default:
      return 'value' in node ? node.value : html`${children(node)}`;
  }
}

function plain(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plain).join('') : '';
}
