import {expect} from 'chai';
import {html, render} from 'lit';
import type {TemplateResult} from 'lit';
import {noticeToast, progressToast} from '../../../src/elements/shared/load-toast.js';
import {en} from '../../l10n/words.js';
import {button, one, text} from '../helpers.js';

const WORDS = {strings: en, locale: 'en'};
const PROGRESS = {rows: 312_000, bytes: 61_000_000, totalBytes: 200_000_000};
const drawn = (template: TemplateResult) => {
  const box = document.createElement('div');
  render(template, box);
  return box;
};

describe('progressToast', () => {
  it('says how many events and how much of the file have come', () => {
    const box = drawn(progressToast(PROGRESS, WORDS, () => undefined));
    expect(text(one(box, '.count'))).to.equal('312,000 events · 61 of 200 MB');
    const bar = one(box, '[role=progressbar]');
    expect([bar.ariaValueNow, bar.ariaValueText, bar.ariaLabel]).to.deep.equal(['30', '312,000 events · 61 of 200 MB', 'Loading the events …']);
  });

  it('names no share where nobody knows how much there is', () => {
    const box = drawn(progressToast({...PROGRESS, totalBytes: null}, WORDS, () => undefined));
    expect([text(one(box, '.count')), one(box, '[role=progressbar]').ariaValueNow]).to.deep.equal(['312,000 events · 61 MB', null]);
  });

  it('ends the load at a press', () => {
    let cancelled = 0;
    button(drawn(progressToast(PROGRESS, WORDS, () => void (cancelled += 1))), 'Cancel').click();
    expect(cancelled).to.equal(1);
  });
});

describe('noticeToast', () => {
  it('says what happened, with what went wrong, and offers to try again', () => {
    const done: string[] = [];
    const box = drawn(noticeToast('It broke off.', html`a.csv ended.`, WORDS, {retry: () => void done.push('retry'), dismiss: () => void done.push('dismiss')}));
    expect([text(one(box, '.words p')), text(one(box, '.details'))]).to.deep.equal(['It broke off.', 'a.csv ended.']);
    button(box, 'Try again').click();
    button(box, 'Close').click();
    expect(done).to.deep.equal(['retry', 'dismiss']);
  });

  it('offers nothing that cannot be done, and no details where there are none', () => {
    const box = drawn(noticeToast('It was stopped.', null, WORDS, {retry: null, dismiss: () => undefined}));
    expect([box.querySelector('.details'), box.querySelectorAll('button').length]).to.deep.equal([null, 1]);
  });
});
