import {expect} from 'chai';
import {readFrameMessage} from '../../../src/embed/host/frame-message.js';

const OWN = {type: 'event-timeline-map', version: 1};
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
const event = (detail: unknown) => ({...OWN, event: 'event-select', detail});

/** None of them may do anything. */
const HOSTILE: readonly unknown[] = [
  null, undefined, true, 0, NaN, '', 'height', '{"type":"event-timeline-map","version":1,"height":600}', [], [OWN], new Date(0), new Map([['type', OWN.type]]), 1n,
  {}, {height: 600}, {...OWN, version: 2, height: 600}, {...OWN, version: '1', height: 600}, {...OWN, type: 'other', height: 600},
  ...[0, -0, -1, NaN, Infinity, -Infinity, 20_000.5, 1e308, '600', '600px', '', null, true, [600], {valueOf: 600}, 10n, new Date(600)].map((height) => ({...OWN, height})),
  ...['click', 'load', 'error', 'event-selects', 'EVENT-SELECT', '', '__proto__', 'constructor', 'toString', 1, null, ['event-select'], {}].map((name) => ({...OWN, event: name, detail: {}})),
  {...OWN, event: 'event-select'},
  ...[NaN, Infinity, 1n, undefined, new Date(0), new Map(), new Set(), new Uint8Array(4), new Error('x'), /x/, new Blob([])].map((value) => event({id: value})),
  ...['{"__proto__": {"a": 1}}', '{"constructor": {"prototype": {"a": 1}}}', '{"a": {"prototype": 1}}', '[{"__proto__": null}]'].map((text) => event(JSON.parse(text))),
  event(nested(50)), event(new Array(20_000).fill(1)), event(new Array(4_000_000_000)), event(Object.fromEntries(Array.from({length: 20_000}, (_, index) => [`k${index}`, 1]))),
  {'datawrapper-height': {x: 600}}, {sentinel: 'amp', type: 'embed-size', height: 600}, {message: 'height', value: 600},
  Object.create({...OWN, height: 600}),
];

describe('readFrameMessage', () => {
  it('reads a height in whole pixels, rounded up, and whether the frame asks to be heard', () => {
    expect(readFrameMessage({...OWN, height: 600.2, asks: true})).to.deep.equal({kind: 'height', pixels: 601, asks: true});
    expect(readFrameMessage({...OWN, height: 20_000, asks: 1})).to.deep.equal({kind: 'height', pixels: 20_000, asks: false});
    expect(readFrameMessage({...OWN, asks: true})).to.deep.equal({kind: 'height', pixels: null, asks: true});
  });

  it('reads a DOM event with its detail', () => {
    const detail = {id: 'ferry', window: {startMs: 1, endMs: 2}, issues: [{code: 'x'}], none: null};
    expect(readFrameMessage(event(detail))).to.deep.equal({kind: 'event', name: 'event-select', detail});
  });

  HOSTILE.forEach((data, index) => {
    it(`takes nothing from hostile message ${index + 1} of ${HOSTILE.length}`, () => expect(readFrameMessage(data)).to.equal(null));
  });

  it('takes nothing from the prototype of all objects', () => {
    const all = Object.prototype as {type?: string; version?: number; height?: number};
    Object.assign(all, {...OWN, height: 600});
    try {
      expect(readFrameMessage({})).to.equal(null);
    } finally {
      delete all.type;
      delete all.version;
      delete all.height;
    }
  });
});
