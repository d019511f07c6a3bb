import {chromeLauncher} from '@web/test-runner-chrome';
import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {BROWSER_FLAGS, ensureBrowser} from './scripts/browser.mjs';
import {totalsReporter} from './scripts/totals-reporter.mjs';
import {vendorPlugin} from './scripts/vendor-plugin.mjs';

const executablePath = await ensureBrowser();

export default {
  files: ['test/**/*.test.ts'],
  rootDir: '.',
  // One page at a time: a page behind another is not rendered, and its observers and frames wait for ever.
  concurrency: 1,
  testsFinishTimeout: 240_000,
  testFramework: {config: {timeout: 30_000, ui: 'bdd'}},
  browsers: [chromeLauncher({launchOptions: {executablePath, args: BROWSER_FLAGS}})],
  plugins: [await vendorPlugin(), esbuildPlugin({ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json'})],
  reporters: [defaultReporter({reportTestResults: true, reportTestProgress: false}), totalsReporter(process.env.TOTALS)],
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="en"><body style="margin:0"><script type="module" src="${framework}"></script></body></html>`,
};
