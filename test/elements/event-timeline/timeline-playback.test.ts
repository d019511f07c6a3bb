import {expect} from 'chai';
import type {EventTimelineElement} from '../../../src/elements/event-timeline/event-timeline.js';
import {EventStore} from '../../../src/store/event-store.js';
import {begun, fakeFrames} from '../../store/fake-frames.js';
import type {FakeFrames} from '../../store/fake-frames.js';
import {all, button, clearPage, drag, key, listen, mount, mountReady, one, pointer, settled, wheel} from '../helpers.js';
import {WEEK, january} from '../story.js';

describe('playback in the timeline', () => {
  let timeline: EventTimelineElement;
  let frames: FakeFrames;

  const open = async (attributes: Readonly<Record<string, string>> = {}) => {
    timeline = await mountReady('event-timeline', attributes, {data: WEEK});
    frames = fakeFrames();
  };
  afterEach(async () => {
    frames.restore();
    await clearPage();
  });

  const store = () => timeline.store!;
  const idsOf = (selector: string) => all(timeline, selector).map(({dataset}) => store().table.texts.id(Number(dataset['row'])));
  const play = async () => {
    button(timeline, 'Play').click();
    await begun(store());
    await settled(timeline);
  };
  const draw = async (times: number) => {
    for (let time = 0; time < times; time++) frames.next(240);
    await settled(timeline);
  };

  describe('play-mode', () => {
    it('is that of the store, now and later', async () => {
      await open({'play-mode': 'growing'});
      expect(store().playMode).to.equal('growing');
      timeline.setAttribute('play-mode', 'moving');
      await settled(timeline);
      expect(store().playMode).to.equal('moving');
    });

    it('is “moving” for a word that means nothing', async () => {
      await open({'play-mode': 'dancing'});
      expect(store().playMode).to.equal('moving');
    });

    it('is left to others where the timeline does not ask for one', async () => {
      await open({'play-mode': 'growing'});
      const other = mount('event-timeline', {}, {store: store()});
      await settled(other);
      expect(store().playMode).to.equal('growing');
    });

    it('lets the window grow from the first day', async () => {
      await open({'play-mode': 'growing'});
      await play();
      await draw(30);
      expect(store().window!.startMs).to.equal(january(1));
      expect(store().window!.endMs).to.be.greaterThan(january(3));
    });
  });

  describe('skip-empty', () => {
    /** What a store is told. */
    const noting = () => {
      const own = new EventStore();
      own.setData(WEEK);
      const told: boolean[] = [];
      own.setSkipEmpty = (skips) => void told.push(skips);
      return {own, told};
    };

    it('is asked of the store, until it is taken away', async () => {
      await open();
      const {own, told} = noting();
      const other = mount('event-timeline', {'skip-empty': ''}, {store: own});
      await settled(other);
      expect(told.at(-1)).to.equal(true);
      other.removeAttribute('skip-empty');
      await settled(other);
      expect(told.at(-1)).to.equal(false);
    });

    it('is left to others where the timeline does not ask for it', async () => {
      await open();
      const {own, told} = noting();
      await settled(mount('event-timeline', {}, {store: own}));
      expect(told).to.deep.equal([]);
    });
  });

  describe('marks', () => {
    it('swell as they come into the window, and are a trail when they are over', async () => {
      await open();
      await play();
      expect([idsOf('.entered'), idsOf('.passed'), all(timeline, '.playing').length]).to.deep.equal([[], [], 1]);
      await draw(25);
      expect(idsOf('.entered')).to.include('night').and.not.include('statement');
      expect(idsOf('.passed')).to.include('statement').and.not.include('night');
      expect(idsOf('.outside:not(.passed)')).to.include('toll');
    });

    it('do so no more when the playback stops', async () => {
      await open();
      await play();
      await draw(25);
      button(timeline, 'Pause').click();
      await settled(timeline);
      expect([idsOf('.entered'), all(timeline, '.playing').length]).to.deep.equal([[], 0]);
      expect(idsOf('.passed')).to.include('statement');
    });

    it('do so only where the reader does not ask for less motion', async () => {
      await open();
      const rules = timeline.shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
      const plain = rules.filter((rule) => !(rule instanceof CSSMediaRule)).map(({cssText}) => cssText).join('\n');
      const media = rules.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('no-preference')).map(({cssText}) => cssText).join('\n');
      expect(plain).not.to.match(/animation: .*enter|\.passed \{[^}]*transition/);
      expect(media).to.match(/\.entered \.symbol \{[^}]*animation/).and.match(/\.passed \{[^}]*transition/);
    });
  });

  describe('stops', () => {
    beforeEach(async () => {
      await open();
      await play();
    });

    const acts: Readonly<Record<string, () => void>> = {
      'when the brush is taken': () => pointer(one(timeline, 'svg.histogram'), 'down', 300, 10),
      'when a finger moves the brush': () => {
        const strip = one(timeline, 'svg.histogram');
        pointer(strip, 'down', 300, 10, {pointerType: 'touch'});
        pointer(strip, 'move', 360, 10, {pointerType: 'touch', buttons: 1});
      },
      'when a finger pans the lanes': () => {
        const lanes = one(timeline, 'svg.lanes');
        pointer(lanes, 'down', 300, 10, {pointerType: 'touch', isPrimary: true});
        pointer(lanes, 'move', 360, 10, {pointerType: 'touch', buttons: 1});
      },
      'when the lanes are dragged': () => drag(one(timeline, 'svg.lanes'), [300, 2], [200, 2]),
      'when the wheel zooms the lanes': () => wheel(one(timeline, 'svg.lanes'), {deltaY: -200, ctrlKey: true}),
      'when a key moves an edge of the window': () => key(one(timeline, '.handle.end'), 'ArrowRight'),
      'when an event is opened with the keyboard': () => key(all(timeline, '.mark')[0], 'Enter'),
      'when all dates are asked for': () => button(timeline, 'All dates').click(),
    };
    for (const [name, act] of Object.entries(acts)) {
      it(`${name}, and the page is told once`, async () => {
        const told = listen(document.body, 'event-playback-change');
        act();
        await settled(timeline);
        expect([store().playing, told]).to.deep.equal([false, [['event-playback-change', {playing: false, speed: 1}]]]);
      });
    }

    it('not when it is paced', async () => {
      const select = one<HTMLSelectElement>(timeline, 'select');
      pointer(select, 'down');
      select.click();
      select.value = '2';
      select.dispatchEvent(new Event('change'));
      expect([store().playing, store().speed]).to.deep.equal([true, 2]);
    });

    it('not when the page under it is scrolled', () => {
      wheel(one(timeline, 'svg.lanes'), {deltaY: 200});
      const lanes = one(timeline, 'svg.lanes');
      pointer(lanes, 'down', 300, 10, {pointerType: 'touch', isPrimary: true});
      pointer(lanes, 'cancel', 300, 40, {pointerType: 'touch', isPrimary: true});
      expect(store().playing).to.equal(true);
    });

    it('by the button of another timeline of the story, and the page is told once', async () => {
      frames.restore();
      const other = await mountReady('event-timeline', {}, {store: store()});
      const told = listen(document.body, 'event-playback-change');
      pointer(button(other, 'Pause'), 'down');
      button(other, 'Pause').click();
      await settled(timeline);
      await settled(other);
      expect([store().playing, told.length]).to.deep.equal([false, 1]);
    });
  });
});
