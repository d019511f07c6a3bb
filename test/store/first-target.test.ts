import {expect} from 'chai';
import {firstTarget} from '../../src/store/first-target.js';

describe('firstTarget', () => {
  let box: HTMLElement;

  beforeEach(() => {
    box = document.createElement('div');
    box.innerHTML = '<i></i><p><b></b></p><u></u>';
    document.body.append(box);
  });
  afterEach(() => box.remove());

  const part = (selector: string) => box.querySelector(selector)!;

  it('is the element that stands first in the page, whatever the order in which they came', () => {
    expect(firstTarget([part('u'), part('b'), part('i'), part('p')])).to.equal(part('i'));
  });

  it('is the one around another', () => {
    expect(firstTarget([part('b'), part('p')])).to.equal(part('p'));
  });

  it('is the first one given where they cannot be compared', () => {
    const inside = part('p').attachShadow({mode: 'open'}).appendChild(document.createElement('s'));
    expect(firstTarget([inside, part('i')])).to.equal(inside);
    expect(firstTarget([part('u'), inside])).to.equal(part('u'));
    const targets = [new EventTarget(), new EventTarget()];
    expect(firstTarget(targets)).to.equal(targets[0]);
  });

  it('is none where there is none', () => {
    expect(firstTarget([])).to.equal(null);
  });
});
