import {inventedArchive} from './invented.js';

const form = document.querySelector('form.maker');
const viewer = document.querySelector('#invented');
const report = form.querySelector('output');
const bar = form.querySelector('progress');
const number = new Intl.NumberFormat(document.documentElement.lang);
const seconds = (ms) => `${new Intl.NumberFormat(document.documentElement.lang, {minimumFractionDigits: 2, maximumFractionDigits: 2}).format(ms / 1000)} s`;
let making = new AbortController();

/** Makes an archive of the chosen size and shows it; another choice meanwhile ends it. */
async function make() {
  making.abort();
  making = new AbortController();
  const {signal} = making;
  const count = Number(new FormData(form).get('count'));
  const events = `${number.format(count)} events`;
  Object.assign(bar, {hidden: false, max: count, value: 0});
  report.value = `Making ${events} …`;
  try {
    const startMs = performance.now();
    const columns = await inventedArchive(count, {signal, onProgress: (made) => (bar.value = made)});
    const madeMs = performance.now();
    report.value = `Reading ${events} …`;
    await customElements.whenDefined('event-viewer');
    const loaded = new Promise((resolve) => viewer.addEventListener('event-load', resolve, {once: true, signal}));
    viewer.data = columns;
    await loaded;
    const readMs = performance.now();
    await viewer.ready;
    if (signal.aborted) return;
    const drawnMs = performance.now();
    report.value = `${events}: made in ${seconds(madeMs - startMs)}, read in ${seconds(readMs - madeMs)}, drawn in ${seconds(drawnMs - readMs)}.`;
  } catch (reason) {
    if (signal.aborted) return;
    report.value = `That did not work: ${reason instanceof Error ? reason.message : reason}`;
  }
  bar.hidden = true;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void make();
});
form.addEventListener('change', () => void make());

// When the reader comes to it, and not before: most of a page is never read.
new IntersectionObserver(
  (entries, observer) => {
    if (!entries.some(({isIntersecting}) => isIntersecting)) return;
    observer.disconnect();
    void make();
  },
  {rootMargin: '100px'},
).observe(form);
