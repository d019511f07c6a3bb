import {withPage} from '../browser.mjs';
import {summary} from '../statistics.mjs';

/** Modules of `page/peers/`, and how many events each is tried with, one after another until it gives up. */
const PEERS = [
  {name: 'deck-supercluster', title: 'deck.gl with supercluster, rebuilt for each window', sizes: [1e6]},
  {name: 'leaflet-canvas', title: 'Leaflet on canvas', sizes: [1e6]},
  {name: 'maplibre-cluster', title: 'MapLibre with a clustered source', sizes: [1e6]},
  {name: 'deck-slice', title: 'deck.gl drawing the slice of a sorted table', sizes: [1e6]},
  {name: 'leaflet-markercluster', title: 'Leaflet with markercluster', sizes: [4000, 1e5, 1e6]},
  {name: 'deck-filter', title: 'deck.gl with its DataFilterExtension', sizes: [1e6]},
  {name: 'vis-timeline', title: 'vis-timeline', sizes: [1000, 1e4, 1e5, 1e6]},
];
const STEPS = 28;

/** The same step as of ours, in what a user would take instead. */
export async function run({server, quick, log}) {
  const figures = [];
  for (const {name, title, sizes} of PEERS) {
    for (const events of quick ? sizes.slice(0, 2).map((size) => Math.min(size, 1e5)) : sizes) {
      const figure = await measure(`${server.url}/test/bench/page/peer.html`, name, events, quick ? 5 : 25);
      log(`${title}, ${events}: ${figure.fault ?? `${figure.median.toFixed(0)} ms`}`);
      figures.push({title, events, ...figure});
      if (figure.fault) break;
    }
  }
  return figures;
}

/** Steps until their seconds are used up; at least one. */
async function measure(url, name, events, seconds) {
  const times = [];
  let setUpMs = NaN;
  let fault;
  await withPage(url, async ({call}) => {
    setUpMs = await call('show', name, events);
    const until = Date.now() + seconds * 1000;
    for (let i = 0; i < STEPS && (i < 2 || Date.now() < until); i++) {
      const ms = await call('step', i, STEPS);
      // The first step is a rehearsal.
      if (i > 0) times.push(ms);
    }
  }).catch((error) => (fault = faultWords(error)));
  return {...summary(times), setUpMs, fault};
}

function faultWords(reason) {
  const message = String(reason?.message ?? reason);
  if (/Target closed|detached|crash|Session closed/i.test(message)) return 'the tab crashed';
  return message.split('\n')[0].replace(/^show/, 'the first picture').replace(/^step/, 'a step');
}
