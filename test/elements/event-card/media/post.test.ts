import {expect} from 'chai';
import type {EventCardElement} from '../../../../src/elements/event-card/event-card.js';
import {all, button, clearPage, focused, listen, one, settled, text} from '../../helpers.js';
import {POST, cardOf, cardWith} from './items.js';

const BUTTON = 'Load the post from Twitter';

describe('post of another site', () => {
  afterEach(clearPage);

  const load = async (card: EventCardElement) => {
    button(card, BUTTON).click();
    await settled(card);
  };
  const links = (card: EventCardElement) => all<HTMLAnchorElement>(card, 'figure a').map(({href}) => href);

  it('is a card of our own words with a link, and is not loaded', async () => {
    const card = await cardOf(POST);
    expect(text(one(card, 'figure'))).to.equal('Post on Twitter A clip of the square Open on Twitter The first post. @jardemalie, via Twitter archived copy');
    const link = one<HTMLAnchorElement>(card, '.post a');
    expect([link.href, link.rel]).to.deep.equal([POST.src, 'noopener noreferrer']);
    expect(all(card, 'iframe, script, img, .post button')).to.deep.equal([]);
  });

  it('is named by its host where no credit names the platform', async () => {
    expect(text(one(await cardOf({...POST, credit: undefined}), '.post'))).to.equal('Post on twitter.example A clip of the square Open on twitter.example');
  });

  it('can be loaded where the page allows it, and the reader is told what that means', async () => {
    const card = await cardWith([POST], {social: 'click'});
    expect(text(one(card, '.post'))).to.include(`${BUTTON} Twitter will then see your address on the internet (IP).`);
    expect(all(card, 'iframe')).to.deep.equal([]);
  });

  it('is loaded in a sandbox by a click, as late as can be and without telling it where the reader comes from', async () => {
    const card = await cardWith([{...POST, src: 'https://twitter.invalid/post/1'}], {social: 'click'});
    await load(card);
    const frame = one<HTMLIFrameElement>(card, 'iframe');
    expect([...frame.sandbox].sort()).to.deep.equal(['allow-popups', 'allow-same-origin', 'allow-scripts']);
    expect([frame.src, frame.referrerPolicy, frame.loading, frame.title]).to.deep.equal(['https://twitter.invalid/post/1', 'no-referrer', 'lazy', 'A clip of the square']);
    expect(focused(card) === one(card, '.post a')).to.equal(true);
  });

  it('tells the page who would be asked, and is not loaded where the page forbids it', async () => {
    const card = await cardWith([POST], {social: 'click'});
    const told = listen(card, 'event-media-open');
    card.addEventListener('event-media-open', (event) => event.preventDefault());
    await load(card);
    expect(told).to.deep.equal([['event-media-open', {id: 'one', index: 0, type: 'embed', src: POST.src, provider: 'Twitter'}]]);
    expect(all(card, 'iframe')).to.deep.equal([]);
  });

  it('is not loaded without encryption', async () => {
    const card = await cardWith([{...POST, src: 'http://twitter.example/post/1'}], {social: 'click'});
    expect([all(card, '.post button').length, links(card)[0]]).to.deep.equal([0, 'http://twitter.example/post/1']);
  });

  it('is taken away again where the page changes its mind', async () => {
    const card = await cardWith([{...POST, src: 'https://twitter.invalid/post/1'}], {social: 'click'});
    await load(card);
    card.setAttribute('social', 'link');
    await settled(card);
    expect(all(card, 'iframe')).to.deep.equal([]);
  });

  it('is named, with its archived copy only, where the page wants nothing of other sites', async () => {
    const card = await cardWith([POST], {social: 'none'});
    expect(text(one(card, '.post'))).to.equal('Post on Twitter A clip of the square');
    expect([links(card), all(card, 'iframe, .post button').length]).to.deep.equal([['https://archive.example/1'], 0]);
  });

  it('is neither linked nor loaded where the name of its author is withheld, which the card says', async () => {
    const kept = {...POST, credit: {...POST.credit, withheld: true}};
    for (const social of ['link', 'click', 'none']) {
      const card = await cardWith([kept, kept], {social});
      expect(text(one(card, '.post'))).to.equal('Post on Twitter A clip of the square The author’s name is withheld, so the post is not linked.');
      expect([links(card), all(card, 'iframe, .post button').length]).to.deep.equal([[], 0]);
    }
  });

  it('is not linked where its address could run', async () => {
    const card = await cardWith([{...POST, src: 'javascript:alert(1)'}], {social: 'click'});
    expect(text(one(card, '.missing'))).to.include('A clip of the square');
    expect(links(card).filter((href) => href.startsWith('javascript'))).to.deep.equal([]);
  });

  it('is covered first where it may distress', async () => {
    const card = await cardWith([{...POST, sensitivity: [{kind: 'violence'}]}], {social: 'click'});
    expect([all(card, '.post, .frame a').length, text(one(card, '.cover'))]).to.deep.equal([0, 'Shows violence. Show this Show all of this kind Show all in this story']);
  });
});
