import {expect} from 'chai';
import {render} from 'lit';
import type {ReactiveControllerHost} from 'lit';
import {RichText} from '../../../src/elements/event-card/rich-text.js';

/** A host that draws a text, and notes when it is asked to draw again. */
function setUp() {
  const box = document.createElement('div');
  const asked = Promise.withResolvers<void>();
  let requests = 0;
  const host: ReactiveControllerHost = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => {
      requests += 1;
      asked.resolve();
    },
    updateComplete: Promise.resolve(true),
  };
  const richText = new RichText(host);
  const show = (text: string) => {
    render(richText.render(text), box);
    return box.innerHTML.replace(/<!--.*?-->/g, '');
  };
  return {show, whenAsked: asked.promise, requests: () => requests};
}

describe('RichText', () => {
  it('shows a plain sentence at once, and loads no reader of Markdown for it', () => {
    const {show, requests} = setUp();
    expect([show('People gather – peacefully.'), requests()]).to.deep.equal(['<p>People gather – peacefully.</p>', 0]);
  });

  it('shows the text as it stands while the reader of Markdown is loading, then as it is meant', async () => {
    const {show, whenAsked} = setUp();
    const text = 'They call *Shal, ket!*\n\nThen they leave.';
    expect(show(text)).to.equal('<p>They call *Shal, ket!*</p><p>Then they leave.</p>');
    await whenAsked;
    expect(show(text)).to.equal('<p>They call <em>Shal, ket!</em></p><p>Then they leave.</p>');
  });

  it('takes a list of one line for Markdown', async () => {
    const {show, whenAsked} = setUp();
    show('- one');
    await whenAsked;
    expect(show('- one')).to.equal('<ul><li><p>one</p></li></ul>');
  });

  it('loads it once, however many texts wait for it', async () => {
    const {show, whenAsked, requests} = setUp();
    show('*one*');
    show('*two*');
    await whenAsked;
    show('*three*');
    expect(requests()).to.equal(1);
  });

  it('never lets HTML through, loaded or not', async () => {
    const {show, whenAsked} = setUp();
    const before = show('<b>bold</b>');
    await whenAsked;
    expect([before, show('<b>bold</b>')]).to.deep.equal(['<p>&lt;b&gt;bold&lt;/b&gt;</p>', '<p>&lt;b&gt;bold&lt;/b&gt;</p>']);
  });
});
