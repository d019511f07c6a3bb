import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {readFileSync, readdirSync} from 'node:fs';
import {homedir, tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {importMap, integrityOf} from '../../scripts/integrity.mjs';
import {checked, thirdPartyText} from '../../scripts/third-party.mjs';
import {ROOT} from './browse.mjs';

const call = promisify(execFile);
const bin = (name) => path.join(ROOT, 'node_modules/.bin', name);
const under = (folder) => readdirSync(path.join(ROOT, folder), {recursive: true}).map((name) => path.join(folder, name));
const text = (name) => readFileSync(path.join(ROOT, name), 'utf8');

/** Runs a program. @returns What it wrote. @throws With that, where it fails. */
async function run(program, ...args) {
  try {
    return (await call(program, args, {cwd: ROOT, maxBuffer: 1 << 26})).stdout;
  } catch (error) {
    throw new Error([error.message, error.stdout, error.stderr].join('\n'), {cause: error});
  }
}

describe('the package that is published', () => {
  let folder;
  let packed;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'event-pack-'));
    [packed] = JSON.parse(await run('npm', 'pack', '--json', '--silent', '--pack-destination', folder));
  });
  after(() => rm(folder, {recursive: true, force: true}));
  const tarball = () => path.join(folder, packed.filename);

  it('holds the build, the manifest and its papers, and nothing that nobody can use', () => {
    const names = packed.files.map((file) => file.path);
    const tops = new Set(names.map((name) => name.split('/')[0]));
    assert.deepEqual([...tops].sort(), ['CHANGELOG.md', 'LICENSE', 'README.md', 'custom-elements.json', 'dist', 'lib', 'package.json']);
    // Maps of declarations lead to sources that are not in the package; those of scripts hold their sources.
    assert.deepEqual(names.filter((name) => /\.d\.ts\.map$|\.test\.|\.styles\.css$|node_modules|\.(env|log|tsbuildinfo)$/.test(name)), []);
    const [map] = names.filter((name) => /^lib\/index\.js\.map$/.test(name));
    assert.ok(JSON.parse(text(map)).sourcesContent.every(Boolean));
  });

  it('is found faultless by publint', async () => {
    const {stdout} = await call(bin('publint'), [tarball(), '--strict'], {cwd: ROOT});
    assert.match(stdout, /All good!/);
  });

  it('has types that resolve as its modules do, as are-the-types-wrong sees them', async () => {
    // For modules only: `require` and the resolution of Node 10, which knows no `exports`, are not served.
    await run(bin('attw'), tarball(), '--profile', 'esm-only', '--format', 'json');
  });
});

describe('the licences of what is bundled', () => {
  const part = (members) => ({name: 'thing', version: '1.0.0', license: 'MIT', licenseText: 'Copyright A', ...members});

  it('are in THIRD-PARTY.txt for every package of which a script has a line, those of workers too', () => {
    const maps = under('dist').filter((name) => name.endsWith('.js.map'));
    const packages = new Set(maps.flatMap((name) => JSON.parse(text(name)).sources.map((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1])));
    packages.delete(undefined);
    assert.ok(maps.some((name) => name.includes('parquet-worker')) && packages.size > 20);
    const papers = text('dist/THIRD-PARTY.txt');
    assert.deepEqual([...packages].filter((name) => !papers.includes(`\n${name} `)), []);
  });

  it('have their words with each, and who is owed the data', () => {
    const papers = text('dist/THIRD-PARTY.txt');
    for (const words of [/Natural Earth/, /GeoNames.*CC BY 4\.0/, /Copyright.*Google LLC/, /Permission is hereby granted/]) assert.match(papers, words);
  });

  it('stop the build where one is unknown, missing or asks for more than to be named', () => {
    for (const terms of ['GPL-3.0-only', 'AGPL-3.0', 'LGPL-2.1', 'MPL-2.0', 'SEE LICENSE IN terms.txt', '', null]) {
      assert.throws(() => checked(part({license: terms})), /thing 1\.0\.0 is bundled.*\[licence-unknown\]/);
    }
    for (const terms of ['MIT', '(MIT OR GPL-3.0)', 'Apache-2.0']) assert.equal(checked(part({license: terms})).license, terms);
    assert.throws(() => checked(part({license: '(MIT AND GPL-3.0)'})), /licence-unknown/);
  });

  it('are written the same in whatever order they are found', () => {
    const parts = [part({name: 'b'}), part({name: 'a', version: '2.0.0'}), part({name: 'a'}), part({name: 'Z', licenseText: ''})];
    const written = thirdPartyText(parts, []);
    assert.equal(thirdPartyText([...parts].reverse(), []), written);
    assert.ok(written.indexOf('a 1.0.0: MIT') < written.indexOf('a 2.0.0: MIT'));
    assert.match(written, /MIT\. Copyright the authors of Z\./);
  });
});

describe('the build', () => {
  it('holds nothing of the machine, the folder or the day that made it', () => {
    const today = new Date().toISOString().slice(0, 10);
    const own = [ROOT.replace(/\/$/, ''), homedir(), tmpdir(), today, today.replaceAll('-', '')].filter((word) => word.length > 1);
    const files = [...under('dist'), ...under('lib')].filter((name) => /\.(js|json|html|css|txt|map|ts)$/.test(name));
    assert.ok(files.length > 500);
    for (const name of files) {
      const words = text(name);
      for (const word of own) assert.ok(!words.includes(word), `${name} has "${word}"`);
    }
  });

  it('tells the digests of all its scripts, and a name for the folder that goes with them', () => {
    const {version} = JSON.parse(text('package.json'));
    const report = JSON.parse(text('dist/integrity.json'));
    assert.deepEqual(report, integrityOf(path.join(ROOT, 'dist'), version));
    assert.match(report.folder, new RegExp(`^event-timeline-map-${version.replaceAll('.', '\\.')}-[0-9a-f]{8}$`));
    for (const name of ['event-map.js', 'embed.js', 'frame-host.js']) assert.match(report.files[name], /^sha384-[\w+/]{64}$/);
  });
});

describe('integrityOf', () => {
  let folder;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'event-digests-'));
    await mkdir(path.join(folder, 'chunks'));
    await writeFile(path.join(folder, 'embed.js'), 'a');
    await writeFile(path.join(folder, 'chunks/b.js'), 'b');
    await writeFile(path.join(folder, 'chunks/b.js.map'), '{}');
  });
  after(() => rm(folder, {recursive: true, force: true}));

  it('names scripts by their path, and digests them as integrity attributes have it', () => {
    const {files} = integrityOf(folder, '1.2.3');
    assert.deepEqual(Object.keys(files), ['chunks/b.js', 'embed.js']);
    assert.equal(files['embed.js'], 'sha384-VKWbnyKwuAiA2EJ+VIt8I6vYc0huHwNdzpzWl+hRdQM8qojm1XvDXvrgta/TFF8x');
  });

  it('gives the folder another name when a byte of a script is another, and the same when it is as it was', async () => {
    const {folder: name} = integrityOf(folder, '1.2.3');
    await writeFile(path.join(folder, 'chunks/b.js'), 'c');
    assert.notEqual(integrityOf(folder, '1.2.3').folder, name);
    await writeFile(path.join(folder, 'chunks/b.js'), await readFile(path.join(folder, 'embed.js')));
    await writeFile(path.join(folder, 'chunks/b.js'), 'b');
    assert.equal(integrityOf(folder, '1.2.3').folder, name);
  });

  it('makes an import map of the modules among them, by their addresses, and leaves out classic scripts and workers', () => {
    const map = importMap({'embed.js': '1', 'frame.js': '1', 'event-map.js': '2', 'chunks/load-worker-a.js': '3', 'chunks/b.js': '4'}, '/files/');
    assert.deepEqual(map, {integrity: {'/files/event-map.js': '2', '/files/chunks/b.js': '4'}});
  });
});
