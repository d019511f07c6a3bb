import {expect} from 'chai';
import fc from 'fast-check';
import {CsvScanner} from '../../src/load/csv-scanner.js';
import {FeatureScanner} from '../../src/load/feature-scanner.js';
import {LineScanner} from '../../src/load/line-scanner.js';
import {CUT, RAGGED, RecordList, SOUND, STRAY_QUOTE, TOO_LONG, type Scanner} from '../../src/load/record-sink.js';
import {bytesOf} from './reading.js';

/** The records that a scanner finds, with their texts, where the bytes come in pieces of some length. */
function scan(scanner: Scanner, text: string, pieceBytes = Infinity): [text: string, flags: number][] {
  const bytes = bytesOf(text);
  const records = new RecordList();
  for (let at = 0; at < bytes.length; at += pieceBytes) scanner.scan(bytes.subarray(at, at + pieceBytes), at, records);
  scanner.end(bytes.length, records);
  return Array.from({length: records.length}, (_, i) => [new TextDecoder().decode(bytes.subarray(records.starts[i], records.ends[i])), records.flags[i]]);
}
const csv = (cells = 0, maxBytes = Infinity, delimiter = ',', rowEnd = '\n') => {
  const scanner = new CsvScanner(delimiter, rowEnd, maxBytes);
  scanner.cells = cells;
  return scanner;
};
const texts = (records: readonly [string, number][]) => records.map(([text]) => text);

describe('the rows of a table as text', () => {
  it('end at line breaks that stand in no quotation', () => {
    expect(texts(scan(csv(), 'a,"b\n""c"\nd,e"f\ng'))).to.deep.equal(['a,"b\n""c"\n', 'd,e"f\n', 'g']);
  });

  it('are none where a line is blank, with either line break', () => {
    expect(texts(scan(csv(), '\n\na\r\n\r\nb\n\n'))).to.deep.equal(['a\r\n', 'b\n']);
    expect(texts(scan(csv(0, Infinity, ',', '\r'), 'a\r\rb'))).to.deep.equal(['a\r', 'b']);
  });

  it('are flagged by the number of their cells, their length and letters behind a quotation', () => {
    expect(scan(csv(2, 12), 'a,b\na\na,b,c\n"a"x,b\n"a,b",c\nlong,long,long\n').map(([, flags]) => flags)).to.deep.equal([SOUND, RAGGED, RAGGED, STRAY_QUOTE, SOUND, RAGGED | TOO_LONG]);
  });

  it('are cut where a quotation is not closed or cells are missing at the end', () => {
    expect(scan(csv(2), 'a,"b')[0][1] & CUT).to.equal(CUT);
    expect(scan(csv(3), 'a,b')[0][1] & CUT).to.equal(CUT);
    expect(scan(csv(2), 'a,b')[0][1]).to.equal(SOUND);
  });

  it('are the same however the bytes come', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '"', ',', '\n', '\r\n', '""', ';', 'ä'), {maxLength: 40}), fc.integer({min: 1, max: 7}), (parts, pieceBytes) => {
        const text = parts.join('');
        expect(scan(csv(2), text, pieceBytes)).to.deep.equal(scan(csv(2), text));
      }),
    );
  });
});

describe('the features of a collection', () => {
  const features = (text: string, maxBytes = Infinity) => texts(scan(new FeatureScanner(maxBytes), text));

  it('are what stands between the commas of the list, junk among it', () => {
    expect(features('{"features":[{"a":[1,{"b":"]},"}]} , 7,null,"x,y" ,[1,2]],"title":"x"}')).to.deep.equal(['{"a":[1,{"b":"]},"}]} ', '7', 'null', '"x,y" ', '[1,2]']);
  });

  it('are only those of the member at the top', () => {
    expect(features('{"a":{"features":[1]},"b":["features"],"c":"\\"features\\":[2]","features" : [3]}')).to.deep.equal(['3']);
    expect(features('[{"features":[1]}]')).to.deep.equal([]);
  });

  it('leave the envelope as it is without them', () => {
    const scanner = new FeatureScanner(Infinity);
    scan(scanner, '{"type":"FeatureCollection","features":[{"a":1},{"b":2}],"title":"t"} ', 3);
    expect(JSON.parse(scanner.envelope)).to.deep.equal({type: 'FeatureCollection', features: [], title: 't'});
    expect([scanner.isFound, scanner.isClosed, scanner.hasRest]).to.deep.equal([true, true, false]);
  });

  it('tell what stands behind the file', () => {
    const scanner = new FeatureScanner(Infinity);
    scan(scanner, '{"features":[]} x');
    expect(scanner.hasRest).to.be.true;
  });

  it('are flagged where they are long or cut', () => {
    expect(scan(new FeatureScanner(5), '{"features":["too long",1,{"a"').map(([, flags]) => flags)).to.deep.equal([TOO_LONG, SOUND, CUT]);
  });

  it('are the same however the bytes come', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), {maxLength: 6}), fc.jsonValue(), fc.integer({min: 1, max: 9}), (items, other, pieceBytes) => {
        const text = JSON.stringify({other, features: items});
        const found = scan(new FeatureScanner(Infinity), text, pieceBytes);
        expect(found.map(([each]) => JSON.parse(each) as unknown)).to.deep.equal(JSON.parse(JSON.stringify(items)));
      }),
    );
  });
});

describe('the lines of newline-delimited JSON', () => {
  it('are those with something in them, the last one without its line break', () => {
    expect(scan(new LineScanner(6), '{}\r\n \t\n\x1e{"a":1}\n{}', 2)).to.deep.equal([['{}\r\n', SOUND], ['\x1e{"a":1}\n', TOO_LONG], ['{}', CUT]]);
  });
});
