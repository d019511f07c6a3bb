import {expect} from 'chai';
import {APPROXIMATE, OPEN_END, OPEN_START, UNCERTAIN} from '../../src/data/event-table.js';
import {readWhen} from '../../src/data/when.js';
import {zoneClock} from '../../src/data/zoned-time.js';
import {faultLog} from './fault-log.js';

const AQTAU = 'Asia/Aqtau';
const ALMATY = 'Asia/Almaty';

function read(value: unknown, timeZone = 'UTC') {
  const log = faultLog();
  return {span: readWhen(value, zoneClock(timeZone), log.report), ...log};
}

/** Start and end, as text with the offset of the place. */
function times(value: unknown, timeZone = 'UTC', offsetHours = 0) {
  const {span, faults} = read(value, timeZone);
  expect(faults).to.deep.equal([]);
  const local = (ms: number) => (Number.isFinite(ms) ? new Date(ms + offsetHours * 3_600_000).toISOString().replace(/(:00)?\.000Z$/, '') : ms);
  return span && [local(span.startMs), local(span.endMs)];
}

describe('readWhen, of a text', () => {
  it('reads a day in Aktau as midnight to midnight there, which is 19:00 to 19:00 UTC', () => {
    expect(times('2022-01-04', AQTAU)).to.deep.equal(['2022-01-03T19:00', '2022-01-04T19:00']);
  });

  it('begins the same date an hour earlier in Almaty than in Aktau', () => {
    expect(read('2022-01-04', AQTAU).span!.startMs - read('2022-01-04', ALMATY).span!.startMs).to.equal(3_600_000);
  });

  it('includes the last day of an interval', () => {
    expect(times('2022-01-04/2022-01-06')).to.deep.equal(['2022-01-04T00:00', '2022-01-07T00:00']);
  });

  it('includes the last month of an interval that begins with a day', () => {
    expect(times('2022-01-15/2022-02')).to.deep.equal(['2022-01-15T00:00', '2022-03-01T00:00']);
  });

  it('ends an interval of clock times at the last of them: 20:00/22:00 lasts two hours', () => {
    expect(times('2022-01-02T20:00/2022-01-02T22:00')).to.deep.equal(['2022-01-02T20:00', '2022-01-02T22:00']);
  });

  it('gives a single minute the width of a minute, even in the hour that clocks show twice', () => {
    const span = read('2022-11-06T01:59', 'America/New_York').span!;
    expect(span.endMs - span.startMs).to.equal(60_000);
  });

  it('takes an offset before the zone', () => {
    expect(times('2022-01-02T20:00+01:00', ALMATY)).to.deep.equal(['2022-01-02T19:00', '2022-01-02T19:01']);
  });

  it('leaves open ends open and says so', () => {
    expect(read('2022-01-06/..').span).to.include({endMs: Infinity, flags: OPEN_END});
    expect(read('../2022-01-06').span).to.include({startMs: -Infinity, flags: OPEN_START});
    expect(read('../..').span).to.include({precision: 'none', flags: OPEN_START | OPEN_END});
  });

  it('marks an end that is not known as uncertain, beside open', () => {
    expect(read('2022-01-06/').span!.flags).to.equal(OPEN_END | UNCERTAIN);
  });

  it('keeps the qualifiers of both sides', () => {
    expect(read('2022-01-04~/2022-01-06?').span!.flags).to.equal(APPROXIMATE | UNCERTAIN);
  });

  it('keeps the coarser precision of the two sides', () => {
    expect(read('2022-01-04T18:00/2022-01-06').span!.precision).to.equal('day');
    expect(read('2022/2022-01-06').span!.precision).to.equal('year');
  });

  it('does not let blanks around a date hide it', () => {
    expect(times(' 2022-01-04\n')).to.deep.equal(['2022-01-04T00:00', '2022-01-05T00:00']);
  });

  it('gives a row without a date no span and no fault', () => {
    expect(read(null)).to.deep.include({span: null, faults: []});
  });

  it('reports a date that is missing, as null would have said that it is not known', () => {
    expect(read(undefined).codes()).to.deep.equal(['when-missing']);
  });

  it('reports a date that cannot be read, with what to write', () => {
    const {span, faults} = read('2022/01/02');
    expect(span).to.equal(null);
    expect(faults[0]).to.include({code: 'when-unreadable', field: 'when', value: '2022/01/02', remedy: 'Write 2022-01-02.'});
  });

  for (const value of [1641168000, true, ['2022'], '']) {
    it(`reports ${JSON.stringify(value)} as unreadable`, () => {
      expect(read(value).codes()).to.deep.equal(['when-unreadable']);
    });
  }

  it('reports an interval that ends before it starts, by a day or by a minute', () => {
    expect(read('2022-01-06/2022-01-04').codes()).to.deep.equal(['when-order']);
    expect(read('2022-01-03/2022-01-02').codes()).to.deep.equal(['when-order']);
    expect(read('2022-01-03T10:01/2022-01-03T10:00').codes()).to.deep.equal(['when-order']);
  });

  it('takes the day that Samoa left out for an empty one and not for a mistake', () => {
    const {span, faults} = read('2011-12-30', 'Pacific/Apia');
    expect(faults).to.deep.equal([]);
    expect(span!.endMs).to.equal(span!.startMs);
  });
});

describe('readWhen, of an object', () => {
  it('draws the night of 2 to 3 January in Aktau from 20:00 to 06:00 of its own clock', () => {
    const night = {start: '2022-01-02', end: '2022-01-03', part: 'night'};
    expect(times(night, AQTAU, 5)).to.deep.equal(['2022-01-02T20:00', '2022-01-03T06:00']);
  });

  it('draws the night of a single date alike', () => {
    expect(times({start: '2022-01-02', part: 'night'}, AQTAU, 5)).to.deep.equal(['2022-01-02T20:00', '2022-01-03T06:00']);
  });

  it('says that the precision of a morning is a part of the day', () => {
    expect(read({start: '2022-01-04', part: 'morning'}).span!.precision).to.equal('part');
  });

  it('keeps the chant at around 23:00 as an instant inside the night', () => {
    const {span} = read({start: '2022-01-02', end: '2022-01-03', part: 'night', point: '2022-01-02T23:00', approximate: true}, AQTAU);
    expect(new Date(span!.pointMs).toISOString()).to.equal('2022-01-02T18:00:00.000Z');
    expect(span!.flags).to.equal(APPROXIMATE);
  });

  it('has no instant where none is given', () => {
    expect(read({start: '2022-01-02'}).span!.pointMs).to.be.NaN;
  });

  it('reads a start alone as that date', () => {
    expect(times({start: '2022-01-02'})).to.deep.equal(times('2022-01-02'));
  });

  it('reads start and end as an interval', () => {
    expect(times({start: '2022-01-02', end: '2022-01-03'})).to.deep.equal(times('2022-01-02/2022-01-03'));
  });

  it('reads a point alone as the time of the event', () => {
    expect(times({point: '2022-01-02T23:00'})).to.deep.equal(['2022-01-02T23:00', '2022-01-02T23:01']);
  });

  it('leaves the start of an end alone open and uncertain', () => {
    expect(read({end: '2022-01-03'}).span).to.include({startMs: -Infinity, flags: OPEN_START | UNCERTAIN});
  });

  it('takes .. for an open end and not for an unknown one', () => {
    expect(read({start: '2022-01-03', end: '..'}).span).to.include({endMs: Infinity, flags: OPEN_END});
  });

  it('lets a part narrow the one side that an open interval has', () => {
    const {span} = read({start: '2022-01-04', end: '..', part: 'evening'});
    expect(span).to.include({startMs: Date.UTC(2022, 0, 4, 18), endMs: Infinity});
  });

  it('is content with a label alone, and lists the row without a date', () => {
    expect(read({label: 'before the curfew'})).to.deep.include({span: null, faults: []});
  });

  it('reports an object that says nothing', () => {
    expect(read({strat: '2022'}).codes()).to.deep.equal(['when-missing']);
  });

  it('names the side that cannot be read, and draws no half of the span', () => {
    const {span, faults} = read({start: '2022-01-02', end: '3.1.2022'});
    expect(span).to.equal(null);
    expect(faults[0]).to.include({code: 'when-unreadable', field: 'when.end'});
  });

  it('keeps the span of an event whose point cannot be read', () => {
    const {span, codes} = read({start: '2022-01-02', point: 'late'});
    expect([span!.pointMs, span!.endMs - span!.startMs]).to.deep.equal([NaN, 86_400_000]);
    expect(codes()).to.deep.equal(['when-unreadable']);
  });

  it('leaves out a point outside the span rather than move it', () => {
    const {span, codes} = read({start: '2022-01-02', point: '2022-01-05T10:00'});
    expect(span!.pointMs).to.be.NaN;
    expect(codes()).to.deep.equal(['when-point']);
  });

  it('ignores the part of a month or of a clock time, and reports it', () => {
    for (const start of ['2022-01', '2022-01-04T08:00']) {
      const {span, codes} = read({start, part: 'morning'});
      expect(span!.precision).not.to.equal('part');
      expect(codes()).to.deep.equal(['when-part']);
    }
  });

  it('reports an object that ends before it starts', () => {
    expect(read({start: '2022-01-04', end: '2022-01-02', part: 'morning'}).codes()).to.deep.equal(['when-order']);
  });

  it('does not take a name of every object for a part of the day', () => {
    expect(read({start: '2022-01-04', part: 'constructor'}).span!.precision).to.equal('day');
  });
});
