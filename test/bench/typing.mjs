const LETTER_MS = 60;
const ANSWER_SECONDS = 20;

/**
 * Types a search into the filter of a page of ours, and waits for its answer.
 *
 * @returns {Promise<{lastLetterMs: number, answeredMs: number, found: number}>}
 */
export async function typeSearch({page, call, within}, query) {
  const {left, top, width, height} = await call('place', 'event-filter', 'input[type=search]');
  await page.mouse.click(left + width / 2, top + height / 2, {count: 3});
  await page.keyboard.press('Backspace');
  await within(ANSWER_SECONDS, page.evaluate(() => globalThis.bench.answered('')), 'an empty search');
  await call('watchSearch');
  await page.keyboard.type(query, {delay: LETTER_MS});
  await within(ANSWER_SECONDS, page.evaluate((text) => globalThis.bench.answered(text), query), `the search for “${query}”`);
  return call('stop');
}
