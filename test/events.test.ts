import {expect} from 'chai';
import {emit} from '../src/events.js';

describe('emit', () => {
  it('reaches the page out of a shadow root, with its detail', () => {
    const host = document.createElement('div');
    const button = document.createElement('button');
    host.attachShadow({mode: 'open'}).append(button);
    document.body.append(host);
    const heard: (string | null)[] = [];
    const listen = (event: CustomEvent<{id: string | null}>) => void heard.push(event.detail.id);
    document.body.addEventListener('event-select', listen);
    emit(button, 'event-select', {id: 'zhanaozen'});
    document.body.removeEventListener('event-select', listen);
    host.remove();
    expect(heard).to.deep.equal(['zhanaozen']);
  });

  it('is a notice and no question: a listener cannot cancel it', () => {
    const target = new EventTarget();
    let event: Event | undefined;
    target.addEventListener('event-window-change', (heard) => {
      heard.preventDefault();
      event = heard;
    });
    emit(target, 'event-window-change', {window: null});
    expect(event?.defaultPrevented).to.equal(false);
    expect(event).to.include({type: 'event-window-change', bubbles: true, composed: true});
  });
});
