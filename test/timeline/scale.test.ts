import {expect} from 'chai';
import fc from 'fast-check';
import {MIN_SPAN_MS, finiteExtent, fitScale, panScale, scaleLimits, slideInto, toMs, toPixels, zoomScale} from '../../src/timeline/scale.js';
import {DATE_LIMIT_MS} from '../../src/data/zone-offset.js';
import type {TimeScale} from '../../src/timeline/scale.js';

const DAY_MS = 86_400_000;
const WEEK = {startMs: Date.parse('2022-01-01'), endMs: Date.parse('2022-01-08')};
const SCALE: TimeScale = {...WEEK, widthPixels: 700};
const LIMITS = scaleLimits(WEEK);

describe('scale', () => {
  it('puts 2 January 100 pixels into a week of 700 and finds it there again', () => {
    expect(toPixels(SCALE, WEEK.startMs + DAY_MS)).to.equal(100);
    expect(toMs(SCALE, 100)).to.equal(WEEK.startMs + DAY_MS);
  });

  it('puts open ends at the edges of the scale', () => {
    expect([toPixels(SCALE, -Infinity), toPixels(SCALE, Infinity)]).to.deep.equal([0, 700]);
  });

  it('reads any position on a scale without a width as its start', () => {
    expect(toMs({...WEEK, widthPixels: 0}, 10)).to.equal(WEEK.startMs);
  });

  it('shows the day around a story of one second', () => {
    const noon = Date.parse('2022-01-05T12:00Z');
    const extent = finiteExtent({startMs: noon - 500, endMs: noon + 500});
    expect(extent).to.deep.equal({startMs: Date.parse('2022-01-05'), endMs: Date.parse('2022-01-06')});
  });

  it('gives an open end one day', () => {
    expect(finiteExtent({startMs: 0, endMs: Infinity})).to.deep.equal({startMs: 0, endMs: DAY_MS});
    expect(finiteExtent({startMs: -Infinity, endMs: 0})).to.deep.equal({startMs: -DAY_MS, endMs: 0});
    expect(finiteExtent({startMs: -Infinity, endMs: Infinity})).to.deep.equal({startMs: 0, endMs: DAY_MS});
  });

  it('keeps a story at the very end of Date within its range', () => {
    const {startMs, endMs} = finiteExtent({startMs: DATE_LIMIT_MS, endMs: DATE_LIMIT_MS});
    expect(endMs).to.equal(DATE_LIMIT_MS);
    expect(startMs).to.equal(DATE_LIMIT_MS - DAY_MS);
  });

  it('leaves the padding free on both sides of the story', () => {
    const scale = fitScale(WEEK, 700, 20);
    expect(toPixels(scale, WEEK.startMs)).to.be.closeTo(20, 1e-6);
    expect(toPixels(scale, WEEK.endMs)).to.be.closeTo(680, 1e-6);
  });

  it('fits a story into no width at all without a NaN', () => {
    expect(fitScale(WEEK, NaN)).to.deep.equal({...WEEK, widthPixels: 0});
  });

  it('keeps the instant under the pointer while it zooms', () => {
    const zoomed = zoomScale(SCALE, 2, 300, LIMITS);
    expect(zoomed.endMs - zoomed.startMs).to.equal(3.5 * DAY_MS);
    expect(toMs(zoomed, 300)).to.equal(toMs(SCALE, 300));
  });

  it('never zooms closer than one minute nor further than three stories', () => {
    const close = zoomScale(SCALE, 1e9, 350, LIMITS);
    expect(close.endMs - close.startMs).to.be.closeTo(MIN_SPAN_MS, 1);
    const far = zoomScale(SCALE, 1e-9, 350, LIMITS);
    expect(far.endMs - far.startMs).to.equal(21 * DAY_MS);
  });

  it('ignores a factor that is no zoom', () => {
    for (const factor of [0, -1, NaN, Infinity]) expect(zoomScale(SCALE, factor, 10, LIMITS)).to.equal(SCALE);
  });

  it('pans to later dates by positive pixels and stops at the limits', () => {
    expect(panScale(SCALE, 100, LIMITS).startMs).to.equal(WEEK.startMs + DAY_MS);
    expect(panScale(SCALE, 1e6, LIMITS)).to.deep.equal({startMs: LIMITS.endMs - 7 * DAY_MS, endMs: LIMITS.endMs, widthPixels: 700});
  });

  it('cuts a span that is longer than the limits', () => {
    expect(slideInto(-50, 100, {startMs: 0, endMs: 10})).to.deep.equal({startMs: 0, endMs: 10});
  });

  it('never leaves its limits, turns over or becomes NaN, whatever is done to it', () => {
    const act = fc.record({zoom: fc.boolean(), by: fc.double({noNaN: false}), at: fc.double()});
    const ms = fc.oneof(fc.integer({min: -DATE_LIMIT_MS, max: DATE_LIMIT_MS}), fc.constantFrom(-Infinity, Infinity));
    fc.assert(
      fc.property(ms, ms, fc.integer({min: 0, max: 4000}), fc.array(act), (a, b, width, acts) => {
        const extent = {startMs: Math.min(a, b), endMs: Math.max(a, b)};
        const limits = scaleLimits(extent);
        let scale = fitScale(extent, width, 0);
        for (const {zoom, by, at} of acts) scale = zoom ? zoomScale(scale, by, at, limits) : panScale(scale, by, limits);
        expect(scale.startMs).to.be.at.least(limits.startMs);
        expect(scale.endMs).to.be.at.most(limits.endMs);
        expect(scale.endMs - scale.startMs).to.be.at.least(MIN_SPAN_MS - 4);
      }),
    );
  });
});
