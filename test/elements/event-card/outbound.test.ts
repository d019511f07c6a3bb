import {expect} from 'chai';
import type {EventCardElement} from '../../../src/elements/event-card/event-card.js';
import {watchOutbound} from '../../../src/elements/event-card/outbound.js';
import {all, clearPage, listen, mountReady, one, page, settled, until} from '../helpers.js';
import {fileOf} from '../story.js';

const LINK = 'https://source.example/post';

describe('links out of a card', () => {
  afterEach(clearPage);

  const PROPERTIES = {
    text: 'Read [on](https://text.example/).',
    sources: [{title: 'The video', url: LINK, archiveUrl: 'https://archive.example/1'}],
    media: [{type: 'image' as const, alt: 'A square', credit: {name: 'Base', url: 'https://base.example/'}}],
  };
  const cardWithLinks = async () => {
    const card = await mountReady('event-card', {selected: 'one'}, {data: fileOf(PROPERTIES)});
    // The reader of Markdown is loaded by the text.
    await until(card, () => all(card, '.text a').length > 0);
    return card;
  };
  const linkTo = (card: EventCardElement, href: string) => one<HTMLAnchorElement>(card, `a[href="${href}"]`);

  /** Clicks a link in a page that keeps the browser from opening it. @returns Whether the card has cancelled it. */
  function follow(link: HTMLElement, type = 'click', init: MouseEventInit = {}): boolean {
    const click = new MouseEvent(type, {bubbles: true, composed: true, cancelable: true, ...init});
    let isCancelled = false;
    addEventListener(
      type,
      (event) => {
        isCancelled = event.defaultPrevented;
        event.preventDefault();
      },
      {once: true},
    );
    link.dispatchEvent(click);
    return isCancelled;
  }

  it('are told to the page, whatever part of the card they are in', async () => {
    const card = await cardWithLinks();
    const told = listen(document.body, 'event-outbound');
    const links = all<HTMLAnchorElement>(card, 'a');
    for (const link of links) expect(follow(link), link.href).to.equal(false);
    expect(told.map(([, detail]) => detail)).to.deep.equal(links.map(({href}) => ({href, id: 'one'})));
    const hrefs = new Set(links.map(({href}) => href));
    for (const href of ['https://text.example/', LINK, 'https://archive.example/1', 'https://base.example/']) expect(hrefs.has(href), href).to.equal(true);
  });

  it('are told by the click on a part of them, and by the middle button, but not by the right one', async () => {
    const card = await cardWithLinks();
    const link = linkTo(card, LINK);
    link.innerHTML = '<em>The</em> video';
    const told = listen(card, 'event-outbound');
    follow(link.querySelector('em') ?? link);
    follow(link, 'auxclick', {button: 1});
    follow(link, 'auxclick', {button: 2});
    expect(told).to.have.lengthOf(2);
  });

  it('are not opened where the page cancels that', async () => {
    const card = await cardWithLinks();
    card.addEventListener('event-outbound', (event) => event.preventDefault());
    expect([follow(linkTo(card, LINK)), follow(linkTo(card, LINK), 'auxclick', {button: 1})]).to.deep.equal([true, true]);
  });

  it('are not those to a place in the same page, nor a click beside them', async () => {
    const card = await cardWithLinks();
    const told = listen(card, 'event-outbound');
    linkTo(card, LINK).setAttribute('href', '#aktau');
    follow(linkTo(card, '#aktau'));
    follow(one(card, 'h3'));
    expect(told).to.deep.equal([]);
  });

  it('are not the page’s own, in the slot of the card', async () => {
    const card = await mountReady('event-card', {}, {data: fileOf({}), content: `<a href="${LINK}">Elsewhere</a>`});
    const told = listen(card, 'event-outbound');
    follow(card.querySelector('a') ?? card);
    expect(told).to.deep.equal([]);
  });

  it('are told once by a card that was taken out of the page and put back', async () => {
    const card = await cardWithLinks();
    const box = page();
    box.append(card);
    await card.ready;
    await settled(card);
    const told = listen(card, 'event-outbound');
    follow(linkTo(card, LINK));
    expect(told).to.have.lengthOf(1);
  });
});

describe('watchOutbound', () => {
  afterEach(clearPage);

  it('listens no more when it is told to stop, and tells nothing of a link that others have taken', () => {
    const host = document.createElement('div');
    const root = host.attachShadow({mode: 'open'});
    root.innerHTML = `<p><a href="${LINK}">A link</a></p>`;
    page().append(host);
    const link = root.querySelector('a') as HTMLAnchorElement;
    const stop = watchOutbound(root, () => 'one');
    const told = listen(host, 'event-outbound');
    host.addEventListener('click', (event) => event.preventDefault());
    link.click();
    root.querySelector('p')?.addEventListener('click', (event) => event.preventDefault(), {once: true});
    link.click();
    stop();
    link.click();
    expect(told).to.have.lengthOf(1);
  });
});
