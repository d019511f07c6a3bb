import {expect} from 'chai';
import {all, clearPage, one, text} from '../../helpers.js';
import {MUSAEV, SQUARE, cardOf} from './items.js';

describe('what stands in for an item that cannot be shown', () => {
  afterEach(clearPage);

  it('says what is to be seen and where the original is, above the credit', async () => {
    const card = await cardOf({...SQUARE, src: undefined});
    expect(text(one(card, 'figure'))).to.equal('Known, but not shown here. Fifty men before a city hall See the original Zhanaozen. Nurlan Musaev, via Facebook');
    expect(one<HTMLAnchorElement>(card, '.missing a').href).to.equal(MUSAEV.url);
  });

  it('has no link to an original that nobody knows', async () => {
    const card = await cardOf({type: 'video', alt: 'Trucks full of soldiers', credit: {platform: 'Telegram'}});
    expect([text(one(card, 'figure')), all(card, 'a').length]).to.deep.equal(['Known, but not shown here. Trucks full of soldiers via Telegram', 0]);
  });
});
