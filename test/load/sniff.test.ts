import {expect} from 'chai';
import {isGzip, markLength, sniffFormat} from '../../src/load/sniff.js';
import {bytesOf} from './reading.js';

describe('the format of a file', () => {
  const CASES: [text: string, name: string, format: string][] = [
    ['{"type":"FeatureCollection","features":[]}', '', 'geojson'],
    [' \n[1]', 'a.csv', 'geojson'],
    ['{"type":"Feature","properties":{}}\n{"type":"Feature"}', 'a.json', 'ndjson'],
    ['\x1e{"type":"Feature"}\n{"type":"Feature"}', '', 'ndjson'],
    ['{"type":"Feature","properties":{}}\n', 'a.json', 'geojson'],
    ['{"type":"Feature","properties":{}}', 'https://example.org/a.ndjson.gz?x=1', 'ndjson'],
    ['{"type":"FeatureCollection","features":[', 'a.jsonl', 'geojson'],
    ['title,when\na,2022', 'a.json', 'geojson'],
    ['title,when\na,2022', 'a', 'csv'],
    ['\uFEFFtitle;when', '', 'csv'],
    ['<!doctype html>', 'a.csv', 'geojson'],
    ['PAR1xxxx', 'a.csv', 'parquet'],
    ['', '', 'geojson'],
    ['', 'a.csv', 'csv'],
  ];
  for (const [text, name, format] of CASES) {
    it(`is ${format} for ${JSON.stringify(text.slice(0, 30))} named “${name}”`, () => {
      expect(sniffFormat(bytesOf(text), name)).to.equal(format);
    });
  }

  it('may be packed, which its first two bytes tell', () => {
    expect([isGzip(Uint8Array.of(0x1f, 0x8b, 8)), isGzip(Uint8Array.of(0x1f)), isGzip(bytesOf('{}'))]).to.deep.equal([true, false, false]);
  });

  it('does not count a byte order mark', () => {
    expect([markLength(bytesOf('\uFEFFa')), markLength(bytesOf('a'))]).to.deep.equal([3, 0]);
  });
});
