import {expect} from 'chai';
import {archiveOf, isWithheld, originalOf} from '../../../../src/elements/event-card/media/original.js';
import {POST} from './items.js';

describe('original of an item', () => {
  const withheld = {...POST, credit: {...POST.credit, withheld: true}};

  it('is where the credit says, and its copy where the archive is', () => {
    expect([isWithheld(POST), originalOf(POST), archiveOf(POST)]).to.deep.equal([false, 'https://twitter.example/author', 'https://archive.example/1']);
    expect([originalOf({type: 'image'}), archiveOf({type: 'image'})]).to.deep.equal([undefined, undefined]);
  });

  it('is nowhere to be found, nor a copy of it, where the name of the author is kept back', () => {
    expect([isWithheld(withheld), originalOf(withheld), archiveOf(withheld)]).to.deep.equal([true, undefined, undefined]);
  });
});
