import {expect} from 'chai';
import {frameFault} from '../../../src/embed/frame/frame-fault.js';

describe('frameFault', () => {
  it('names place, value and remedy, and has a code', () => {
    expect(frameFault('theme', 'black', 'is no theme', 'Write dark.', 'frame-theme')).to.deep.equal({
      code: 'frame-theme', severity: 'warning', field: 'theme', value: 'black', remedy: 'Write dark.',
      message: 'Address of the frame: theme is "black", which is no theme. Write dark. [frame-theme]',
    });
  });

  it('shortens a long value', () => {
    expect(frameFault('src', 'x'.repeat(5000), 'is no address', 'Write one.', 'frame-src').value).to.have.lengthOf(80);
  });
});
