// Compares every story with its reference, a picture that somebody has looked at: `npm run visual`. Writes a page with what
// differs. With `--update` the pictures become the references; names of stories narrow it to those ("event-map", "event-card/AClip").
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {ensureInstalled} from '../../scripts/install.mjs';

ensureInstalled();
// What they import is there only now.
const [{ensureBuilt}, {takePictures}, {compare}, {report}] = await Promise.all([
  import('../bench/build.mjs'),
  import('./pictures.mjs'),
  import('./compare.mjs'),
  import('./report.mjs'),
]);

const REFERENCES = path.resolve('test/visual/references');
const RESULTS = path.resolve('.cache/visual');
const MACHINE = path.join(REFERENCES, 'machine.json');

const options = process.argv.slice(2);
const isUpdate = options.includes('--update');
const named = options.filter((option) => !option.startsWith('--'));

await ensureBuilt();
await rm(RESULTS, {recursive: true, force: true});
await mkdir(RESULTS, {recursive: true});
const readOr = (file) => readFile(file).catch(() => null);

const results = [];
const machine = await takePictures(named, async ({story, width, png}) => {
  const name = `${story.replace('/', '.')}.${width}.png`;
  const reference = await readOr(path.join(REFERENCES, name));
  const result = {story, width, name, ...compare(reference, png)};
  results.push(result);
  if (isUpdate && result.state !== 'same') await mkdir(REFERENCES, {recursive: true}).then(() => writeFile(path.join(REFERENCES, name), png));
  if (isUpdate || result.state === 'same') return;
  await writeFile(path.join(RESULTS, `now.${name}`), png);
  if (reference) await writeFile(path.join(RESULTS, `reference.${name}`), reference);
  if (result.difference) await writeFile(path.join(RESULTS, `difference.${name}`), result.difference);
});

if (isUpdate) {
  await writeFile(MACHINE, `${JSON.stringify(machine, null, 2)}\n`);
  console.log(`${results.filter(({state}) => state !== 'same').length} of ${results.length} references written. Look at each before it is committed.`);
} else {
  const recorded = JSON.parse((await readOr(MACHINE)) ?? '{}');
  const isSameMachine = JSON.stringify(recorded) === JSON.stringify(machine);
  const page = path.join(RESULTS, 'index.html');
  await writeFile(page, report(results, {recorded, machine}));
  const different = results.filter(({state}) => state !== 'same');
  for (const {story, width, state, share} of different) console.log(`${story}, ${width} pixels wide: ${state === 'new' ? 'has no reference' : `${(share * 100).toFixed(2)} % of it differ`}`);
  console.log(`${results.length - different.length} of ${results.length} pictures are as their references.${different.length > 0 ? ` What differs: ${path.relative('.', page)}` : ''}`);
  // Other letters and another browser draw otherwise: that is for somebody to look at, and no fault.
  if (!isSameMachine) console.log(`The references were taken with ${JSON.stringify(recorded)}, these pictures with ${JSON.stringify(machine)}.`);
  process.exitCode = different.length > 0 && isSameMachine ? 1 : 0;
}
