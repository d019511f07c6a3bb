import {expect} from 'chai';
import {decodePiece} from '../../../src/map/basemap/decode.js';
import {pieces} from '../../../src/map/basemap/pieces/index.js';

/** The alphabet written out by hand: # is 0, and the backslash is left out. */
const ALPHABET = '#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}';

/** Numbers below 64, one character each. */
const digits = (...values: number[]) => values.map((value) => ALPHABET[value]).join('');
const read = (text: string) => decodePiece({id: 'm-4-0-0', bits: 16, box: [0, 0, 4096, 4096], land: text}).land;

describe('decodePiece', () => {
  it('reads a path as its count and the steps between its points', () => {
    // Three points: (1, 2), one step east, two steps south.
    const {xy, starts} = read(digits(3, 2, 4, 2, 0, 0, 4));
    expect([...xy]).to.deep.equal([1, 2, 2, 2, 2, 4]);
    expect([...starts]).to.deep.equal([0, 3]);
  });

  it('reads odd numbers as steps west and north', () => {
    expect([...read(digits(2, 20, 20, 1, 3)).xy]).to.deep.equal([10, 10, 9, 8]);
  });

  it('starts a path from the first point of the path before it', () => {
    expect([...read(digits(2, 20, 20, 2, 2, 1, 2, 2)).xy]).to.deep.equal([10, 10, 11, 11, 11, 11]);
  });

  it('starts the first path from the corner of its box', () => {
    const {land} = decodePiece({id: 'm-4-1-0', bits: 16, box: [4000, -64, 8000, 4000], land: digits(1, 0, 0)});
    expect([...land.xy]).to.deep.equal([4000, -64]);
  });

  it('reads numbers of two characters: 64 and beyond have a prefix', () => {
    // 64 + 1, and a digit of 2 times 26, make 117: folded, that is −59.
    const {xy} = read(digits(1) + ALPHABET[65] + digits(2) + digits(0));
    expect(xy[0]).to.equal(-59);
  });

  it('reads the characters on both sides of the missing backslash', () => {
    expect(ALPHABET.indexOf('[')).to.equal(56);
    expect(ALPHABET.indexOf(']')).to.equal(57);
    expect(read(`${digits(1)}[${digits(0)}`).xy[0]).to.equal(28);
    expect(read(`${digits(1)}]${digits(0)}`).xy[0]).to.equal(-29);
  });

  it('gives every path its box', () => {
    const {boxes} = read(digits(3, 20, 20, 10, 1, 1, 30));
    expect([...boxes]).to.deep.equal([10, 9, 15, 24]);
  });

  it('has empty layers for those that are left out', () => {
    const {lakes, borders, labels} = decodePiece({id: 'h-5-0-0', bits: 18, box: [0, 0, 1, 1]});
    expect(lakes.starts.length).to.equal(1);
    expect(borders.xy.length).to.equal(0);
    expect(labels).to.deep.equal([]);
  });

  it('refuses a text that ends within a number', () => {
    expect(() => read(digits(3, 2, 4))).to.throw(RangeError, 'damaged');
    expect(() => read(ALPHABET[80]!)).to.throw(RangeError);
  });

  it('reads towns, capitals, countries and waters with their ranks and zooms', () => {
    const places = [
      digits(1, 6, 48, 0, 0),
      digits(8, 8, 48, 0, 0),
      digits(12, 2, 12, 0, 0),
      digits(16, 6, 14, 0, 0),
    ].join('');
    const {labels} = decodePiece({id: 'w-0-0-0', bits: 13, box: [0, 0, 8192, 8192], names: 'A\nB\nC\nD', places});
    const seen = labels.map(({name, kind, rank, capital, minZoom, maxZoom}) => ({name, kind, rank, capital, minZoom, maxZoom}));
    expect(seen).to.deep.equal([
      {name: 'A', kind: 'town', rank: 2, capital: false, minZoom: 3, maxZoom: 24},
      {name: 'B', kind: 'town', rank: 3, capital: true, minZoom: 4, maxZoom: 24},
      {name: 'C', kind: 'country', rank: 1, capital: false, minZoom: 1, maxZoom: 6},
      {name: 'D', kind: 'water', rank: 2, capital: false, minZoom: 3, maxZoom: 7},
    ]);
  });
});

describe('the built pieces', () => {
  const REQUIRED = [
    ...['Almaty', 'Astana', 'Shymkent', 'Aktobe', 'Atyrau', 'Aktau', 'Zhanaozen', 'Kyzylorda'],
    ...['Taldykorgan', 'Karaganda', 'Pavlodar', 'Oskemen', 'Kostanay', 'Oral', 'Petropavl', 'Taraz'],
  ];

  it('name sixteen towns of Kazakhstan, in one spelling, by zoom 5.5', async () => {
    const names: string[] = [];
    for (const id of Object.keys(pieces).filter((key) => /^m-4-(10|11)-[45]$/.test(key))) {
      names.push(...decodePiece((await pieces[id]!()).default).labels.map(({name}) => name));
    }
    for (const name of REQUIRED) expect(names.filter((other) => other === name), name).to.have.length(1);
    expect(names).to.not.include.members(['Nur-Sultan']);
  });

  it('mark Astana as the capital and Almaty as none', async () => {
    const {labels} = decodePiece((await pieces['w-0-0-0']!()).default);
    expect(labels.find(({name}) => name === 'Astana')?.capital).to.be.true;
    expect(labels.find(({name}) => name === 'Almaty')?.capital).to.be.false;
  });

  it('put Almaty where it is', async () => {
    const {labels} = decodePiece((await pieces['w-0-0-0']!()).default);
    const {lng, lat} = labels.find(({name}) => name === 'Almaty')!;
    expect(lng).to.be.closeTo(76.93, 0.05);
    expect(lat).to.be.closeTo(43.26, 0.05);
  });

  it('name countries in full, and seas and lakes', async () => {
    const {labels} = decodePiece((await pieces['w-0-0-0']!()).default);
    const named = (kind: string) => labels.filter((label) => label.kind === kind).map(({name}) => name);
    expect(named('country')).to.include.members(['Kazakhstan', 'Central African Republic', 'DR Congo', 'South Sudan']);
    expect(named('water')).to.include.members(['Caspian Sea', 'Aral Sea', 'Lake Balkhash', 'Indian Ocean']);
    expect(named('country').filter((name) => name.includes('.'))).to.deep.equal([]);
  });
});
