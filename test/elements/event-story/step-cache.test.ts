import {expect} from 'chai';
import {StepCache} from '../../../src/elements/event-story/step-cache.js';
import type {NamedStep} from '../../../src/elements/event-story/written-steps.js';
import {EventStore} from '../../../src/store/event-store.js';
import {WEEK} from '../story.js';

describe('StepCache', () => {
  const store = () => {
    const own = new EventStore();
    own.setData(WEEK);
    return own;
  };
  const named = (source: object, window: string | undefined, events = ['police']): NamedStep => ({source, name: 'x', written: {place: 'Step 1', eventField: 'data-event', events, window}});

  it('gives the same object for a step that says the same, although its place in the text is another', () => {
    const [cache, own, source] = [new StepCache(), store(), {}];
    const step = cache.read(named(source, '2022-01-04'), own);
    const {written} = named(source, '2022-01-04');
    expect(cache.read({source, name: 'y', written: {...written, place: 'Step 2'}}, own)).to.equal(step);
  });

  it('reads a step anew when it says something else', () => {
    const [cache, own, source] = [new StepCache(), store(), {}];
    const step = cache.read(named(source, '2022-01-04'), own);
    expect(cache.read(named(source, '2022-01-05'), own)).to.not.equal(step);
    expect(cache.read(named(source, ''), own).window).to.equal(null);
    expect(cache.read(named(source, undefined), own).window).to.equal(undefined);
  });

  it('reads it anew with other events: one may have come, or gone', () => {
    const [cache, own, source] = [new StepCache(), store(), {}];
    expect(cache.read(named(source, undefined), own).events).to.deep.equal(['police']);
    own.setRequireVerified(true);
    expect(cache.read(named(source, undefined), own).events).to.deep.equal([]);
  });

  it('tells apart two steps that say the same', () => {
    const [cache, own] = [new StepCache(), store()];
    expect(cache.read(named({}, '2022-01-04'), own)).to.not.equal(cache.read(named({}, '2022-01-04'), own));
  });
});
