import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {parseAst} from 'rollup/parseAst';
import {ROOT, article, browse, site, whenGone, whenReady, whenThere} from './browse.mjs';

const read = (name) => readFileSync(path.join(ROOT, name), 'utf8');
const {exports, sideEffects, dependencies, peerDependencies} = JSON.parse(read('package.json'));
const declarations = JSON.parse(read('custom-elements.json')).modules.flatMap((module) => module.declarations ?? []);
const elements = declarations.filter(({tagName}) => tagName);
const names = (list = []) => list.map(({name}) => name);
const SRC = 'src="stories/harbour.json"';
/** Slots of those that have more than the one for the page's own content. */
const SLOTS = {'event-story': ['', 'views'], 'event-viewer': ['', 'title', 'credit']};
const eventAt = (id, coordinates) => ({type: 'Feature', id, geometry: {type: 'Point', coordinates}, properties: {title: id, when: '2022-01-04'}});
const PAGES = {
  // Each with a store of its own: a story that leads would select, and move the map, in all of them.
  'all.html': article(elements.map(({tagName}) => `<${tagName} ${SRC} store="${tagName}" selected="ferry" center="-9.14,38.7"></${tagName}>`).join('')),
  'spot.html': article('<event-map src="spot.json" center="10,50" zoom="8"></event-map>'),
  'spot.json': JSON.stringify({type: 'FeatureCollection', features: Array.from({length: 40}, (_, i) => eventAt(`e${i}`, [10, 50]))}),
  'missing.html': article(elements.map(({tagName}) => `<${tagName} src="no-such-file.json"></${tagName}>`).join('')),
};

describe('custom-elements.json', () => {
  let browser;
  let served;
  let page;
  before(async () => {
    [browser, served] = await Promise.all([browse(), site(PAGES)]);
    ({page} = await browser.open(`${served.url}/all.html`));
    for (const {tagName} of elements) {
      await page.$eval(tagName, (element) => element.scrollIntoView());
      await whenReady(page, tagName);
    }
  });
  after(() => Promise.all([browser.close(), served.close()]));

  const shownParts = (tab, tag) =>
    tab.$eval(tag, ({shadowRoot}) => [...shadowRoot.querySelectorAll('[part]')].flatMap((node) => [...node.part]));

  it('has the seven elements', () => {
    const views = ['event-card', 'event-filter', 'event-list', 'event-map', 'event-timeline'];
    assert.deepEqual(elements.map(({tagName}) => tagName).sort(), [...views, 'event-story', 'event-viewer'].sort());
  });

  for (const {tagName, attributes, events, slots, cssParts, cssProperties} of elements) {
    it(`has every attribute that <${tagName}> observes, and no other, each with a sentence`, async () => {
      const observed = await page.evaluate((tag) => customElements.get(tag).observedAttributes, tagName);
      assert.deepEqual(names(attributes).sort(), [...observed].sort());
      assert.deepEqual(attributes.filter(({name, description}) => name !== 'lang' && !description).map(({name}) => name), []);
    });

    it(`describes the events and the slot of <${tagName}>`, () => {
      for (const name of ['event-load', 'event-error', tagName === 'event-filter' ? 'event-filter-change' : 'event-select']) assert.ok(names(events).includes(name), name);
      assert.deepEqual([...events, ...slots].filter(({description}) => !description), []);
      assert.deepEqual(names(slots), SLOTS[tagName] ?? ['']);
    });

    it(`has the parts that <${tagName}> shows, and no other`, async () => {
      const {page: missing, close} = await browser.open(`${served.url}/missing.html`);
      await whenThere(missing, `${tagName} >>> .failed`);
      if (tagName === 'event-map') await pointAtMiddle(page, tagName).then(() => focusMark(page));
      const enlarged = tagName === 'event-card' ? await enlargedParts(page) : tagName === 'event-map' ? await spotParts() : [];
      const shown = new Set([...(await shownParts(page, tagName)), ...enlarged, ...(await shownParts(missing, tagName))]);
      assert.deepEqual(names(cssParts).sort(), [...shown].sort());
      await close();
    });

    it(`has the custom properties that <${tagName}> reads, and no other, each with a sentence`, async () => {
      const sheets = await page.$eval(tagName, ({shadowRoot}) =>
        [...shadowRoot.adoptedStyleSheets, ...shadowRoot.styleSheets].flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText)).join('\n'),
      );
      const used = new Set(sheets.match(/--event-[a-z-]+/g));
      assert.deepEqual(names(cssProperties).sort(), [...used].sort());
      assert.deepEqual(names(cssProperties.filter(({description}) => !description)), []);
    });
  }

  /** The parts of a card while it shows an image large. */
  async function enlargedParts(tab) {
    // A story on the same page has selected what its chapter is about.
    await tab.$eval('event-card', (card) => card.select('ferry'));
    await (await whenThere(tab, 'event-card >>> .enlarge')).click();
    await whenThere(tab, 'event-card >>> dialog[open]');
    const parts = await shownParts(tab, 'event-card');
    await tab.keyboard.press('Escape');
    await whenGone(tab, 'event-card >>> dialog');
    return parts;
  }

  /** The parts of a map while it lists what is at one place. */
  async function spotParts() {
    const {page: spot, close} = await browser.open(`${served.url}/spot.html`);
    await whenReady(spot, 'event-map');
    await (await spot.$('event-map')).click();
    await whenThere(spot, 'event-map >>> [part=spot]');
    const parts = await shownParts(spot, 'event-map');
    await close();
    return parts;
  }

  async function focusMark(tab) {
    await tab.$eval('event-map', ({shadowRoot}) => shadowRoot.querySelector('.surface').focus());
    await tab.keyboard.press('ArrowRight');
    await whenThere(tab, 'event-map >>> [part=focus]');
  }

  async function pointAtMiddle(tab, tag) {
    const element = await tab.$(tag);
    await element.scrollIntoView();
    await element.hover();
    await whenThere(tab, `${tag} >>> [part=tooltip]`);
  }
});

describe('package.json', () => {
  const targets = Object.values(exports).flatMap((target) => (typeof target === 'string' ? target : Object.values(target)));

  it('exports only files that are there', () => {
    const tags = elements.map(({tagName}) => tagName);
    const expand = (target) => (target.startsWith('./lib/elements/') ? tags.map((tag) => target.replaceAll('*', tag)) : [target.replace(/\/\*$/, '')]);
    assert.deepEqual(targets.flatMap(expand).filter((file) => !existsSync(path.join(ROOT, file))), []);
  });

  it('names the scripts that define elements as its side effects, and they are there', () => {
    assert.deepEqual(sideEffects.filter((file) => !existsSync(path.join(ROOT, file))), []);
  });

  it('lets a bundler drop everything of an import that is not used', async () => {
    assert.equal((await bundle(`import './lib/index.js';`)).trim(), '');
    assert.match(await bundle(`import './lib/define.js';`), /customElements\.define/);
  });

  it('defines no element when its index is imported', async () => {
    assert.doesNotMatch(await bundle(`export * from './lib/index.js';`), /customElements\.define\(/);
  });
});

describe('lib/', () => {
  const modules = readdirSync(path.join(ROOT, 'lib'), {recursive: true}).filter((name) => name.endsWith('.js') && !name.includes('pieces'));
  const imports = new Set(
    modules.flatMap((name) => [...JSON.stringify(parseAst(read(`lib/${name}`))).matchAll(/"source":\{"type":"Literal"[^}]*?"value":"([^"]+)"/g)].map(([, source]) => source)),
  );
  const packages = [...imports].filter((source) => !source.startsWith('.')).map((source) => source.split('/').slice(0, source.startsWith('@') ? 2 : 1).join('/'));

  it('imports deck.gl and lit from the app, so that there is one copy of each', () => {
    for (const name of ['@deck.gl/core', '@deck.gl/layers', 'lit', 'date-fns']) assert.ok(packages.includes(name), name);
  });

  it('imports no package that package.json does not name', () => {
    const known = Object.keys({...dependencies, ...peerDependencies});
    assert.deepEqual([...new Set(packages)].filter((name) => !known.includes(name)), []);
  });

  it('holds no copy of a package', () => {
    assert.deepEqual(modules.filter((name) => name.includes('node_modules')), []);
  });
});

async function bundle(contents) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: ROOT},
    bundle: true,
    write: false,
    format: 'esm',
    packages: 'external',
    // Not followed: all that a map loads later.
    external: ['*/map/engine.js'],
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}
