import {expect} from 'chai';
import fc from 'fast-check';
import {linkHost} from '../../src/embed/frame/host-link.js';
import {setValues} from '../../src/embed/frame/set-values.js';
import {MESSAGE_TYPE, MESSAGE_VERSION, MIRRORED_EVENTS} from '../../src/embed/frame/protocol.js';
import {hearFrames} from '../../src/embed/host/hear-frames.js';
import {clearPage, mountReady, page, settled} from '../elements/helpers.js';
import {WEEK} from '../elements/story.js';
import {lookForHarm} from './look-for-harm.js';
import {VECTORS} from './vectors.js';
import {watchPage} from './watch-page.js';
import type {PageWatch} from './watch-page.js';

const OWN = {type: MESSAGE_TYPE, version: MESSAGE_VERSION};
const SEED = 20_220_105;

describe('hostile messages in our own format', () => {
  let box: HTMLElement;
  let watch: PageWatch;
  let stop: () => void;
  /** As the browser hands it over, at once. */
  const send = (source: unknown, data: unknown) => {
    const event = new MessageEvent('message', {data, origin: 'https://host.example'});
    Object.defineProperty(event, 'source', {value: source});
    dispatchEvent(event);
  };
  beforeEach(() => {
    box = page('width:600px');
    watch = watchPage(box);
    stop = () => undefined;
  });
  afterEach(async () => {
    stop();
    watch.restore();
    await clearPage();
  });
  /** Besides the messages themselves. */
  const happened = () => watch.happened().filter((event) => !event.startsWith('message'));

  it('of the page around select nothing that is not there and show no dates that are none, and run nothing in the frame', async () => {
    const views = await Promise.all((['event-list', 'event-card', 'event-timeline'] as const).map((tag) => mountReady(tag, {debug: ''}, {data: WEEK, into: box})));
    // One story, as in a frame.
    for (const view of views) view.store = views[0].store;
    const host = {postMessage: () => undefined} as unknown as Window;
    stop = linkHost(box, host, {href: location.href, childId: null, secret: null, postEvents: null, height: null, set: (values) => setValues(views, values)});
    const {store} = views[0];
    let wishes = 0;
    for (const vector of VECTORS) {
      const {window} = store!;
      send(host, {...OWN, set: {selected: vector, window: vector}});
      expect(store!.selectedRow).to.equal(null);
      if (store!.window !== window) expect(store!.window === null || store!.window.endMs > store!.window.startMs).to.be.true;
      for (const data of [{...OWN, set: vector}, {...OWN, set: {[vector]: vector}}, {...OWN, listen: vector}, {type: vector, version: vector, set: {selected: 'night'}}, vector]) send(host, data);
      if (++wishes % 20 === 0) {
        for (const view of views) await settled(view);
        expect(lookForHarm(box)).to.deep.equal([]);
      }
    }
    for (const view of views) await settled(view);
    expect(lookForHarm(box)).to.deep.equal([]);
    expect(wishes).to.equal(VECTORS.length);
    // They are heard: what is there is selected.
    send(host, {...OWN, set: {selected: 'night', window: null}});
    expect([store!.selected, happened()]).to.deep.equal(['night', []]);
  });

  it('of a frame set no height but of pixels, fire no event but ours, and touch nothing else of the page', () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('data-event-frame', '');
    box.append(frame);
    stop = hearFrames(document, null, new WeakSet());
    const looks = () => [frame.getAttributeNames().join(), frame.style.cssText, document.body.children.length, Object.keys(Object.prototype).length].join('; ');
    const before = looks();
    const fired: string[] = [];
    const {dispatchEvent: fire} = frame;
    frame.dispatchEvent = (event) => {
      fired.push(event.type);
      return fire.call(frame, event);
    };
    for (const vector of VECTORS) {
      for (const data of [{...OWN, height: vector}, {...OWN, event: vector, detail: vector}, {...OWN, event: 'event-select', detail: JSON.parse(`{"__proto__": {"hit": ${JSON.stringify(vector)}}}`) as unknown}, {...OWN, [vector]: vector}, {type: vector, version: 1, height: 300}]) send(frame.contentWindow, data);
    }
    expect([fired, looks()]).to.deep.equal([[], before]);
    fc.assert(
      fc.property(fc.anything({withNullPrototype: true}), fc.constantFrom('height', 'event', 'detail', 'asks', 'version'), (value, key) => {
        send(frame.contentWindow, {...OWN, event: 'event-load', detail: null, [key]: value});
        expect(frame.style.cssText).to.match(/^(height: \d+px;)?$/);
      }),
      {seed: SEED, numRuns: 500},
    );
    expect(fired.filter((name) => !(MIRRORED_EVENTS as readonly string[]).includes(name))).to.deep.equal([]);
    expect(fired.length).to.be.greaterThan(0);
    expect(happened()).to.deep.equal([]);
  });
});
