import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';

/** Chromium with WebGL2 in software, and nothing that calls out. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-quic',
  '--disable-sync',
  '--disable-component-update',
  '--no-first-run',
  '--force-color-profile=srgb',
];

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];
const CARRIED = '@sparticuz/chromium@138.0.2';
const CACHE = path.resolve('.cache/carried-browser');

/**
 * Finds a Chrome or Chromium, or gets one: `CHROME_PATH`, an installed one, Debian's package where root can install it,
 * else the one that `@sparticuz/chromium` carries.
 *
 * `BROWSER_SOURCE=carried` skips to the last.
 *
 * @returns {Promise<string>} Path of the executable. Sets `LD_LIBRARY_PATH` where the carried one needs its libraries.
 * @throws Where `CHROME_PATH` names no file, or no way leads to a browser.
 */
export async function ensureBrowser() {
  if (process.env.BROWSER_SOURCE !== 'carried') {
    const named = process.env.CHROME_PATH;
    if (named && !existsSync(named)) throw new Error(`CHROME_PATH is "${named}", where no file is. Name a Chrome or Chromium executable.`);
    const found = named || installed() || fromDebian();
    if (found) return found;
  }
  return carried();
}

function installed() {
  for (const name of NAMES) {
    try {
      return execFileSync('which', [name], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();
    } catch {
      // not this one
    }
  }
  return MAC.find(existsSync);
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Debian’s Chromium for the tests …');
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  try {
    execFileSync('apt-get', ['update', '-qq'], {stdio: 'ignore', env});
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], {stdio: 'ignore', env});
  } catch {
    return undefined;
  }
  return installed();
}

async function carried() {
  await mkdir(CACHE, {recursive: true});
  const manifest = path.join(CACHE, 'node_modules/@sparticuz/chromium/package.json');
  if (!existsSync(manifest)) {
    console.log(`Fetching ${CARRIED} for the tests …`);
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', CACHE, CARRIED], {stdio: 'inherit'});
  }
  // Its libraries are unpacked only where it believes itself on Amazon Linux 2023.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const require = createRequire(path.join(CACHE, 'index.js'));
  const {default: chromium} = await import(require.resolve('@sparticuz/chromium'));
  const executable = await chromium.executablePath();
  const libraries = path.join(path.dirname(executable), 'al2023/lib');
  process.env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return executable;
}
