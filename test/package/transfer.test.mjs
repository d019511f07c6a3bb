import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {serve} from '../../scripts/serve.mjs';
import {ALL_BYTES, SCRIPT_BYTES, readToMap} from '../vitals/transfer.mjs';
import {ROOT} from './browse.mjs';

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

describe('the article about Kazakhstan on a phone', () => {
  let figures;
  before(async () => {
    const served = await serve(ROOT, {compress: true});
    figures = await readToMap(`${served.url}/demo/kazakhstan/`);
    await served.close();
  });

  it('transfers at most 60 kB of script before its map nears the view, and some', (t) => {
    t.diagnostic(kilobytes(figures.scriptBytes));
    assert.ok(figures.scriptBytes > 10_000 && figures.scriptBytes <= SCRIPT_BYTES, kilobytes(figures.scriptBytes));
  });

  it('transfers at most 450 kB with its map in view, data and basemap included', (t) => {
    t.diagnostic(kilobytes(figures.allBytes));
    assert.ok(figures.allBytes > figures.scriptBytes && figures.allBytes <= ALL_BYTES, kilobytes(figures.allBytes));
  });

  it('moves nothing while it is read to its map', () => {
    assert.equal(figures.shift, 0);
  });
});
