import {expect} from 'chai';
import '../../src/define.js';
import {attributesOf} from '../../src/embed/element-attributes.js';

describe('attributesOf', () => {
  it('finds what an element follows, with what it has from those that it extends', () => {
    const {names} = attributesOf(customElements.get('event-map'));
    for (const name of ['src', 'store', 'time-zone', 'lang', 'no-controls', 'center', 'slot']) expect(names.has(name), name).to.equal(true);
    expect(names.has('lanes')).to.equal(false);
  });

  it('knows those that count wherever they stand, by their names in HTML', () => {
    const {booleans} = attributesOf(customElements.get('event-viewer'));
    for (const name of ['no-controls', 'hash', 'debug', 'loop', 'require-verified']) expect(booleans.has(name), name).to.equal(true);
    for (const name of ['src', 'speed', 'noControls', 'nocontrols']) expect(booleans.has(name), name).to.equal(false);
  });

  it('knows of a tag that nobody has defined that it can stand in a slot', () => {
    expect([...attributesOf(customElements.get('event-nothing')).names]).to.deep.equal(['slot']);
  });

  it('takes a class without Lit at its word', () => {
    class Plain extends HTMLElement {
      static readonly observedAttributes = ['src'];
    }
    expect(attributesOf(Plain)).to.deep.equal({names: new Set(['slot', 'src']), booleans: new Set()});
  });
});
