import {expect} from 'chai';
import {all, clearPage, one, settled, text} from '../../helpers.js';
import {BROKEN, MUSAEV, SQUARE, cardOf} from './items.js';

describe('what stands in for an item that cannot be shown', () => {
  afterEach(clearPage);

  it('says what is to be seen and where the original is, above the credit', async () => {
    const card = await cardOf({...SQUARE, src: undefined});
    expect(text(one(card, 'figure'))).to.equal('Known, but not shown here. Fifty men before a city hall See the original Zhanaozen. Nurlan Musaev, via Facebook');
    expect(one<HTMLAnchorElement>(card, '.missing a').href).to.equal(MUSAEV.url);
  });

  const failed = async (...media: Parameters<typeof cardOf>) => {
    const card = await cardOf(...media);
    one(card, 'img').dispatchEvent(new Event('error'));
    await settled(card);
    return all<HTMLAnchorElement>(card, '.missing a').map(({href}) => href);
  };

  it('leads to the file itself where the credit has no address of the original', async () => {
    const src = `${location.origin}/none/square.png`;
    expect(await failed({...SQUARE, src: '/none/square.png', credit: undefined})).to.deep.equal([src]);
    expect(await failed({...SQUARE, src: '/none/square.png'})).to.deep.equal([MUSAEV.url]);
  });

  it('does not lead to a file that stands in its address', async () => {
    expect(await failed({...SQUARE, src: BROKEN, credit: undefined})).to.deep.equal([]);
  });

  it('leads neither to the original nor to the file of an author whose name is withheld', async () => {
    expect(await failed({...SQUARE, src: '/none/square.png', credit: {...MUSAEV, withheld: true}})).to.deep.equal([]);
  });

  it('has no link to an original that nobody knows', async () => {
    const card = await cardOf({type: 'video', alt: 'Trucks full of soldiers', credit: {platform: 'Telegram'}});
    expect([text(one(card, 'figure')), all(card, 'a').length]).to.deep.equal(['Known, but not shown here. Trucks full of soldiers via Telegram', 0]);
  });
});
