import {expect} from 'chai';
import fc from 'fast-check';
import {findJsonFault} from '../../src/data/json-fault.js';

const CASES: [text: string, line: number, column: number, remedy: RegExp][] = [
  ['{"a": 1,}', 1, 8, /^Remove the comma/],
  ['[1, 2,\n]', 1, 6, /^Remove the comma/],
  ['{"a": 1\n "b": 2}', 2, 2, /comma before it/],
  ['[1 2]', 1, 4, /comma before it/],
  ["{'a': 1}", 1, 2, /straight double quotation marks/],
  ['{“a”: 1}', 1, 2, /straight double quotation marks/],
  ['{a: 1}', 1, 2, /name in double quotation marks/],
  ['{"a" 1}', 1, 6, /colon/],
  ['{"a": }', 1, 7, /Write a value/],
  ['{"a":}', 1, 6, /Write a value/],
  ['{"a": NaN}', 1, 7, /Write null/],
  ['{"a": None}', 1, 7, /Write null/],
  ['{"a": True}', 1, 7, /small letters/],
  ['{"a": 01}', 1, 7, /leading zeros/],
  ['{"a": +1}', 1, 7, /leading zeros/],
  ['{"a": .5}', 1, 7, /leading zeros/],
  ['{\n  // note\n  "a": 1}', 2, 3, /Remove the comment/],
  ['{"a": "x\ny"}', 1, 9, /\\n or \\t/],
  ['{"a": "C:\\media"}', 1, 10, /\\\\ for a backslash/],
  ['{"a": "x', 1, 7, /Close its quotation marks/],
  ['{"a": [1, {"b": 2}', 1, 19, /missing \]\} at its end/],
  ['{"a": 1}\n{"b": 2}', 2, 1, /Remove it/],
  ['{"a": 1}}', 1, 9, /Remove it/],
  ['[1}', 1, 3, /comma before it/],
  ['{,}', 1, 2, /name in double/],
  ['id,title\n1,x', 1, 1, /Write a value/],
  ['', 1, 1, /FeatureCollection/],
];

describe('findJsonFault', () => {
  for (const [text, line, column, remedy] of CASES) {
    it(`finds the fault of ${JSON.stringify(text)} in line ${line}, column ${column}`, () => {
      const fault = findJsonFault(text)!;
      expect([fault.line, fault.column]).to.deep.equal([line, column]);
      expect(fault.remedy).to.match(remedy);
    });
  }

  it('counts Windows line ends as one', () => {
    expect(findJsonFault('{\r\n"a": 1,\r\n}')).to.include({line: 2, column: 7});
  });

  it('finds nothing in what is JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2), (json, indent) => {
        expect(findJsonFault(JSON.stringify(JSON.parse(json), null, indent))).to.equal(null);
      }),
    );
  });

  it('finds a fault exactly where the browser refuses the text', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '1', '-', '0', 'e5', '.5', 'true', 'nul', ' ', '\n', '\\', '\\u00e9', "'");
    const refused = (text: string) => {
      try {
        JSON.parse(text);
        return false;
      } catch {
        return true;
      }
    };
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 12}), (words) => {
        const text = words.join('');
        expect(findJsonFault(text) !== null).to.equal(refused(text));
      }),
      {numRuns: 5000},
    );
  });

  it('survives a million brackets', () => {
    expect(findJsonFault('['.repeat(1_000_000))?.column).to.equal(1_000_001);
  });
});
