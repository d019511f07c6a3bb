import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cp, mkdtemp, readFile, rename, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {fileURLToPath} from 'node:url';
import {ROOT, browse, lookOf, textOf, whenReady} from './browse.mjs';
import {serve} from '../../scripts/serve.mjs';

const CONSUMER = fileURLToPath(new URL('consumer/', import.meta.url));
const WANTED = [
  'LICENSE',
  'README.md',
  'package.json',
  'custom-elements.json',
  'dist/event-map.js',
  'dist/embed.js',
  'dist/embed.html',
  'dist/frame.js',
  'dist/frame.css',
  'dist/frame-host.js',
  'dist/static-figure.js',
  'dist/THIRD-PARTY.txt',
  'dist/integrity.json',
  'dist/events.schema.json',
  'lib/index.js',
  'lib/index.d.ts',
  'lib/define.js',
  'lib/elements/event-map/event-map.js',
  'lib/elements/event-map/event-map.d.ts',
  'lib/schema/events.schema.json',
];
const call = promisify(execFile);

/** Runs a program in a folder. @throws With what the program wrote, where it fails. */
async function run(folder, program, ...args) {
  const local = path.join(folder, 'node_modules/.bin');
  const env = {...process.env, PATH: `${local}${path.delimiter}${process.env.PATH}`};
  try {
    return (await call(program, args, {cwd: folder, env, maxBuffer: 1 << 26})).stdout;
  } catch (error) {
    throw new Error([error.message, error.stdout].join('\n'), {cause: error});
  }
}

describe('the package, as npm installs it', () => {
  let app;
  let packed;

  before(async () => {
    app = await mkdtemp(path.join(tmpdir(), 'event-consumer-'));
    await cp(CONSUMER, app, {recursive: true});
    [packed] = JSON.parse(await run(ROOT, 'npm', 'pack', '--json', '--silent', '--pack-destination', app));
    await rename(path.join(app, packed.filename), path.join(app, 'event-timeline-map.tgz'));
    await run(app, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline');
  });
  after(() => rm(app, {recursive: true, force: true}));

  it('has the build, its types, the schema, the manifest, the licence and the description', (t) => {
    t.diagnostic(`${packed.files.length} files, ${(packed.size / 1e6).toFixed(1)} MB packed, ${(packed.unpackedSize / 1e6).toFixed(1)} MB unpacked`);
    const files = new Set(packed.files.map((file) => file.path));
    assert.deepEqual(WANTED.filter((name) => !files.has(name)), []);
  });

  it('has nothing else: no sources, tests, demonstrations or settings', () => {
    const known = /^(dist|lib)\/|^(LICENSE|README\.md|CHANGELOG\.md|package\.json|custom-elements\.json)$/;
    const strange = packed.files.map((file) => file.path).filter((name) => !known.test(name) || /node_modules|\.test\.|\.env|\.tsbuildinfo/.test(name));
    assert.deepEqual(strange, []);
  });

  it('brings one copy of deck.gl, and no React', async () => {
    const lock = JSON.parse(await readFile(path.join(app, 'package-lock.json'), 'utf8'));
    const installed = Object.keys(lock.packages);
    assert.equal(installed.filter((name) => name.endsWith('node_modules/@deck.gl/core')).length, 1);
    assert.deepEqual(installed.filter((name) => /node_modules\/(react|react-dom|@arcgis\/core)$/.test(name)), []);
  });

  it('passes the strict checks of TypeScript, its own declarations among what is checked', async () => {
    assert.equal(await run(app, 'tsc', '--project', '.'), '');
  });

  it('passes them as Node resolves modules, too', async () => {
    assert.equal(await run(app, 'tsc', '--project', '.', '--module', 'nodenext', '--moduleResolution', 'nodenext'), '');
  });

  it('is bundled by Vite, and draws', async () => {
    await run(app, 'vite', 'build', '--base=./', '--logLevel=warn', '--target=es2022');
    const [browser, served] = await Promise.all([browse(), serve(path.join(app, 'dist'))]);
    try {
      const {page, complaints, requests} = await browser.open(`${served.url}/index.html`);
      await page.waitForFunction(() => document.querySelector('output').value !== '');
      await whenReady(page);
      assert.equal(await textOf(page, 'output'), 'true 2 true');
      assert.ok((await lookOf(page, 'event-map')).colors > 100);
      assert.ok((await page.$$('event-map >>> .label')).length > 0);
      assert.equal((await page.$$('event-timeline >>> .mark')).length, 2);
      assert.deepEqual(complaints, []);
      assert.deepEqual(requests.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(served.url)), []);
    } finally {
      await Promise.all([browser.close(), served.close()]);
    }
  });
});
