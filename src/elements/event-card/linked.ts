import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {safeUrl} from '../../data/index.js';

/** A text as a link, or as a text where the address is missing or its scheme is not one to open. */
export function linked(text: string | undefined, url: string | undefined): TemplateResult | string | undefined {
  const href = url === undefined ? null : safeUrl(url);
  return href && text ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${text}</a>` : text;
}
