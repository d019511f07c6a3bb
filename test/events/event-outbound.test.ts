import {expect} from 'chai';
import {clearPage, mountReady, one} from '../elements/helpers.js';
import {fileOf} from '../elements/story.js';
import {recordEvents} from './record.js';

const HREF = 'https://source.example/post';

describe('event-outbound', () => {
  let recorder: ReturnType<typeof recordEvents>;

  beforeEach(() => (recorder = recordEvents()));
  afterEach(async () => {
    recorder.stop();
    await clearPage();
  });

  const open = async () => {
    const card = await mountReady('event-card', {selected: 'one'}, {data: fileOf({sources: [{title: 'The video', url: HREF}]})});
    recorder.told.length = 0;
    return card;
  };
  /** Clicks a link in a page that keeps the browser from following it. @returns Whether it was cancelled before. */
  const follow = (link: HTMLElement) => {
    let isCancelled = false;
    const stay = (event: Event) => {
      isCancelled = event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', stay, {once: true});
    link.click();
    return isCancelled;
  };

  it('is fired once where the reader follows a link out of the page, with the event that it stands in', async () => {
    const card = await open();
    expect(follow(one(card, `a[href="${HREF}"]`))).to.equal(false);
    expect(recorder.told).to.deep.equal([{name: 'event-outbound', tag: 'event-card', detail: {href: HREF, id: 'one'}}]);
  });

  it('is a question: what the page cancels is not followed', async () => {
    const card = await open();
    card.addEventListener('event-outbound', (event) => event.preventDefault());
    expect(follow(one(card, `a[href="${HREF}"]`))).to.equal(true);
  });

  it('is silent while links are only shown', async () => {
    await open();
    expect(recorder.told).to.deep.equal([]);
  });
});
