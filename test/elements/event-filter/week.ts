import type {EventFilterElement} from '../../../src/elements/event-filter/event-filter.js';
import {eventFile} from '../../store/story.js';
import {all, one, settled, text} from '../helpers.js';
import {CATEGORIES, event} from '../story.js';

const verified = {status: 'verified'} as const;

/** Six events with categories, statuses, tags and places; no event has the category “statement”. */
export const WEEK = eventFile(
  [
    event('crowd', {title: 'A crowd gathers', when: '2022-01-02', category: 'gathering', place: 'Ақтау', tags: ['peaceful', 'night'], verification: verified}),
    event('chant', {title: 'A chant at night', when: '2022-01-02', category: 'gathering', place: 'Ақтау', tags: ['night'], verification: verified}),
    event('fists', {title: 'Some fight with fists', when: '2022-01-04', category: 'clash', place: 'Atyrau', tags: ['fire'], verification: {status: 'disputed'}}),
    event('fires', {title: 'Buildings burn', when: '2022-01-05', category: 'clash', place: 'Almaty', tags: ['fire', 'night'], verification: verified, text: 'The *akimat* burns, too.'}),
    event('square', {title: 'Soldiers hold the square', when: '2022-01-06', category: 'troops', place: 'Almaty', verification: {status: 'unverified'}}),
    event('toll', {title: 'A toll', category: 'troops'}),
  ],
  {categories: CATEGORIES},
);

/** The tick boxes of the legend or of an open group, as `[x] Clash 2`. */
export function boxes(filter: EventFilterElement, within = '.legend'): string[] {
  return all(filter, `${within} label`).map((label) => `[${one<HTMLInputElement>(label, 'input').checked ? 'x' : ' '}] ${text(label)}`);
}

/** The tick box beside a word. */
export function box(filter: EventFilterElement, name: string): HTMLInputElement {
  const label = all(filter, 'label').find((each) => text(one(each, '.name')) === name);
  if (!label) throw new Error(`No tick box “${name}” in ${text(filter)}`);
  return one(label, 'input');
}

/** Opens the group with a heading. @returns A selector of it. */
export async function openGroup(filter: EventFilterElement, heading: string): Promise<string> {
  const groups = all<HTMLDetailsElement>(filter, '.group');
  const index = groups.findIndex((group) => text(one(group, 'summary')).startsWith(heading));
  if (index < 0) throw new Error(`No group “${heading}” in ${text(filter)}`);
  const toggled = new Promise((resolve) => groups[index].addEventListener('toggle', resolve, {once: true}));
  one(groups[index], 'summary').click();
  await toggled;
  await settled(filter);
  return `.group:nth-child(${index + 1})`;
}

/** Types into the search field, and waits for the frame with which it is searched. */
export async function search(filter: EventFilterElement, words: string): Promise<void> {
  const field = one<HTMLInputElement>(filter, '.search input');
  field.value = words;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await settled(filter);
}
