import {chromeLauncher} from '@web/test-runner-chrome';
import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {BROWSER_FLAGS, ensureBrowser} from './scripts/browser.mjs';
import {totalsReporter} from './scripts/totals-reporter.mjs';
import {vendorPlugin} from './scripts/vendor-plugin.mjs';

const executablePath = await ensureBrowser();

/**
 * A page that believes itself in front, as Chromium gives one that is not neither frames nor observers, and whose history
 * begins anew with each file.
 */
async function focusedPage({context}) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  const goto = page.goto.bind(page);
  page.goto = async (url, options) => {
    const response = await goto(url, options);
    // All files share the page. Once its history is full, Chromium makes room for an entry by dropping what the test itself
    // has just added, and Back leads out of the page.
    if (url === 'about:blank') await session.send('Page.resetNavigationHistory');
    return response;
  };
  return page;
}

export default {
  files: ['test/**/*.test.ts'],
  rootDir: '.',
  // Software WebGL takes a whole core, and two pages that wait for each other run into the time limit.
  concurrency: 1,
  testsFinishTimeout: 240_000,
  testFramework: {config: {timeout: 30_000, ui: 'bdd'}},
  browsers: [chromeLauncher({launchOptions: {executablePath, args: BROWSER_FLAGS}, createPage: focusedPage})],
  // Imports find their .ts by the plugin below; the address of a worker is no import.
  middleware: [
    (context, next) => {
      context.path = context.path.replace(/^(\/src\/.*-worker)\.js$/, '$1.ts');
      return next();
    },
  ],
  plugins: [await vendorPlugin(), esbuildPlugin({ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json'})],
  reporters: [defaultReporter({reportTestResults: true, reportTestProgress: false}), totalsReporter(process.env.TOTALS)],
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="en"><body style="margin:0"><script type="module" src="${framework}"></script></body></html>`,
};
