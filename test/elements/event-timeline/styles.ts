import type {EventTimelineElement} from '../../../src/elements/event-timeline/event-timeline.js';

/** The rules of an element in media of a kind, as those of the screen. */
export function rulesIn(timeline: EventTimelineElement, condition: RegExp): CSSStyleSheet {
  const rules = timeline
    .shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && condition.test(rule.conditionText))
    .flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText));
  if (rules.length === 0) throw new Error(`The timeline has no rules for ${condition}.`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join('\n'));
  return sheet;
}

/** Draws an element as in media of a kind. */
export function applyMedia(timeline: EventTimelineElement, condition: RegExp): void {
  timeline.shadowRoot!.adoptedStyleSheets.push(rulesIn(timeline, condition));
}
