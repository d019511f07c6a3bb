import {expect} from 'chai';
import {hearFrames} from '../../../src/embed/host/hear-frames.js';
import {clearPage, listen, page} from '../../elements/helpers.js';

const OWN = {type: 'event-timeline-map', version: 1};
let stops: (() => void)[] = [];

function frame(): HTMLIFrameElement {
  const made = document.createElement('iframe');
  made.setAttribute('data-event-frame', '');
  page().append(made);
  return made;
}

/** A message as it comes from a frame. */
function send(source: MessageEventSource | null, data: unknown): void {
  dispatchEvent(new MessageEvent('message', {data, source, origin: location.origin}));
}

function hear(heard = new WeakSet<Event>()): void {
  stops.push(hearFrames(document, null, heard));
}

describe('hearFrames', () => {
  afterEach(async () => {
    for (const stop of stops) stop();
    stops = [];
    await clearPage();
  });

  it('fits the frame that tells its height, and no other', () => {
    const [first, second] = [frame(), frame()];
    hear();
    send(second.contentWindow, {...OWN, height: 640.5, asks: false});
    expect([first.style.height, second.style.height]).to.deep.equal(['', '641px']);
  });

  it('hears nobody else: neither the page itself nor a frame of others', () => {
    const [own, other] = [frame(), frame()];
    other.removeAttribute('data-event-frame');
    hear();
    for (const source of [window, other.contentWindow, null]) send(source, {...OWN, height: 640, asks: false});
    expect([own.style.height, other.style.height]).to.deep.equal(['', '']);
  });

  it('fires what was fired in a frame on the frame, where the page hears it, once with two copies of the script', () => {
    const own = frame();
    const heard = new WeakSet<Event>();
    hear(heard);
    hear(heard);
    const told = listen(document, 'event-select');
    let target: EventTarget | null = null;
    own.addEventListener('event-select', (event) => (target = event.target));
    send(own.contentWindow, {...OWN, event: 'event-select', detail: {id: 'ferry'}});
    expect(told).to.deep.equal([['event-select', {id: 'ferry'}]]);
    expect(target).to.equal(own);
  });

  it('asks the frames that are there, and those that come and ask to be heard', async () => {
    const own = frame();
    const asked: unknown[] = [];
    const all = new Promise<void>((resolve) => own.contentWindow?.addEventListener('message', ({data}) => asked.push(data) === 3 && resolve()));
    hear();
    send(own.contentWindow, {...OWN, height: 640, asks: false});
    send(own.contentWindow, {...OWN, height: 640, asks: true});
    send(own.contentWindow, {...OWN, asks: true});
    await all;
    expect(asked).to.deep.equal(Array(3).fill({...OWN, listen: true}));
    expect(own.style.height).to.equal('640px');
  });

  it('hears nothing any more when it is stopped', () => {
    const own = frame();
    hear();
    stops[0]?.();
    send(own.contentWindow, {...OWN, height: 640, asks: false});
    expect(own.style.height).to.equal('');
  });
});
