import {expect} from 'chai';
import {LitElement, css, html, nothing} from 'lit';
import {SizeController} from '../../../src/elements/shared/size-controller.js';

/** Stands in for the browser's observer, which sleeps in a page that is not in view. */
class FakeObserver implements ResizeObserver {
  static all: FakeObserver[] = [];
  readonly targets = new Set<Element>();

  constructor(readonly callback: ResizeObserverCallback) {
    FakeObserver.all.push(this);
  }

  observe(target: Element): void {
    this.targets.add(target);
  }

  unobserve(target: Element): void {
    this.targets.delete(target);
  }

  disconnect(): void {
    this.targets.clear();
  }
}

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
    if (this.shown === 'first') return html`<div class="plot"></div>`;
    return this.shown ? html`<p class="plot" style="width: 120px"></p>` : nothing;
  }
}
customElements.define('test-sized', SizedElement);

describe('SizeController', () => {
  const real = globalThis.ResizeObserver;
  let element: SizedElement;

  beforeEach(async () => {
    FakeObserver.all = [];
    globalThis.ResizeObserver = FakeObserver;
    element = document.createElement('test-sized') as SizedElement;
    document.body.append(element);
    await drawn();
  });
  afterEach(() => {
    element.remove();
    globalThis.ResizeObserver = real;
  });

  /** Resolves when all drawings are done that are asked for, and those that they ask for. */
  const drawn = async () => {
    while (!(await element.updateComplete));
  };
  /** What is observed, by its tag. */
  const observed = () => FakeObserver.all.flatMap(({targets}) => [...targets].map(({localName}) => localName));
  const notify = () => FakeObserver.all.filter(({targets}) => targets.size > 0).forEach((observer) => observer.callback([], observer));

  it('knows the width of the part before the first frame, and draws with it', () => {
    expect(element.drawn).to.deep.equal([0, 300]);
  });

  it('draws again when the part becomes narrower', async () => {
    element.style.width = '200px';
    notify();
    await drawn();
    expect(element.drawn).to.deep.equal([0, 300, 200]);
  });

  it('does not draw again where only the height changes', async () => {
    element.style.height = '400px';
    notify();
    await drawn();
    expect(element.drawn).to.deep.equal([0, 300]);
  });

  it('follows the part that takes the place of another, and lets go of that', async () => {
    element.shown = 'second';
    element.requestUpdate();
    await drawn();
    // Nothing is laid out for it alone: the observer tells.
    expect(element.drawn.at(-1)).to.equal(300);
    notify();
    await drawn();
    expect([element.drawn.at(-1), observed()]).to.deep.equal([120, ['p']]);
  });

  it('keeps the last width where the part is gone, and observes nothing', async () => {
    element.shown = null;
    element.requestUpdate();
    await drawn();
    expect([element.size.width, observed()]).to.deep.equal([300, []]);
  });

  it('observes nothing once the element is removed', () => {
    element.remove();
    expect(observed()).to.deep.equal([]);
  });

  it('measures anew when the element comes back to a narrower place, with one observer', async () => {
    element.remove();
    element.style.width = '180px';
    document.body.append(element);
    await drawn();
    notify();
    await drawn();
    expect([element.drawn.at(-1), observed()]).to.deep.equal([180, ['div']]);
  });

  it('observes the same part once, however often the element is drawn', async () => {
    element.requestUpdate();
    await drawn();
    element.requestUpdate();
    await drawn();
    expect(FakeObserver.all).to.have.lengthOf(1);
  });
});
