import {loadFile, withOurs} from '../ours.mjs';
import {typeSearch} from '../typing.mjs';
import {summary} from '../statistics.mjs';

const EVENTS = 1e6;
const ASKED_MS = 100;
const QUERIES = ['clash', 'smoke bridges', 'place 17', 'crowd noon', 'movement 4711', 'damage'];

/** A search that is typed letter by letter in a million events, from the last letter to the answer. */
export async function run(bench) {
  return withOurs(bench, 'map,timeline,filter,list', async (opened) => {
    await loadFile(bench, opened, {events: EVENTS});
    const times = [];
    for (const query of bench.quick ? QUERIES.slice(0, 3) : QUERIES) {
      const {lastLetterMs, answeredMs, found} = await typeSearch(opened, query);
      bench.log(`search “${query}”: ${found} found, ${(answeredMs - lastLetterMs).toFixed(0)} ms after the last letter`);
      times.push(answeredMs - lastLetterMs);
    }
    return [{what: 'search, last letter typed to answer', events: EVENTS, unit: 'ms', ...summary(times), asked: ASKED_MS}];
  }, {height: 1700});
}
