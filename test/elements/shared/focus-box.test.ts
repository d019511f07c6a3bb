import {expect} from 'chai';
import {LitElement, html} from 'lit';
import {focusBox} from '../../../src/elements/shared/focus-box.js';
import {clearPage, page} from '../helpers.js';

class BoxedElement extends LitElement {
  protected override render() {
    return html`<section aria-label="What has come"><div><button>First</button></div></section>`;
  }
}
customElements.define('test-boxed', BoxedElement);

describe('focusBox', () => {
  afterEach(clearPage);

  const boxed = async (style?: string) => {
    const element = new BoxedElement();
    page(style).append(element);
    await element.updateComplete;
    return element;
  };

  it('gives the focus to the outer box, so that its name is said', async () => {
    const element = await boxed();
    focusBox(element);
    expect(element.shadowRoot?.activeElement?.ariaLabel).to.equal('What has come');
  });

  it('gives it to the box inside that asks for it', async () => {
    const element = await boxed();
    element.shadowRoot?.querySelector('div')?.setAttribute('data-focus-box', '');
    focusBox(element);
    expect(element.shadowRoot?.activeElement?.localName).to.equal('div');
  });

  it('leaves the box out of the order of the Tab key', async () => {
    const element = await boxed();
    focusBox(element);
    expect(element.shadowRoot?.querySelector('section')?.tabIndex).to.equal(-1);
  });

  it('does not scroll the page', async () => {
    focusBox(await boxed('position:absolute;top:4000px'));
    expect(scrollY).to.equal(0);
  });

  it('leaves the focus where it is for an element that has drawn nothing', () => {
    const before = document.activeElement;
    focusBox(new BoxedElement());
    expect(document.activeElement).to.equal(before);
  });
});
