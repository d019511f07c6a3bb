// Measures the demo article as a search engine does, and what its scripts cost before and after its map is reached: `npm run
// vitals`. Prints a table and fails where a figure is missed.
import {ensureInstalled} from '../../scripts/install.mjs';

ensureInstalled();
const {installApart} = await import('../../scripts/install-apart.mjs');
const folder = await installApart('test/vitals', 'vitals', 'what measures the vitals of the demo article');
// What they import is there only now.
const [{ensureBuilt}, {serve}, {table}, {lighthouseFigures}, {transferFigures}] = await Promise.all([
  import('../bench/build.mjs'),
  import('../../scripts/serve.mjs'),
  import('../bench/markdown-table.mjs'),
  import('./lighthouse.mjs'),
  import('./transfer.mjs'),
]);

const ARTICLE = '/demo/kazakhstan/';

await ensureBuilt();
const served = await serve('.', {compress: true});
try {
  const figures = [...(await lighthouseFigures(served.url + ARTICLE, folder)), ...(await transferFigures(served.url + ARTICLE))];
  const rows = figures.map(({what, said, asked, isMet}) => [what, said, asked, isMet ? 'yes' : '**no**']);
  console.log(`\n${table(['Of the article about Kazakhstan', 'measured', 'asked', 'met'], rows, [1])}`);
  process.exitCode = figures.every(({isMet}) => isMet) ? 0 : 1;
} finally {
  await served.close();
}
