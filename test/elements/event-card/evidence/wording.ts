import {render} from 'lit';
import type {Part, Wording} from '../../../../src/elements/event-card/evidence/evidence-parts.js';
import {en} from '../../../l10n/words.js';

/** British English, by the clocks of Almaty. */
export const WORDING: Wording = {strings: en, locale: 'en-GB', clocks: {timeZone: 'Asia/Almaty'}, headingLevel: 4};

/** A part of a card, drawn. */
export function drawn(part: Part): HTMLElement {
  const box = document.createElement('div');
  render(part, box);
  return box;
}
