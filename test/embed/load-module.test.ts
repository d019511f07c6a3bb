import {expect} from 'chai';
import {loadModule} from '../../src/embed/load-module.js';
import {warnings} from './warnings.js';

/** A page in which nothing is fetched, as it is shown nowhere. */
function pageWith(head: string): Document {
  const page = document.implementation.createHTMLDocument();
  page.head.innerHTML = `<base href="https://news.example/">${head}`;
  return page;
}
const modules = (page: Document) => [...page.querySelectorAll<HTMLScriptElement>('script[type=module]')];

describe('loadModule', () => {
  it('adds the module that lies beside the loader to the head', () => {
    const page = pageWith('<script src="widgets/embed.js"></script>');
    expect(warnings(() => loadModule(page))).to.deep.equal([]);
    expect(modules(page).map(({src}) => src)).to.deep.equal(['https://news.example/widgets/event-map.js']);
    expect(modules(page)[0]?.parentNode).to.equal(page.head);
  });

  it('adds it once, however many tags there are', () => {
    const page = pageWith('<script src="widgets/embed.js"></script><script src="widgets/embed.js"></script>');
    loadModule(page);
    loadModule(page);
    expect(modules(page)).to.have.lengthOf(1);
  });

  it('adds none where the page names the module itself', () => {
    const page = pageWith('<script type="module" src="/widgets/event-map.js"></script><script src="/widgets/embed.js"></script>');
    loadModule(page);
    expect(modules(page)).to.have.lengthOf(1);
  });

  it('hands on what a policy asks of scripts, with the integrity of the module and not its own', () => {
    const page = pageWith('<script src="embed.js" nonce="n1" crossorigin="anonymous" referrerpolicy="origin" integrity="sha384-own" data-event-map-integrity="sha384-module"></script>');
    loadModule(page);
    const [{nonce, crossOrigin, referrerPolicy, integrity}] = modules(page) as [HTMLScriptElement];
    expect({nonce, crossOrigin, referrerPolicy, integrity}).to.deep.equal({nonce: 'n1', crossOrigin: 'anonymous', referrerPolicy: 'origin', integrity: 'sha384-module'});
  });

  it('says what to write where nothing in the page tells where it lies', () => {
    const page = pageWith('<script>packed</script>');
    const [told] = warnings(() => loadModule(page));
    expect(told).to.match(/no script tag of the page has its address.*data-event-map-module=.*\[loader-lost\]$/);
    expect(modules(page)).to.have.lengthOf(0);
  });

  it('says that a browser is too old, and loads nothing there', () => {
    const page = pageWith('<script src="embed.js"></script>');
    const known = Object.getOwnPropertyDescriptor(Promise, 'withResolvers')!;
    Reflect.deleteProperty(Promise, 'withResolvers');
    try {
      const [told] = warnings(() => loadModule(page));
      expect(told).to.match(/^This browser is too old for https:\/\/news\.example\/event-map\.js: the page’s own content stays\..*\[browser-old\]$/);
    } finally {
      Object.defineProperty(Promise, 'withResolvers', known);
    }
    expect(modules(page)).to.have.lengthOf(0);
  });

  it('says which address has no module', () => {
    const page = pageWith('<script src="embed.js"></script>');
    loadModule(page);
    const [told] = warnings(() => modules(page)[0]?.dispatchEvent(new Event('error')));
    expect(told).to.match(/^https:\/\/news\.example\/event-map\.js could not be loaded.*\[loader-missing\]$/);
  });
});
