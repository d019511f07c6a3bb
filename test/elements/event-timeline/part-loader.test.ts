import {expect} from 'chai';
import {css} from 'lit';
import {PartLoader} from '../../../src/elements/event-timeline/part-loader.js';
import {microtasks} from '../../store/story.js';
import {clearPage, listen, mountReady, one} from '../helpers.js';
import {WEEK} from '../story.js';

describe('PartLoader', () => {
  afterEach(clearPage);

  it('loads nothing until it is asked', async () => {
    let loads = 0;
    const loader = new PartLoader(await mountReady('event-timeline', {}, {data: WEEK}), async () => (loads += 1));
    expect([loader.ready, loads]).to.deep.equal([undefined, 0]);
  });

  it('has its host drawn again when it has loaded', async () => {
    const timeline = await mountReady('event-timeline', {}, {data: WEEK});
    const loader = new PartLoader(timeline, async () => 'a part');
    let drawings = 0;
    timeline.addController({hostUpdated: () => void (drawings += 1)});
    expect(loader.get()).to.equal(null);
    await loader.ready;
    expect(drawings).to.be.greaterThan(0);
    expect(loader.get()).to.equal('a part');
  });

  it('loads once, however often it is asked', async () => {
    let loads = 0;
    const loader = new PartLoader(await mountReady('event-timeline', {}, {data: WEEK}), async () => (loads += 1));
    loader.get();
    loader.get();
    await loader.ready;
    loader.get();
    expect(loads).to.equal(1);
  });

  it('tells the page of a part that is gone, and stands without it', async () => {
    const timeline = await mountReady('event-timeline', {}, {data: WEEK});
    const told = listen(timeline, 'event-error');
    const loader = new PartLoader(timeline, () => Promise.reject(new Error('404')));
    loader.get();
    await loader.ready;
    expect(loader.get()).to.equal(null);
    expect(told.map(([, detail]) => ('message' in detail ? detail.message : ''))).to.have.lengthOf(1);
    expect(told[0][1]).to.have.property('message').that.matches(/^A part of <event-timeline> could not be loaded \(Error: 404\)\. .*\[chunk-missing\]$/);
  });

  it('asks again for a part that was gone when the connection is back, and once for all drawings until then', async () => {
    const timeline = await mountReady('event-timeline', {}, {data: WEEK});
    let asked = 0;
    const loader = new PartLoader(timeline, async () => {
      asked += 1;
      if (asked === 1) throw new Error('404');
      return 'a part';
    });
    loader.get();
    await loader.ready;
    loader.get();
    expect(asked).to.equal(1);
    dispatchEvent(new Event('online'));
    await microtasks();
    loader.get();
    await loader.ready;
    expect([asked, loader.get()]).to.deep.equal([2, 'a part']);
  });

  it('brings the styles of a part before it is drawn, once for all that bring the same', async () => {
    const timeline = await mountReady('event-timeline', {}, {data: WEEK});
    const partStyles = css`
      section {
        outline: 7px solid;
      }
    `;
    for (const loader of [1, 2].map(() => new PartLoader(timeline, async () => ({partStyles})))) {
      loader.get();
      await loader.ready;
    }
    expect(getComputedStyle(one(timeline, 'section')).outlineWidth).to.equal('7px');
    expect(timeline.shadowRoot!.adoptedStyleSheets.filter((sheet) => sheet === partStyles.styleSheet)).to.have.lengthOf(1);
  });
});
