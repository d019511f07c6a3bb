import {expect} from 'chai';
import {LitElement, css, html, nothing} from 'lit';
import {SizeController} from '../../../src/elements/shared/size-controller.js';

class SizedElement extends LitElement {
  static override styles = css`
    :host {
      display: block;
      width: 300px;
    }
  `;
  readonly size = new SizeController(this, '.plot');
  /** Width at each drawing. */
  readonly drawn: number[] = [];
  shown: 'first' | 'second' | null = 'first';

  protected override render() {
    this.drawn.push(this.size.width);
    return html`${this.shown === 'first' ? html`<div class="plot"></div>` : nothing}${this.shown === 'second' ? html`<p class="plot" style="width: 120px"></p>` : nothing}`;
  }

  /** Resolves as soon as the element is drawn with a width. */
  untilWidth(width: number): Promise<void> {
    return new Promise((resolve) => {
      this.#checkWidth = () => {
        if (this.drawn.at(-1) === width) resolve();
      };
      this.#checkWidth();
    });
  }

  #checkWidth = (): void => undefined;

  protected override updated(): void {
    this.#checkWidth();
  }
}
customElements.define('test-sized', SizedElement);

describe('SizeController', () => {
  let element: SizedElement;

  beforeEach(async () => {
    element = document.createElement('test-sized') as SizedElement;
    document.body.append(element);
    await element.updateComplete;
  });
  afterEach(() => element.remove());

  it('knows the width of the part before the first frame, and draws with it', async () => {
    await element.updateComplete;
    expect(element.drawn).to.deep.equal([0, 300]);
  });

  it('draws again when the part becomes narrower', async () => {
    await element.updateComplete;
    element.style.width = '200px';
    await element.untilWidth(200);
    expect(element.drawn).to.deep.equal([0, 300, 200]);
  });

  it('does not draw again where only the height changes', async () => {
    await element.updateComplete;
    element.style.height = '400px';
    element.style.width = '250px';
    await element.untilWidth(250);
    expect(element.drawn).to.deep.equal([0, 300, 250]);
  });

  it('follows the part that takes the place of another', async () => {
    element.shown = 'second';
    element.requestUpdate();
    await element.untilWidth(120);
    expect(element.size.width).to.equal(120);
  });

  it('keeps the last width where the part is gone', async () => {
    await element.updateComplete;
    element.shown = null;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.size.width).to.equal(300);
  });

  it('measures anew when the element comes back to a narrower place', async () => {
    await element.updateComplete;
    element.remove();
    element.style.width = '180px';
    document.body.append(element);
    await element.untilWidth(180);
    expect(element.size.width).to.equal(180);
  });

  it('leaves no observer behind when the element is removed', async () => {
    await element.updateComplete;
    const real = ResizeObserver.prototype.disconnect;
    let disconnected = 0;
    ResizeObserver.prototype.disconnect = function () {
      disconnected += 1;
      real.call(this);
    };
    element.remove();
    ResizeObserver.prototype.disconnect = real;
    expect(disconnected).to.equal(1);
  });
});
