import {expect} from 'chai';
import {readFrameAddress} from '../../../src/embed/frame/frame-address.js';

const read = (query: string, fragment = '') => readFrameAddress(new URL(`https://news.example/etm/embed.html?${query}${fragment}`));
const faults = (query: string) => read(query).faults.map(({message}) => message);

describe('readFrameAddress', () => {
  it('finds the file by the folder of the frame page', () => {
    expect(read('src=data/a.json').src).to.equal('https://news.example/etm/data/a.json');
    expect(read('src=https%3A%2F%2Fdata.example%2Fa.json%3Fx%3D1%26y').src).to.equal('https://data.example/a.json?x=1&y');
  });

  it('shows a viewer, as high as it needs, in the theme of the reader, where nothing is said', () => {
    const {views, height, theme, lang, childId, secret, postEvents, rest, faults} = read('src=a.json');
    expect({views, height, theme, lang, childId, secret, postEvents, rest: rest.size, faults}).to.deep.equal({
      views: ['event-viewer'], height: null, theme: 'auto', lang: null, childId: null, secret: null, postEvents: undefined, rest: 0, faults: [],
    });
  });

  it('takes the views in their order, by their short names too', () => {
    expect(read('src=a&view=timeline,event-map%20card').views).to.deep.equal(['event-timeline', 'event-map', 'event-card']);
  });

  it('lets a story scroll in the height that the page gives it', () => {
    expect([read('src=a&view=story').height, read('src=a&view=story&height=900').height]).to.deep.equal(['fill', 900]);
  });

  it('reads what the page around puts in: the names of pym.js, the secret of WordPress', () => {
    const {childId, secret, rest} = read('src=a&initialWidth=640&childId=map&parentTitle=News&parentUrl=x', '#?secret=a1B2c3D4e5');
    expect([childId, secret, rest.size]).to.deep.equal(['map', 'a1B2c3D4e5', 0]);
  });

  it('tells DOM events to an origin, to any page, to none, or to one that asks', () => {
    const told = ['post-events=https://a.example/path', 'post-events=*', 'post-events', 'post-events=none', ''].map((query) => read(`src=a&${query}`).postEvents);
    expect(told).to.deep.equal(['https://a.example', '*', '*', null, undefined]);
  });

  it('hands on all other parameters as they are, with the first of those that are given twice', () => {
    const {rest, faults} = read('src=a&window=2022-01-04&onclick=alert(1)&window=2023');
    expect([...rest]).to.deep.equal([['window', '2022-01-04'], ['onclick', 'alert(1)']]);
    expect(faults.map(({code, field}) => [code, field])).to.deep.equal([['frame-twice', 'window']]);
  });

  for (const src of ['javascript:alert(1)', 'java%0Ascript:alert(1)', 'data:application/json,{}', 'blob:https://news.example/1', 'file:///etc/passwd', 'ftp://a.example/x', 'https://', 'https://me:pass@a.example/x', '', '%20']) {
    it(`takes no file from “${src}”, and says so first`, () => {
      const {src: found, faults} = read(`view=nothing&src=${src}`);
      expect(found).to.equal(null);
      expect(faults[0]?.code).to.equal('frame-src');
    });
  }

  it('says what is missing where no file is named', () => {
    expect(faults('')).to.deep.equal(['Address of the frame: src is "", which names no event file. Write the address of an event file: embed.html?src=https://example.org/events.json. [frame-src]']);
  });

  for (const [name, value] of [['view', 'event-maps'], ['view', ''], ['view', 'map,map'], ['lang', 'English!'], ['theme', 'black'], ['height', '0'], ['height', '20001'], ['height', '1e3'], ['height', '50%25'], ['height', '-4'], ['childId', 'axPYMxb'], ['post-events', 'example.org'], ['post-events', 'javascript:alert(1)']] as const) {
    it(`says that ${name}=${value} cannot be read, and goes on without it`, () => {
      const {faults, src, views, lang, theme, height, childId, postEvents} = read(`src=a.json&${name}=${value}`);
      expect(faults.map(({code}) => code)).to.deep.equal([`frame-${name}`]);
      expect({src, views, lang, theme, height, childId, postEvents}).to.deep.equal({
        src: 'https://news.example/etm/a.json', views: ['event-viewer'], lang: null, theme: 'auto', height: null, childId: null, postEvents: undefined,
      });
    });
  }
});
