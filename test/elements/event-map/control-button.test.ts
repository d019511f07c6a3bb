import {expect} from 'chai';
import {render} from 'lit';
import {controlButton} from '../../../src/elements/event-map/control-button.js';

function made(...given: Parameters<typeof controlButton>): HTMLButtonElement {
  const box = document.createElement('div');
  render(controlButton(...given), box);
  return box.querySelector('button')!;
}

describe('controlButton', () => {
  it('is named in words, for all senses, and does its work', () => {
    let clicks = 0;
    const button = made('Zoom in', 'M8 3V13', () => (clicks += 1));
    button.click();
    expect([button.ariaLabel, button.title, clicks]).to.deep.equal(['Zoom in', 'Zoom in', 1]);
    const sign = button.querySelector('svg')!;
    expect([sign.ariaHidden, sign.querySelector('path')!.getAttribute('d')]).to.deep.equal(['true', 'M8 3V13']);
  });

  it('says what it shows and whether that is shown, where it shows something', () => {
    const plain = made('a', '', () => undefined);
    expect([plain.ariaExpanded, plain.getAttribute('aria-controls')]).to.deep.equal([null, null]);
    const closed = made('a', '', () => undefined, {className: 'opener', controls: 'pad', isExpanded: false});
    expect([closed.className, closed.ariaExpanded, closed.getAttribute('aria-controls')]).to.deep.equal(['opener', 'false', 'pad']);
  });
});
