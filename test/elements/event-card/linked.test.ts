import {expect} from 'chai';
import {html, render} from 'lit';
import {linked} from '../../../src/elements/event-card/linked.js';

describe('linked', () => {
  it('returns a text as it is where there is no address, or none to open', () => {
    expect([linked('ZTB', undefined), linked(undefined, 'https://ztb.example'), linked('ZTB', 'data:text/html,x')]).to.deep.equal(['ZTB', undefined, 'ZTB']);
  });

  it('opens a link beside the article, and tells the other site nothing of it', () => {
    const box = document.createElement('div');
    render(html`${linked('ZTB', 'https://ztb.example/1')}`, box);
    const {href, target, rel, textContent} = box.querySelector('a')!;
    expect({href, target, rel, textContent}).to.deep.equal({href: 'https://ztb.example/1', target: '_blank', rel: 'noopener noreferrer', textContent: 'ZTB'});
  });
});
