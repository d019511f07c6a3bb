import {expect} from 'chai';
import {html, nothing, render} from 'lit';
import {ErasDrawing} from '../../../src/elements/event-timeline/eras-drawing.js';
import {en} from '../../l10n/words.js';

const SCALE = {startMs: Date.UTC(2022, 0, 1), endMs: Date.UTC(2022, 0, 11), widthPixels: 100};
const WORDS = {strings: en, locale: 'en-GB', timeZone: 'UTC'};

describe('ErasDrawing', () => {
  it('draws bands as high as what they stand behind, and tells of each era in words', () => {
    const eras = new ErasDrawing().draw([{label: 'Curfew', when: '2022-01-03/2022-01-04'}], SCALE, WORDS);
    const box = document.createElement('div');
    render(html`<svg>${eras.defs}${eras.bands(70)}</svg>${eras.labels}${eras.list}`, box);
    const tint = box.querySelector('.era-tint')!;
    expect(['x', 'width', 'height'].map((name) => Number(tint.getAttribute(name)))).to.deep.equal([20, 20, 70]);
    expect([box.querySelector('.era-label')?.textContent, box.querySelector('li')?.textContent]).to.deep.equal(['Curfew', en.backgroundEra('Curfew', '3–4 January 2022')]);
  });

  it('takes no room above the lanes for an era that cannot be read', () => {
    const eras = new ErasDrawing().draw([{label: 'Curfew', when: 'soon'}], SCALE, WORDS);
    expect([eras.labels, eras.list]).to.deep.equal([nothing, nothing]);
  });
});
