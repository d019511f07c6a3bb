import {readFileSync} from 'node:fs';
import os from 'node:os';
import puppeteer from 'puppeteer-core';
import {BROWSER_FLAGS, ensureBrowser} from '../../scripts/browser.mjs';
import {PEERS_FOLDER} from './install.mjs';

const PEERS = ['@deck.gl/core', '@deck.gl/extensions', 'supercluster', 'maplibre-gl', 'leaflet', 'leaflet.markercluster', 'vis-timeline'];
const OURS = ['@deck.gl/core', 'lit', 'udsv', 'hyparquet'];

/** What the figures were measured on. */
export async function machine() {
  const cpus = os.cpus();
  return {
    cpu: cpus[0]?.model ?? 'unknown',
    cores: cpus.length,
    memoryBytes: os.totalmem(),
    system: `${os.type()} ${os.release()}`,
    node: process.version,
    ...(await browser()),
    ours: {[JSON.parse(readFileSync('package.json', 'utf8')).name]: JSON.parse(readFileSync('package.json', 'utf8')).version, ...versions(OURS, 'node_modules')},
    peers: versions(PEERS, `${PEERS_FOLDER}/node_modules`),
  };
}

async function browser() {
  const opened = await puppeteer.launch({executablePath: await ensureBrowser(), args: BROWSER_FLAGS});
  try {
    const page = await opened.newPage();
    const renderer = await page.evaluate(() => {
      const gl = document.createElement('canvas').getContext('webgl2');
      const info = gl?.getExtension('WEBGL_debug_renderer_info');
      return gl ? gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER) : 'none';
    });
    return {browser: await opened.version(), renderer};
  } finally {
    await opened.close();
  }
}

function versions(names, folder) {
  return Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8')).version]));
}
