import {expect} from 'chai';
import {ownFrames, senderOf} from '../../../src/embed/host/own-frames.js';
import {clearPage, page} from '../../elements/helpers.js';

const FRAME_PAGE = new URL('/test/embed/none/embed.html', location.href).href;

/** A frame that loads nothing before a reader comes near it, which none does. */
function frame(attributes: Readonly<Record<string, string>>): HTMLIFrameElement {
  const made = document.createElement('iframe');
  for (const [name, value] of Object.entries({loading: 'lazy', ...attributes})) made.setAttribute(name, value);
  page('position:absolute;top:20000px').append(made);
  return made;
}

describe('ownFrames', () => {
  afterEach(clearPage);

  it('are those of embed.html beside the script, with any parameters, and those that say so', () => {
    const [plain, asked, marked] = [frame({src: FRAME_PAGE}), frame({src: `${FRAME_PAGE}?src=a.json#?secret=1`}), frame({src: 'about:blank', 'data-event-frame': ''})];
    for (const src of ['https://other.example/test/embed/none/embed.html', `${FRAME_PAGE}l`, '/test/embed/embed.html', '', 'about:blank', 'https://']) frame({src});
    expect(ownFrames(document, FRAME_PAGE)).to.deep.equal([plain, asked, marked]);
    expect(ownFrames(document, null)).to.deep.equal([marked]);
  });
});

describe('senderOf', () => {
  afterEach(clearPage);
  const {origin} = location;

  it('is the frame whose window has sent the message, also one that came later', () => {
    frame({src: FRAME_PAGE});
    const second = frame({src: FRAME_PAGE});
    expect(senderOf({source: second.contentWindow, origin}, document, FRAME_PAGE)).to.equal(second);
    expect(senderOf({source: second.contentWindow, origin: 'null'}, document, FRAME_PAGE)).to.equal(second);
  });

  it('is none of another window, of a frame that is no longer in the page, or of no window', () => {
    const gone = frame({src: FRAME_PAGE});
    const source = gone.contentWindow;
    gone.remove();
    const other = frame({src: 'about:blank'});
    expect([window, source, other.contentWindow, null].map((each) => senderOf({source: each, origin}, document, FRAME_PAGE))).to.deep.equal([null, null, null, null]);
  });

  it('is no frame that was led to another site, but where the page says that it is one of ours', () => {
    const [plain, marked] = [frame({src: FRAME_PAGE}), frame({src: FRAME_PAGE, 'data-event-frame': ''})];
    const found = [plain, marked].map(({contentWindow}) => senderOf({source: contentWindow, origin: 'https://evil.example'}, document, FRAME_PAGE));
    expect(found).to.deep.equal([null, marked]);
  });
});
