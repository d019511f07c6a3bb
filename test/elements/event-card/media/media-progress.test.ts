import {expect} from 'chai';
import {MediaProgress} from '../../../../src/elements/event-card/media/media-progress.js';
import {CHANT, SQUARE} from './items.js';

describe('MediaProgress', () => {
  it('knows the items that the reader has started from the others', () => {
    const progress = new MediaProgress();
    progress.start(CHANT);
    expect([progress.hasStarted(CHANT), progress.hasStarted(SQUARE)]).to.deep.equal([true, false]);
  });

  it('forgets that an item was started, and not that its file did not come', () => {
    const progress = new MediaProgress();
    for (const item of [CHANT, SQUARE]) progress.start(item);
    progress.fail(CHANT, 'file');
    progress.forget(CHANT);
    expect([progress.hasStarted(CHANT), progress.hasStarted(SQUARE), progress.hasFailed(CHANT, 'file')]).to.deep.equal([false, true, true]);
  });

  it('holds the failure of a part against that part of that item only', () => {
    const progress = new MediaProgress();
    progress.fail(CHANT, 'poster');
    expect([progress.hasFailed(CHANT, 'poster'), progress.hasFailed(CHANT, 'file'), progress.hasFailed(CHANT, 'captions'), progress.hasFailed(SQUARE, 'poster')]).to.deep.equal([
      true,
      false,
      false,
      false,
    ]);
  });

  it('takes two items that are alike for two', () => {
    const progress = new MediaProgress();
    progress.start(CHANT);
    expect(progress.hasStarted({...CHANT})).to.equal(false);
  });
});
