import {expect} from 'chai';
import {goToStep} from '../../../src/elements/event-story/go-to-step.js';
import {clearPage, dress, one, page} from '../helpers.js';
import {WEEK} from '../story.js';
import {TEXT, story} from './story-page.js';

const LIST = '<event-list slot="views"></event-list>';

describe('goToStep', () => {
  afterEach(clearPage);

  const police = (element: Element) => element.querySelector<HTMLElement>('[data-event^=police]')!;
  /** Where the middle of a step is: 0 at the lower edge of the views, 1 at that of the screen. */
  const placeOf = (element: Element, step: HTMLElement) => {
    const {top, height} = step.getBoundingClientRect();
    const covered = one(element, '.stage').getBoundingClientRect().bottom;
    return (top + height / 2 - covered) / (innerHeight - covered);
  };

  it('brings a step into the middle of what the views above the text leave free', async () => {
    const element = await story({}, {into: page('width:400px'), content: LIST + TEXT.replaceAll('300px', '120px')});
    await goToStep(element, police(element));
    expect(placeOf(element, police(element))).to.be.closeTo(0.5, 0.02);
  });

  it('does so before what draws the story is loaded', async () => {
    const element = document.createElement('event-story');
    const into = page('width:400px');
    into.innerHTML = '<div style="height:9000px"></div>';
    dress(element, {}, {into, data: WEEK, content: LIST + TEXT.replaceAll('300px', '120px')});
    await goToStep(element, police(element));
    expect(placeOf(element, police(element))).to.be.closeTo(0.5, 0.02);
    expect(element.shadowRoot?.querySelector('nav')).to.equal(null);
  });

  it('has the whole screen for it where the views stand beside the text', async () => {
    const element = await story({}, {into: page('width:1000px'), content: LIST + TEXT});
    await goToStep(element, police(element));
    const {top, height} = police(element).getBoundingClientRect();
    expect(top + height / 2).to.be.closeTo(innerHeight / 2, 1);
  });
});
