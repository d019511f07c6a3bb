const FRAME_MS = 1000 / 60;

/**
 * Drags the mouse by real input events, one a frame of the screen.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {(progress: number) => {x: number, y: number}} at - Where the pointer is, 0 to 1.
 * @param {number} moves
 */
export async function drag(page, at, moves) {
  const {x, y} = at(0);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await paced(moves, (i) => page.mouse.move(at(i / moves).x, at(i / moves).y));
  await page.mouse.up();
}

/** Turns the wheel, once a frame. @param {(i: number) => {deltaX?: number, deltaY?: number}} turn */
export async function wheel(page, turns, turn) {
  await paced(turns, (i) => page.mouse.wheel(turn(i)));
}

/** Acts once a frame, or as often as the page takes it up. */
async function paced(times, act) {
  for (let i = 1; i <= times; i++) {
    const frame = new Promise((go) => setTimeout(go, FRAME_MS));
    await act(i);
    await frame;
  }
}
