import {expect} from 'chai';
import '../../src/define.js';
import {watchMarkers} from '../../src/embed/watch-markers.js';

const TAGS = ['event-map', 'event-list'];

function documentWith(body: string): Document {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = body;
  return page;
}

/** Waits until a document has what a selector finds. */
function whenFound(page: Document, selector: string): Promise<Element> {
  return new Promise((resolve) => {
    const look = () => {
      const found = page.querySelector(selector);
      if (!found) return;
      watcher.disconnect();
      resolve(found);
    };
    const watcher = new MutationObserver(look);
    watcher.observe(page, {childList: true, subtree: true});
    look();
  });
}

describe('watchMarkers', () => {
  it('upgrades the markers that the document has', async () => {
    const page = documentWith('<figure data-event-map data-src="a.json"></figure>');
    watchMarkers(page, TAGS);
    expect((await whenFound(page, 'event-map')).getAttribute('src')).to.equal('a.json');
  });

  it('upgrades those that come later, alone or in an article, as infinite scroll brings them', async () => {
    const page = documentWith('<main></main>');
    watchMarkers(page, TAGS);
    page.querySelector('main')?.insertAdjacentHTML('beforeend', '<article>Text <figure data-event-map></figure></article>');
    await whenFound(page, 'article > event-map');
    page.body.insertAdjacentHTML('beforeend', '<figure data-event-list></figure>');
    await whenFound(page, 'body > event-list');
  });

  it('waits for the end of a document that is still being read, whose markers may lack their content', async () => {
    const page = documentWith('<figure data-event-map></figure>');
    Object.defineProperty(page, 'readyState', {value: 'loading'});
    watchMarkers(page, TAGS);
    page.body.insertAdjacentHTML('beforeend', '<figure data-event-list></figure>');
    await import('../../src/embed/upgrade-markers.js');
    expect(page.querySelector('event-map, event-list')).to.equal(null);
    page.dispatchEvent(new Event('DOMContentLoaded'));
    await whenFound(page, 'event-list');
    expect(page.querySelector('event-map')).not.to.equal(null);
  });

  it('upgrades each once where two copies of the script watch', async () => {
    const page = documentWith('<figure data-event-map><p>Fallback</p></figure>');
    watchMarkers(page, TAGS);
    watchMarkers(page, TAGS);
    await whenFound(page, 'event-map');
    page.body.insertAdjacentHTML('beforeend', '<figure data-event-list></figure>');
    await whenFound(page, 'event-list');
    expect(page.body.innerHTML).to.equal('<event-map><figure style="margin: 0px;"><p>Fallback</p></figure></event-map><event-list></event-list>');
  });

  it('leaves a marker in a shadow tree, which belongs to whoever has made that', async () => {
    const page = documentWith('<div></div>');
    const shadow = page.querySelector('div')!.attachShadow({mode: 'open'});
    watchMarkers(page, TAGS);
    shadow.innerHTML = '<figure data-event-map></figure>';
    page.body.insertAdjacentHTML('beforeend', '<figure data-event-list></figure>');
    await whenFound(page, 'event-list');
    expect(shadow.innerHTML).to.equal('<figure data-event-map=""></figure>');
  });
});
