// Frames while the Kazakhstan view is dragged, in software WebGL: with the embedded basemap, without it, and with no map
// at all drawn, in one run. Needs dist/ (npm run build); prints a table.
import puppeteer from 'puppeteer-core';
import {BROWSER_FLAGS, ensureBrowser} from '../../scripts/browser.mjs';
import {serve} from '../../scripts/serve.mjs';

const FRAMES = 240;
const CASES = [
  {name: 'embedded basemap', prepare: (map) => (map.basemap = 'embedded')},
  {name: 'no basemap', prepare: (map) => (map.basemap = 'none')},
  {name: 'canvas hidden', prepare: (map) => (map.shadowRoot.querySelector('canvas').style.display = 'none')},
];

const server = await serve('.');
const browser = await puppeteer.launch({executablePath: await ensureBrowser(), args: BROWSER_FLAGS});
try {
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 800});
  await page.goto(`${server.url}/demo/kazakhstan/`);
  const map = await page.$('event-map');
  await map.evaluate((element) => element.scrollIntoView({block: 'center'}));
  await map.evaluate((element) => element.ready);
  console.log('| frame, ms | median | p95 | longest |\n| --- | --- | --- | --- |');
  for (const {name, prepare} of CASES) {
    await map.evaluate(prepare);
    await map.evaluate(drag, 60);
    const times = (await map.evaluate(drag, FRAMES)).sort((a, b) => a - b);
    const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);
    console.log(`| ${name} | ${at(0.5)} | ${at(0.95)} | ${at(1)} |`);
  }
} finally {
  await browser.close();
  await server.close();
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
