import {expect} from 'chai';
import {ownScript} from '../../src/embed/own-script.js';

const BASE = 'https://news.example/2022/01/story.html';

/** A page whose scripts do not run. @param running - Selector of the tag that is running; none does where a tag manager evaluates the text. */
function pageWith(head: string, running?: string): Document {
  const page = document.implementation.createHTMLDocument();
  page.head.innerHTML = `<base href="${BASE}">${head}`;
  Object.defineProperty(page, 'currentScript', {value: running ? page.querySelector(running) : null});
  return page;
}
const address = (head: string, running?: string) => ownScript(pageWith(head, running))?.address ?? null;

describe('ownScript', () => {
  it('is the tag that runs, and the module lies beside it', () => {
    const page = pageWith('<script src="https://cdn.example/1.0/embed.js?ver=6"></script>', 'script');
    expect(ownScript(page)).to.deep.equal({address: 'https://cdn.example/1.0/event-map.js', tag: page.querySelector('script')});
  });

  it('finds the tag by its address where none is running', () => {
    expect(address('<script src="/jquery.js"></script><script async src="/widgets/embed.js#x"></script>')).to.equal('https://news.example/widgets/event-map.js');
  });

  it('takes no script of another with a similar name for its own', () => {
    expect(address('<script src="https://player.example/video-embed.js"></script><script src="/embed.json"></script><script>embed.js</script>')).to.equal(null);
  });

  it('takes the address that the tag names, whatever its own is', () => {
    expect(address('<script src="/packed-a1b2.js" data-event-map-module="/widgets/event-map.js"></script>', 'script')).to.equal('https://news.example/widgets/event-map.js');
    expect(address('<script data-event-map-module="event-map.js">(()=>{})()</script>', 'script')).to.equal('https://news.example/2022/01/event-map.js');
  });

  it('takes a tag of another vendor with the name of the loader for its own only where nothing else says where it lies', () => {
    const [disqus, packed] = ['<script src="https://story.disqus.example/embed.js"></script>', '<script id="packed" src="/cache/all.js"></script>'];
    const [naming, hint] = ['<script data-event-map-module="/widgets/event-map.js"></script>', '<link rel="modulepreload" href="/widgets/event-map.js">'];
    for (const head of [naming, hint]) for (const running of [undefined, '#packed']) expect(address(disqus + packed + head, running)).to.equal('https://news.example/widgets/event-map.js');
    expect(address(disqus + packed, '#packed')).to.equal('https://news.example/cache/event-map.js');
  });

  it('takes an empty name of the module for none', () => {
    expect(address('<script src="/widgets/embed.js" data-event-map-module=""></script>', 'script')).to.equal('https://news.example/widgets/event-map.js');
    expect(address('<script data-event-map-module="">x</script>', 'script')).to.equal(null);
  });

  it('follows a hint to the module where the loader was packed into another file', () => {
    expect(address('<link rel="modulepreload" href="/other.js"><link rel="modulepreload" href="/widgets/event-map.js"><script src="/cache/all.js"></script>', 'script')).to.equal('https://news.example/widgets/event-map.js');
  });

  it('looks beside a loader that was given another name', () => {
    expect(address('<script src="/widgets/map-loader.js"></script>', 'script')).to.equal('https://news.example/widgets/event-map.js');
  });

  it('knows of none where the page says nothing', () => expect(address('<script>x</script>')).to.equal(null));
});
