import {withPage} from '../browser.mjs';
import {summary} from '../statistics.mjs';

const FRAMES = 240;
const CASES = {
  'with the embedded basemap': (map) => (map.basemap = 'embedded'),
  'without a basemap': (map) => (map.basemap = 'none'),
  'with its canvas hidden': (map) => (map.shadowRoot.querySelector('canvas').style.display = 'none'),
};

/** Frames while the map of the Kazakhstan story is dragged: with the embedded basemap, without it, and with no map drawn at all. */
export async function run({server, dist, quick, log}) {
  if (dist !== '/dist/event-map.js') return [];
  return withPage(
    `${server.url}/demo/kazakhstan/`,
    async ({page}) => {
      // Before its notice is accepted there is no map.
      await page.$eval('event-story', ({store}) => store.acceptance.acceptWarning());
      const map = await page.$('event-map');
      await map.evaluate((element) => element.scrollIntoView({block: 'center'}));
      // What was ready before that is the notice.
      await page.waitForSelector('event-map >>> .stage[data-drawn]');
      await map.evaluate((element) => element.ready);
      const figures = [];
      for (const [name, prepare] of Object.entries(CASES)) {
        await map.evaluate(prepare);
        await map.evaluate(drag, 60);
        const times = summary(await map.evaluate(drag, quick ? 80 : FRAMES));
        figures.push({what: `map of the Kazakhstan story dragged ${name}, frame to frame`, events: 18, unit: 'ms', ...times});
        log(`pan ${name}: median ${times.median.toFixed(1)} ms`);
      }
      return figures;
    },
    {width: 1280, height: 800, isBench: false},
  );
}

/** Drags the map in loops of some hundred pixels, a step a frame. @returns Milliseconds from frame to frame. */
async function drag(element, frames) {
  const surface = element.shadowRoot.querySelector('.surface');
  const {left, top} = surface.getBoundingClientRect();
  const send = (type, x, y) =>
    surface.dispatchEvent(new PointerEvent(type, {pointerId: 1, pointerType: 'mouse', clientX: left + x, clientY: top + y, bubbles: true}));
  const times = [];
  send('pointerdown', 600, 300);
  await new Promise((done) => {
    let last = performance.now();
    const step = (now) => {
      times.push(now - last);
      last = now;
      send('pointermove', 600 + Math.sin(times.length / 25) * 320, 180 + Math.cos(times.length / 17) * 120);
      if (times.length < frames) requestAnimationFrame(step);
      else done();
    };
    requestAnimationFrame(step);
  });
  send('pointerup', 600, 300);
  return times.slice(1);
}
