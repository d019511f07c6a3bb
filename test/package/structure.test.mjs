import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {ROOT} from './browse.mjs';

/** Written by scripts from other files, so that nobody reads or edits them. */
const GENERATED = new Set(['src/schema/event-file.ts', 'package-lock.json']);
const BINARY = /\.(png|jpe?g|webp|mp4|webm|woff2?)$/;
const CODE = /\.(ts|mjs|js)$/;
const LONGEST = 400;

/** Files of the project: those that git knows, and new ones that it does not ignore. */
const files = [...new Set(git('ls-files', '--cached', '--others', '--exclude-standard').split('\n').filter(Boolean))]
  .filter((name) => !BINARY.test(name))
  .map((name) => ({name, text: read(name)}))
  .filter(({text}) => text !== null);
const written = files.filter(({name}) => !GENERATED.has(name));
const code = (folder) => written.filter(({name}) => name.startsWith(`${folder}/`) && CODE.test(name));
const lines = ({text}) => text.split('\n').length - 1;
const sum = (list) => list.reduce((total, file) => total + lines(file), 0);

describe('the files of the project', () => {
  it(`have at most ${LONGEST} lines, nine of ten of the sources at most 250, and half of them at most 120`, () => {
    const checked = [...code('src'), ...code('test'), ...code('scripts')];
    assert.deepEqual(checked.filter((file) => lines(file) > LONGEST).map(({name}) => name), []);
    const lengths = code('src').map(lines).sort((a, b) => a - b);
    assert.ok(lengths[Math.floor(lengths.length * 0.9)] <= 250);
    assert.ok(lengths[lengths.length >> 1] <= 120);
  });

  it('are tested in at least as many lines as they have', (t) => {
    const [source, test] = [sum(code('src')), sum(code('test'))];
    t.diagnostic(`${source} lines of source, ${test} lines of test: ${(test / source).toFixed(2)}`);
    assert.ok(test >= source, `${test} lines of test for ${source} lines of source`);
  });

  it('name no folder of the machine that they were written on', () => {
    const homes = ['work', 'root', 'home', 'Users'].map((folder) => `/${folder}/`);
    const pattern = new RegExp(`(?<![\\w.*)-])(${homes.join('|')})(?=[a-z])`);
    assert.deepEqual(files.filter(({text}) => pattern.test(text)).map(({name}) => name), []);
  });

  it('name no host of a package registry, in the lock file neither', () => {
    const hosts = new RegExp(['registry', '(npmjs|yarnpkg|npmmirror)'].join('\\.'));
    assert.deepEqual(files.filter(({text}) => hosts.test(text)).map(({name}) => name), []);
  });

  it('end with a line break, and have no tab or blank at the end of a line', () => {
    const untidy = written.filter(({name, text}) => /\.(ts|mjs|js|css|html|json|md)$/.test(name) && text !== '' && (!text.endsWith('\n') || /[ \t]$/m.test(text)));
    assert.deepEqual(untidy.map(({name}) => name), []);
  });
});

function git(...args) {
  return execFileSync('git', args, {cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26});
}

/** A file that was removed and not yet told to git is no file. */
function read(name) {
  try {
    return readFileSync(path.join(ROOT, name), 'utf8');
  } catch {
    return null;
  }
}
