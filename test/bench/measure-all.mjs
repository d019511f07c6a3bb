import {mkdir, writeFile} from 'node:fs/promises';
import {benchPath} from './files.mjs';
import {growthPlot} from './growth-plot.mjs';
import {machine} from './machine.mjs';
import {bundleModules} from './modules.mjs';
import {report} from './report.mjs';
import {startServer} from './server.mjs';

const FIGURES = '.cache/bench.json';

/**
 * Measures cases one after another and prints what they tell.
 *
 * @param {{names: string[], isWhole: boolean, quick: boolean, dist: string}} options - Only a whole run that is not quick is
 *   written to RESULTS.md and growth.svg: what stands there is from one run.
 */
export async function measureAll({names, isWhole, quick, dist}) {
  const startedMs = Date.now();
  const server = await startServer(await bundleModules());
  const figures = {machine: await machine(), date: new Date().toISOString().slice(0, 10), quick, cases: {}};
  try {
    for (const name of names) figures.cases[name] = await measured(name, {server, dist, quick, log: console.log});
  } finally {
    await server.close();
  }
  figures.minutes = (Date.now() - startedMs) / 60_000;
  await mkdir('.cache', {recursive: true});
  await writeFile(FIGURES, JSON.stringify(figures, null, 1));
  const text = report(figures);
  console.log(`\n${text}`);
  if (isWhole && !quick) {
    await writeFile(benchPath('RESULTS.md'), text);
    await writeFile(benchPath('growth.svg'), growthPlot(figures.cases.growth));
  }
  console.log(isWhole && !quick ? 'Written: test/bench/RESULTS.md, test/bench/growth.svg' : `Written: ${FIGURES}. Only a whole run writes test/bench/RESULTS.md.`);
}

/** One case that fails ends no other. */
async function measured(name, bench) {
  console.log(`\n== ${name}`);
  const {run} = await import(`./cases/${name}.mjs`);
  try {
    return await run(bench);
  } catch (error) {
    console.error(error);
    return [{what: name, title: name, fault: String(error.message ?? error).split('\n')[0]}];
  }
}
