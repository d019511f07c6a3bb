import {expect} from 'chai';
import {all, button, clearPage, focused, key, one, page, settled, text} from '../../helpers.js';
import {CHANT, DEATH, POST, SQUARE, cardOf} from './items.js';

describe('gallery', () => {
  afterEach(clearPage);

  it('is one named group, with the first item large and the others small', async () => {
    const card = await cardOf(SQUARE, CHANT, POST);
    const group = one(card, '[part=media]');
    expect([group.role, group.ariaLabel]).to.deep.equal(['group', 'Images and clips']);
    const [lead, ...others] = all(card, 'figure').map((figure) => figure.getBoundingClientRect().width);
    expect([lead > 700, others.length, others.every((width) => width < lead * 0.6)]).to.deep.equal([true, 2, true]);
  });

  it('is one tab stop, from which arrow keys lead to the large view of each item', async () => {
    const card = await cardOf(SQUARE, CHANT, POST);
    const openers = all(card, '.enlarge, .thumb .over');
    const stops = () => openers.map(({tabIndex}) => tabIndex);
    expect(stops()).to.deep.equal([0, -1, -1]);
    openers[0].focus();
    key(openers[0], 'ArrowRight');
    key(openers[1], 'ArrowRight');
    expect([focused(card) === openers[2], stops()]).to.deep.equal([true, [-1, -1, 0]]);
  });

  it('leaves the links of its captions and what plays a clip to the Tab key', async () => {
    const card = await cardOf(CHANT, SQUARE);
    expect([one(card, '.play').tabIndex, ...all(card, '.media a').map(({tabIndex}) => tabIndex)]).to.deep.equal([0, 0]);
  });

  it('has no strip for a single item, and is not there for an event without media', async () => {
    expect(all(await cardOf(SQUARE), '.strip')).to.deep.equal([]);
    expect(all(await cardOf(), '[part=media]')).to.deep.equal([]);
  });

  it('enlarges an image by a button over the whole of it, and a clip by one in the corner', async () => {
    const size = (element: Element) => element.getBoundingClientRect().width;
    const image = await cardOf(SQUARE);
    expect(size(button(image, 'Enlarge: Fifty men before a city hall'))).to.equal(size(one(image, '.frame')));
    const clip = await cardOf(CHANT);
    expect(size(button(clip, 'Enlarge: A chant'))).to.be.within(24, 64);
    expect(size(button(clip, 'Play: A chant'))).to.equal(size(one(clip, '.frame')));
  });

  it('has nothing to enlarge of what is covered, linked or missing', async () => {
    for (const item of [DEATH, POST, {...SQUARE, src: undefined}]) expect(all(await cardOf(item), '.enlarge')).to.deep.equal([]);
  });

  it('offers to cover again what is uncovered anywhere in the event', async () => {
    const card = await cardOf(SQUARE, DEATH);
    card.store?.acceptance.accept({scope: 'item', item: card.store.table.texts.feature(0).properties.media?.[1] ?? DEATH});
    await settled(card);
    button(card, 'Cover again').click();
    await settled(card);
    expect([card.store?.acceptance.hasMedia, text(one(card, '.strip strong'))]).to.deep.equal([false, 'It shows a dead person.']);
  });

  it('fits into 320 pixels with every control at least 24 pixels high', async () => {
    const card = await cardOf(DEATH, SQUARE, CHANT);
    page('width:320px').append(card);
    await card.ready;
    await settled(card);
    expect(one(card, 'article').scrollWidth).to.be.at.most(320);
    expect(all(card, 'button').map((each) => each.getBoundingClientRect().height).filter((height) => height < 24)).to.deep.equal([]);
  });
});
