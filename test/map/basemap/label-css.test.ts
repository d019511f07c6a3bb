import {expect} from 'chai';
import {labelCss} from '../../../src/map/basemap/label-css.js';
import {LABEL_TYPES} from '../../../src/map/basemap/label-type.js';

describe('labelCss', () => {
  let host: HTMLElement;
  const styleOf = (className: string) => {
    const element = document.createElement('div');
    element.className = className;
    host.shadowRoot!.append(element);
    return getComputedStyle(element);
  };

  beforeEach(() => {
    host = document.createElement('div');
    host.style.fontFamily = 'Georgia, serif';
    host.attachShadow({mode: 'open'}).innerHTML = `<style>${labelCss}</style>`;
    document.body.append(host);
  });

  afterEach(() => host.remove());

  it('sets every type as it is measured', () => {
    for (const type of LABEL_TYPES) {
      const style = styleOf(`label label--${type.name}`);
      expect(style.fontSize).to.equal(`${type.sizePixels}px`);
      expect(style.fontWeight).to.equal(String(type.weight));
      expect(style.fontStyle).to.equal(type.italic ? 'italic' : 'normal');
      expect(style.textTransform).to.equal(type.uppercase ? 'uppercase' : 'none');
      expect(parseFloat(style.lineHeight)).to.be.closeTo(type.sizePixels * type.lineHeight, 0.1);
      expect(parseFloat(style.letterSpacing) || 0).to.be.closeTo(type.sizePixels * type.spacing, 0.05);
    }
  });

  it('has the article’s font', () => {
    expect(styleOf('label label--town-1').fontFamily).to.equal('Georgia, serif');
  });

  it('takes its colours from custom properties', () => {
    host.style.setProperty('--event-basemap-label', 'rgb(1, 2, 3)');
    host.style.setProperty('--event-basemap-label-country', 'rgb(4, 5, 6)');
    host.style.setProperty('--event-basemap-label-water', 'rgb(7, 8, 9)');
    host.style.setProperty('--event-basemap-label-halo', 'rgb(10, 11, 12)');
    expect(styleOf('label label--town').color).to.equal('rgb(1, 2, 3)');
    expect(styleOf('label label--country').color).to.equal('rgb(4, 5, 6)');
    expect(styleOf('label label--water').color).to.equal('rgb(7, 8, 9)');
    expect(styleOf('label label--town').textShadow).to.contain('rgb(10, 11, 12)');
  });

  it('lets the pointer through', () => {
    expect(styleOf('label').pointerEvents).to.equal('none');
  });
});
