import assert from 'node:assert/strict';
import {whenReady} from '../package/browse.mjs';

const LIMIT = {timeout: 30_000};
const MOST_PRESSES = 12;
/** Waits for a part (`event-map >>> .surface`) of a view that stands in the article, or in a viewer. */
const find = async (frame, selector) => (await frame.waitForFunction(findNow, LIMIT, ...selector.split(' >>> '))).asElement();

function findNow(view, part) {
  const element = document.querySelector(view) ?? document.querySelector('event-viewer')?.shadowRoot?.querySelector(view);
  return part ? element?.shadowRoot?.querySelector(part) : element;
}

const state = async (frame) => (await find(frame, 'event-timeline')).evaluate(({store}) => ({selected: store.selected, window: store.window, visible: store.visibleCount, total: store.total}));

/**
 * Uses map, timeline and card of an article about the six first flights as a reader does: chooses an event with a click on the
 * timeline and another by the keyboard on the map, reads the card, draws dates with the brush.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').Frame} [frame] - Where the views are, if not in the page itself.
 */
export async function useViews(page, frame = page.mainFrame()) {
  // A viewer has its parts when it is near.
  await (await frame.$('event-viewer'))?.evaluate((viewer) => viewer.scrollIntoView());
  for (const tag of ['event-timeline', 'event-map']) {
    const view = await find(frame, tag);
    await view.evaluate((element) => element.scrollIntoView({block: 'center'}));
    await view.evaluate((element) => customElements.whenDefined(element.localName).then(() => element.ready));
  }
  await whenReady(frame, 'event-viewer, event-card');

  const mark = await find(frame, 'event-timeline >>> .mark[aria-label^="The Wright brothers"] .symbol');
  await mark.evaluate((node) => node.scrollIntoView({block: 'center'}));
  await mark.click();
  await cardSays(frame, 'The Wright brothers fly an aeroplane with an engine');
  assert.equal((await state(frame)).selected, 'kitty-hawk');

  const title = await openOnMap(page, frame);
  await cardSays(frame, title);
  assert.notEqual((await state(frame)).selected, 'kitty-hawk');

  const strip = await find(frame, 'event-timeline >>> svg.histogram');
  await strip.evaluate((node) => node.scrollIntoView({block: 'center'}));
  const {x, y, width} = await strip.boundingBox();
  await page.mouse.move(x + width * 0.02, y + 10);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.3, y + 10, {steps: 5});
  await page.mouse.up();
  await frame.waitForFunction(({store}) => store.window !== null, LIMIT, await find(frame, 'event-timeline'));
  const {visible, total} = await state(frame);
  assert.equal(total, 6);
  assert.ok(visible > 0 && visible < total, `${visible} of ${total} events are within the dates drawn`);
}

/** Goes by the keyboard to a mark of one event that is not selected, and opens it. @returns What the mark is called. */
async function openOnMap(page, frame) {
  const surface = await find(frame, 'event-map >>> .surface[tabindex="0"]');
  const at = () => surface.evaluate((node) => [node.getAttribute('aria-activedescendant'), node.querySelector('.stop')?.ariaPressed, node.querySelector('.stop')?.ariaLabel]);
  await surface.focus();
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    const [before, isPressed, name] = await at();
    if (isPressed === 'false') {
      await page.keyboard.press('Enter');
      return name;
    }
    // Of several events it has no state; Enter goes nearer to those.
    await page.keyboard.press(before !== null && isPressed === null ? 'Enter' : 'ArrowRight');
    await frame.waitForFunction((node, id) => node.getAttribute('aria-activedescendant') !== id, LIMIT, surface, before);
  }
  throw new Error(`No mark of one event after ${MOST_PRESSES} keys: the map stands at ${await at()}`);
}

/** Waits until the card has a title that the text begins with. */
async function cardSays(frame, text) {
  const card = await find(frame, 'event-card');
  const isTitled = (element, wanted) => wanted.startsWith(element.shadowRoot?.querySelector('[part=title]')?.textContent.trim() || 'nothing');
  await frame.waitForFunction(isTitled, LIMIT, card, text);
}
