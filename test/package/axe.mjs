import {readFileSync} from 'node:fs';
import path from 'node:path';
import {ROOT} from './browse.mjs';

const SOURCE = readFileSync(path.join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
/** Rules of WCAG 2.2 A and AA, and good practice beside them. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe-core finds wrong in a page as it stands, in a line each; an empty list is what is wanted.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {{rules?: string[]}} [options] - Only these rules. Default: all of WCAG 2.2 A and AA and of good practice, the size of targets included.
 */
export async function accessibilityFaults(page, {rules} = {}) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  return page.evaluate(
    async (tags, values) => {
      const runOnly = values ? {type: 'rule', values} : {type: 'tag', values: tags};
      const {violations} = await window.axe.run(document, {runOnly, resultTypes: ['violations'], rules: values ? {} : {'target-size': {enabled: true}}});
      return violations.flatMap(({id, help, nodes}) => nodes.map(({target, any}) => `${id}: ${help}: ${target.flat().join(' ')} ${any[0]?.message ?? ''}`));
    },
    TAGS,
    rules,
  );
}

/** Sets what the reader's system asks for; a feature that is left out is as it is by default. */
export async function prefer(page, features) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {features: Object.entries(features).map(([name, value]) => ({name, value}))});
  await session.detach();
}

/** In which a page is looked at: a whole check in the first, and the contrast of colours in each. */
export const SCHEMES = [
  {'prefers-color-scheme': 'light'},
  {'prefers-color-scheme': 'dark'},
  {'prefers-color-scheme': 'light', 'forced-colors': 'active'},
];

/** Faults in light, in dark and with forced colours, each said with its scheme. */
export async function faultsInAllSchemes(page) {
  const faults = [];
  for (const [index, scheme] of SCHEMES.entries()) {
    await prefer(page, scheme);
    const found = await accessibilityFaults(page, index === 0 ? {} : {rules: ['color-contrast']});
    faults.push(...found.map((fault) => `${Object.values(scheme).join(', ')}: ${fault}`));
  }
  return faults;
}
