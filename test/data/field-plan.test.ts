import {expect} from 'chai';
import {findFields, isMidnight, planFields} from '../../src/data/field-plan.js';
import {readFieldsAttribute} from '../../src/data/fields-attribute.js';
import {faultLog} from './fault-log.js';

const feature = (properties: object) => ({type: 'Feature', geometry: null, properties});

function plan(rows: readonly object[], attribute = '') {
  const {faults, report, codes} = faultLog();
  return {plan: planFields(rows.map(feature), readFieldsAttribute(attribute, report), report), faults, codes: codes()};
}
const pairs = (fields: ReturnType<typeof findFields>) => fields?.map(([ours, {name}]) => `${ours}:${name}`);

describe('how a file is read', () => {
  it('is as it stands where it has our titles and dates, or nothing but our names', () => {
    expect([plan([{title: 'a', when: '2022', name: 'x'}]), plan([{title: 'a', place: 'x'}]), plan([])].map((each) => each.plan)).to.deep.equal([null, null, null]);
    expect(plan([{title: 'a', when: '2022'}]).codes).to.deep.equal([]);
  });

  it('is by the usual names of others, which is told as the attribute to write', () => {
    const {plan: found, faults} = plan([{Headline: 'a', 'Event Date': '2022-01-04'}]);
    expect(pairs(found?.fields ?? null)).to.deep.equal(['title:Headline', "start:Event Date"]);
    expect(faults.map(({code}) => code)).to.deep.equal(['fields-guessed']);
    expect(faults[0].remedy).to.contain(`fields="title:Headline start:'Event Date'"`);
  });

  it('is by the attribute first, also for a file with our names', () => {
    const {plan: found, codes} = plan([{title: 'a', when: '2022', head: 'b'}], 'title:head');
    expect(pairs(found?.fields ?? null)).to.include.members(['title:head', 'when:when']);
    expect(codes).to.deep.equal([]);
  });

  it('tells a name of the attribute that no event has', () => {
    const {faults} = plan([{name: 'a', date: '2022'}], 'title:Name');
    expect(faults.find(({code}) => code === 'field-missing')?.value).to.equal('title:Name');
  });

  it('has days where all dates of a column are midnights, empty ones aside', () => {
    const midnights = [{name: 'a', start: '2022-01-04T00:00:00', end: '2022-01-05T00:00:00Z'}, {name: 'b', start: '', end: null}];
    const {plan: found, faults} = plan(midnights);
    expect([...(found?.days ?? [])]).to.deep.equal(['start', 'end']);
    expect(faults.find(({code}) => code === 'midnights-as-days')?.problem).to.contain('start and end');
    expect([...(plan([...midnights, {name: 'c', start: '2022-01-04T06:30:00'}]).plan?.days ?? [])]).to.deep.equal(['end']);
  });

  it('tells dates whose order is open, with the entry that settles it, and nothing once it is settled', () => {
    const rows = [{name: 'a', 'The Date': '02/01/2022'}];
    const {faults} = plan(rows, "when:'The Date'");
    expect(faults.find(({code}) => code === 'date-order')?.remedy).to.contain(`fields="when:'The Date'(dd/mm/yyyy)"`);
    expect(plan(rows, "when:'The Date'(dd/mm/yyyy)").codes).not.to.include('date-order');
  });

  it('is told by the first features alone where no more are at hand', () => {
    const {report, codes} = faultLog();
    expect(pairs(findFields([feature({name: 'a', date: '2022'})], new Map(), report))).to.deep.equal(['title:name', 'start:date']);
    expect(findFields([feature({title: 'a', when: '2022'})], new Map(), report)).to.equal(null);
    expect(codes()).to.deep.equal(['fields-guessed']);
  });

  it('knows a midnight in every form in which programs write it', () => {
    expect(['2022-01-04T00:00', '2022-01-04T00:00:00.000Z', '2022-01-04T00:00:01', '2022-01-04', '2022-01-04T00:00:00+05:00', 5].map((value) => isMidnight(value))).to.deep.equal([true, true, false, false, false, false]);
    expect(['04/01/2022 0:00', '04/01/2022 00:01', '04/01/2022'].map((value) => isMidnight(value, 'day-first'))).to.deep.equal([true, false, false]);
  });
});
