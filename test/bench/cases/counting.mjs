import {withPage} from '../browser.mjs';
import {summary} from '../statistics.mjs';

const TIMES = 20;

/** What is asked of each size: the whole extent, and a window that moves by a hundredth of it. */
const ASKED = {1e6: {full: 10, moved: 2}, 1e7: {full: 100, moved: 10}};

/** Counting alone, without a store or a view: the table is at hand. */
export async function run({server, quick, log}) {
  const figures = [];
  for (const events of quick ? [1e6] : [1e6, 1e7]) {
    await withPage(`${server.url}/test/bench/page/counting.html`, async ({call}) => {
      await call('prepare', events);
      await call('full', 3);
      const full = summary(await call('full', TIMES));
      // A tenth of the extent, as the three days of thirty.
      const moved = summary(await call('moved', 0.1, TIMES * 3));
      const half = summary(await call('moved', 0.5, TIMES * 3));
      const asked = ASKED[events];
      figures.push({what: 'full extent', events, ...full, asked: asked.full});
      figures.push({what: 'window of a tenth, moved by a hundredth', events, ...moved, asked: asked.moved});
      figures.push({what: 'window of a half, moved by a hundredth', events, ...half, asked: asked.moved});
      log(`counting ${events}: ${full.median.toFixed(1)} ms, moved ${moved.median.toFixed(2)} ms`);
    });
  }
  return figures;
}
