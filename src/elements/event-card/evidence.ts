import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {EventProperties} from '../../schema/event-file.js';
import type {EventStore} from '../../store/event-store.js';
import {claimsSection} from './evidence/claims-section.js';
import type {Wording} from './evidence/evidence-parts.js';
import {camerasSection, timeSection} from './evidence/place-time-sections.js';
import {linksSection, relatedSection} from './evidence/related-sections.js';
import {sourcesSection} from './evidence/sources-section.js';
import {verificationSection} from './evidence/verification-section.js';

/**
 * What an event rests on, below its text and media: what was claimed, how it was checked, where the cameras stood, how the
 * time is known, sources, and where to go on. A section that would be empty is left out.
 *
 * @param select - Goes to another event, as the reader's act.
 */
export function evidence(store: EventStore, row: number, properties: EventProperties, wording: Wording, select: (row: number) => void): TemplateResult {
  const {claims = [], verification, media = [], when, sources = [], links = [], related = []} = properties;
  return html`<div class="evidence">
    ${claimsSection(claims, wording)} ${verificationSection(verification, wording)} ${camerasSection(media, store.table, row, wording)}
    ${timeSection(when, wording)} ${sourcesSection(sources, wording)} ${linksSection(links, wording)} ${relatedSection(related, store, wording, select)}
  </div>`;
}
