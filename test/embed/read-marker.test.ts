import {expect} from 'chai';
import '../../src/define.js';
import {attributesOf} from '../../src/embed/element-attributes.js';
import {readMarker} from '../../src/embed/read-marker.js';

const TAGS = ['event-map', 'event-timeline', 'event-viewer', 'event-story', 'event-card', 'event-list', 'event-filter'];
const known = new Map(TAGS.map((tag) => [tag, attributesOf(customElements.get(tag))]));

function read(html: string, tag = 'event-map') {
  const box = document.implementation.createHTMLDocument().createElement('div');
  box.innerHTML = html;
  const {attributes, moves, faults} = readMarker(box.firstElementChild!, tag, known);
  return {attributes: Object.fromEntries(attributes), moves: [...moves], faults, codes: faults.map(({code}) => code)};
}

describe('readMarker', () => {
  it('makes attributes of the element of data attributes that it knows', () => {
    const {attributes, codes} = read('<figure data-event-map data-src="events.json" data-time-zone="Asia/Tokyo" data-no-controls data-center="51,43"></figure>');
    expect(attributes).to.deep.equal({src: 'events.json', 'time-zone': 'Asia/Tokyo', 'no-controls': '', center: '51,43'});
    expect(codes).to.deep.equal([]);
  });

  it('takes every attribute of every element', () => {
    for (const [tag, {names}] of known) {
      const {attributes, codes} = read(`<figure data-${tag} ${[...names].map((name) => `data-${name}=""`).join(' ')}></figure>`, tag);
      expect([Object.keys(attributes).sort(), codes], tag).to.deep.equal([[...names].sort(), []]);
    }
  });

  for (const name of ['data-onclick', 'data-onload', 'data-innerhtml', 'data-style', 'data-is', 'data-srcdoc', 'data-data-src']) {
    it(`makes no attribute of ${name}: a writer who may set that may not set the other`, () => {
      const {attributes, moves} = read(`<figure data-event-map ${name}="alert(1)"></figure>`);
      expect([attributes, moves]).to.deep.equal([{}, [name]]);
    });
  }

  it('moves what is said of any tag, and leaves handlers and what only the tag of the marker understands', () => {
    const {attributes, moves} = read('<img data-event-map id="a" class="wide" lang="fr" aria-label="Map" title="t" data-wp="1" src="map.webp" alt="" width="3" onclick="x()">');
    expect(attributes).to.deep.equal({});
    expect(moves.sort()).to.deep.equal(['aria-label', 'class', 'data-wp', 'id', 'lang', 'title']);
  });

  it('takes a plain attribute where it can only be meant for the element, and the data attribute before it', () => {
    expect(read('<figure data-event-map src="a.json" zoom="4"></figure>').attributes).to.deep.equal({src: 'a.json', zoom: '4'});
    expect(read('<figure data-event-map src="a.json" data-src="b.json"></figure>').attributes).to.deep.equal({src: 'b.json'});
  });

  for (const value of ['', 'true', 'TRUE', '1', 'yes', 'no-controls', 'data-no-controls']) {
    it(`takes data-no-controls="${value}" for yes`, () => {
      const {attributes, codes} = read(`<figure data-event-map data-no-controls="${value}"></figure>`);
      expect([attributes, codes]).to.deep.equal([{'no-controls': ''}, []]);
    });
  }

  for (const value of ['false', '0', 'no', 'Off']) {
    it(`takes data-no-controls="${value}" for no, and says how to write that`, () => {
      const {attributes, faults} = read(`<figure data-event-map data-no-controls="${value}"></figure>`);
      expect(attributes).to.deep.equal({});
      expect(faults).to.deep.equal([{code: 'marker-boolean', field: 'data-no-controls', value, problem: 'is read as no', remedy: 'Write data-no-controls alone for yes, and leave it out for no.'}]);
    });
  }

  it('says of any other value that it is read as yes', () => {
    const {attributes, faults} = read('<figure data-event-map data-hash="perhaps"></figure>');
    expect([attributes, faults[0]?.problem]).to.deep.equal([{hash: ''}, 'is read as yes']);
  });

  for (const [written, meant] of [['scr', 'src'], ['timezone', 'time-zone'], ['url', 'src'], ['file', 'src'], ['language', 'lang'], ['no-control', 'no-controls']] as const) {
    it(`says of data-${written} that it has no effect, and that data-${meant} would`, () => {
      const {attributes, faults} = read(`<figure data-event-map data-${written}="x"></figure>`);
      expect(attributes).to.deep.equal({});
      expect(faults).to.deep.equal([{code: 'marker-attribute-unknown', field: `data-${written}`, value: 'x', problem: 'is no attribute of <event-map>, and has no effect', remedy: `Write data-${meant}.`}]);
    });
  }

  it('says whose attribute it is that another element has', () => {
    const [fault] = read('<figure data-event-map data-lanes="place"></figure>').faults;
    expect(fault?.problem).to.equal('is an attribute of <event-timeline>, <event-viewer> and not of <event-map>');
  });

  for (const name of ['data-id', 'data-align', 'data-wp-interactive', 'data-block', 'data-event', 'data-camera', 'data-track-click']) {
    it(`says nothing of ${name}, which is the page's own`, () => expect(read(`<figure data-event-map ${name}="x"></figure>`).codes).to.deep.equal([]));
  }

  it('leaves out a value that HTML has cut at a blank, as its quotation marks were made typographic', () => {
    const {attributes, codes} = read('<figure data-event-map data-fields=“title:name start:date”></figure>');
    expect([attributes, codes]).to.deep.equal([{}, ['marker-quotes-open']]);
  });
});
