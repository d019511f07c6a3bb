import {expect} from 'chai';
import {missingPart} from '../../src/load/missing-part.js';

describe('missingPart', () => {
  it('says what cannot be had, why, and both remedies: of the server and of a page that is too old', () => {
    expect(missingPart('What reads the file', new TypeError('Failed to fetch'))).to.equal(
      'What reads the file could not be loaded (TypeError: Failed to fetch). Check that all files of the build are on the server, and reload a page that is older than they are. [chunk-missing]',
    );
  });
});
