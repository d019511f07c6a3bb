import {expect} from 'chai';
import {tellMissing} from '../../../src/elements/shared/tell-missing.js';
import {clearPage, listen, page} from '../helpers.js';

describe('tellMissing', () => {
  afterEach(clearPage);

  it('tells the page what is missing, of which element, and what to do', () => {
    const box = page();
    const told = listen(document, 'event-error');
    tellMissing(box, new TypeError('Failed to fetch'));
    tellMissing(box, '404', 'The words');
    const messages = told.map(([, detail]) => ('message' in detail ? detail.message : ''));
    expect(messages[0]).to.match(/^A part of <div> could not be loaded \(TypeError: Failed to fetch\)\. Check .* reload .* \[chunk-missing\]$/);
    expect(messages[1]).to.match(/^The words could not be loaded \(404\)\./);
  });
});
