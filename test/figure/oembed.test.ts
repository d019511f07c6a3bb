import {expect} from 'chai';
import {oembedLink, storyOembed} from '../../src/figure/oembed.js';
import {HOSTILE} from './figure-file.js';

const FRAME = 'https://news.example/kz/widget/embed.html?src=../events.json&view=event-viewer';
const frameOf = (html: string) => {
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  expect([body.children.length, body.firstElementChild?.localName]).to.deep.equal([1, 'iframe']);
  return body.firstElementChild as HTMLIFrameElement;
};

describe('storyOembed', () => {
  it('has what a rich answer must have after oEmbed 1.0, and what was given besides', () => {
    const {html, ...answer} = storyOembed({frameUrl: FRAME, title: 'Kazakhstan', provider: 'The Paper', providerUrl: 'https://news.example', author: 'A. Author', thumbnail: {url: 'https://news.example/map.png', width: 640, height: 400}});
    expect(answer).to.deep.equal({
      version: '1.0',
      type: 'rich',
      title: 'Kazakhstan',
      width: 640,
      height: 800,
      cache_age: 86_400,
      provider_name: 'The Paper',
      provider_url: 'https://news.example',
      author_name: 'A. Author',
      thumbnail_url: 'https://news.example/map.png',
      thumbnail_width: 640,
      thumbnail_height: 400,
    });
    const frame = frameOf(html);
    expect([frame.getAttribute('src'), frame.title, frame.width, frame.height]).to.deep.equal([FRAME, 'Kazakhstan', '640', '800']);
    expect([...frame.sandbox].sort()).to.deep.equal(['allow-popups', 'allow-popups-to-escape-sandbox', 'allow-same-origin', 'allow-scripts']);
    expect(frame.allow).to.equal('fullscreen');
  });

  for (const text of HOSTILE) {
    it(`keeps ${JSON.stringify(text)} inside of the frame’s title and the link’s`, () => {
      expect(frameOf(storyOembed({frameUrl: FRAME, title: text}).html).getAttributeNames().sort()).to.deep.equal(['allow', 'height', 'loading', 'sandbox', 'src', 'style', 'title', 'width']);
      const {head, body} = new DOMParser().parseFromString(oembedLink('https://news.example/oembed.json', text), 'text/html');
      expect([head.children.length, head.firstElementChild?.localName, body.children.length]).to.deep.equal([1, 'link', 0]);
      expect(head.firstElementChild?.getAttributeNames()).to.deep.equal(['rel', 'type', 'href', 'title']);
    });
  }

  it('refuses a frame that is not of the web', () => {
    for (const frameUrl of ['javascript:hit()', 'embed.html', 'data:text/html,x']) expect(() => storyOembed({frameUrl, title: ''}), frameUrl).to.throw(TypeError, 'frameUrl is');
  });
});
