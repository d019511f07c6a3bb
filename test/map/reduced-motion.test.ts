import {expect} from 'chai';
import {prefersStill, watchStill} from '../../src/map/reduced-motion.js';
import {askForStill} from './helpers/still.js';

describe('prefersStill', () => {
  it('is what the reader has asked the system for', () => {
    const reader = askForStill(true);
    try {
      expect(prefersStill()).to.equal(true);
      reader.change(false);
      expect(prefersStill()).to.equal(false);
    } finally {
      reader.restore();
    }
  });
});

describe('watchStill', () => {
  it('calls when the reader begins to ask for less motion, not when that ends, and no more once it is stopped', () => {
    const reader = askForStill(false);
    try {
      let calls = 0;
      const stop = watchStill(() => (calls += 1));
      expect(calls).to.equal(0);
      reader.change(true);
      expect(calls).to.equal(1);
      reader.change(false);
      expect(calls).to.equal(1);
      stop();
      reader.change(true);
      expect(calls).to.equal(1);
    } finally {
      reader.restore();
    }
  });
});
