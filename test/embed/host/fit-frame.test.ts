import {expect} from 'chai';
import {fitFrame} from '../../../src/embed/host/fit-frame.js';
import {clearPage, page} from '../../elements/helpers.js';

describe('fitFrame', () => {
  afterEach(clearPage);

  for (const style of ['border:0', 'border:3px solid', 'border:3px solid;padding:5px;box-sizing:border-box', 'box-sizing:border-box;height:100px']) {
    it(`gives the content of a frame with “${style}” the height that it asks for`, () => {
      const frame = document.createElement('iframe');
      frame.style.cssText = style;
      page().append(frame);
      fitFrame(frame, 640);
      expect(frame.contentWindow?.innerHeight).to.equal(640);
    });
  }
});
