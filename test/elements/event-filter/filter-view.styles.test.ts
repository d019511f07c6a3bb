import {expect} from 'chai';
import {viewStyles as cardStyles} from '../../../src/elements/event-card/card-view.styles.js';
import {viewerStyles} from '../../../src/elements/event-card/media/media-viewer.styles.js';
import {viewStyles as filterStyles} from '../../../src/elements/event-filter/filter-view.styles.js';
import {viewStyles as listStyles} from '../../../src/elements/event-list/list-view.styles.js';

const SHEETS = {card: cardStyles, 'large view of media': viewerStyles, filter: filterStyles, list: listStyles};

/** Selectors of what moves by itself or when something changes, and of what is still for readers who ask for less motion. */
function motion(rules: CSSRuleList, isLess = false): {moving: string[]; still: string[]} {
  const found = {moving: [] as string[], still: [] as string[]};
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule || rule instanceof CSSContainerRule) {
      const inside = motion(rule.cssRules, isLess || rule.conditionText.includes('prefers-reduced-motion: reduce'));
      found.moving.push(...inside.moving);
      found.still.push(...inside.still);
    } else if (rule instanceof CSSStyleRule) {
      const {animationName, transitionDuration, scrollBehavior} = rule.style;
      if (isLess && animationName === 'none') found.still.push(rule.selectorText);
      else if ((animationName && animationName !== 'none') || transitionDuration || scrollBehavior === 'smooth') found.moving.push(rule.selectorText);
    }
  }
  return found;
}

describe('motion', () => {
  for (const [name, {styleSheet}] of Object.entries(SHEETS)) {
    it(`of the ${name} stops for readers who ask for less of it`, () => {
      const {moving, still} = motion(styleSheet!.cssRules);
      expect(moving.filter((selector) => !still.includes(selector))).to.deep.equal([]);
    });
  }

  it('is that of a search that takes a moment, and nothing else', () => {
    const moving = Object.values(SHEETS).flatMap(({styleSheet}) => motion(styleSheet!.cssRules).moving);
    expect(moving).to.deep.equal(['.search[aria-busy="true"] > .sign']);
  });
});
