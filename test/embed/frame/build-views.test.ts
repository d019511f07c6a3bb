import {expect} from 'chai';
import '../../../src/define.js';
import {buildViews} from '../../../src/embed/frame/build-views.js';
import {readFrameAddress} from '../../../src/embed/frame/frame-address.js';

const SRC = 'https://data.example/a.json';

function build(query: string) {
  return buildViews(SRC, readFrameAddress(new URL(`https://news.example/embed.html?src=a.json&${query}`)), document);
}

function html(query: string): string[] {
  return build(query).elements.map(({outerHTML}) => outerHTML);
}

describe('buildViews', () => {
  it('gives each parameter to the elements that have such an attribute', () => {
    expect(html('view=map,timeline&window=2022-01-04&zoom=4&lanes=place')).to.deep.equal([
      `<event-map window="2022-01-04" zoom="4" src="${SRC}"></event-map>`,
      `<event-timeline window="2022-01-04" lanes="place" src="${SRC}"></event-timeline>`,
    ]);
  });

  it('takes every attribute of every element', () => {
    for (const view of ['event-viewer', 'event-map', 'event-timeline', 'event-card', 'event-list', 'event-filter', 'event-story']) {
      const names = (customElements.get(view) as unknown as {observedAttributes: string[]}).observedAttributes.filter((name) => !['src', 'lang', 'theme'].includes(name));
      const {elements, faults} = build(`view=${view}&${names.map((name) => `${name}=x`).join('&')}`);
      expect(faults, view).to.deep.equal([]);
      expect(elements[0]?.getAttributeNames(), view).to.include.members(names);
    }
  });

  it('makes nothing else an attribute', () => {
    const names = ['onclick', 'onerror', 'ONLOAD', 'style', 'class', 'id', 'slot', 'srcdoc', 'is', 'part', 'innerHTML', '__proto__', 'constructor', 'href', 'contenteditable'];
    const {elements, faults} = build(names.map((name) => `${name}=alert(1)`).join('&'));
    expect(elements.map(({outerHTML}) => outerHTML)).to.deep.equal([`<event-viewer src="${SRC}"></event-viewer>`]);
    expect(faults.map(({field, code}) => [field, code])).to.deep.equal(names.map((name) => [name, 'frame-unknown']));
  });

  it('has a boolean wherever it stands, but for a plain no', () => {
    expect(html('view=timeline&loop&fold=1&skip-empty=false&no-play=0')).to.deep.equal([`<event-timeline loop="" fold="" src="${SRC}"></event-timeline>`]);
  });

  it('names the elements that a parameter is for where none of them is there', () => {
    expect(build('view=map&lanes=place').faults.map(({message}) => message)).to.deep.equal([
      'Address of the frame: lanes is "place", which is an attribute of <event-viewer>, <event-timeline> and not of <event-map>. Leave it out, or show such an element: view=event-viewer. [frame-attribute]',
    ].map((text) => text.replace('<event-viewer>, <event-timeline>', '<event-viewer>, <event-timeline>')));
  });

  it('knows what a misspelled parameter was meant to be', () => {
    expect(build('widnow=2022').faults.map(({remedy}) => remedy)).to.deep.equal(['Did you mean window?']);
  });

  it('gives a story what its text leads, with the attributes that it has not itself', () => {
    expect(html('view=story&side=end&zoom=4&social=none&time-zone=Asia/Almaty')).to.deep.equal([
      `<event-story side="end" time-zone="Asia/Almaty" src="${SRC}"><event-map zoom="4" slot="views"></event-map><event-timeline slot="views"></event-timeline><event-card social="none" slot="views"></event-card></event-story>`,
    ]);
  });

  it('has the theme of the address on each element', () => {
    expect(html('view=card&theme=dark')).to.deep.equal([`<event-card src="${SRC}" theme="dark"></event-card>`]);
  });
});
