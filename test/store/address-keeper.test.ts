import {expect} from 'chai';
import {readWindow} from '../../src/data/index.js';
import type {EventDetails, EventName} from '../../src/events.js';
import {LinkedPage, follow} from './address.js';
import {STORY} from './story.js';

const PAGE = location.href.replace(/#.*/s, '');
const day = (text: string) => readWindow(text, 'Asia/Almaty')!;

describe('AddressKeeper', () => {
  let page: LinkedPage;

  const select = (id: string | null) => {
    page.store.select(id);
    page.store.link.step();
  };
  const codes = () => page.store.issues.map(({code}) => code);
  const listen = (...names: EventName[]) => {
    const told: EventDetails[EventName][] = [];
    for (const name of names) page.target.addEventListener(name, (event) => told.push((event as CustomEvent).detail));
    return told;
  };

  afterEach(() => page.end());

  describe('on load', () => {
    it('shows what the address says, and leaves the address as it was written', async () => {
      page = await LinkedPage.open('tab=2&window=2022-01-04/2022-01-04&event=square&category=clash,riot&q=s&camera=76.9500,43.2,6');
      expect([page.store.selected, page.store.window, page.store.filters]).to.deep.equal(['square', day('2022-01-04'), {categories: ['clash', 'riot'], text: 's'}]);
      expect(page.store.camera.request).to.deep.equal({position: {longitude: 76.95, latitude: 43.2, zoom: 6}});
      page.rest();
      expect(page.address.writes).to.deep.equal([]);
    });

    it('leaves an address without a fragment alone', async () => {
      page = await LinkedPage.open();
      page.rest();
      expect([page.address.writes, location.href]).to.deep.equal([[], PAGE]);
    });

    it('waits for the file, and shows it and the state of the address at once', async () => {
      page = new LinkedPage('event=square&window=2022-01-04');
      await page.hold();
      const seen: unknown[] = [];
      const stop = page.store.effect(() => void seen.push([page.store.status, page.store.selected, page.store.window?.startMs]));
      page.store.setData(STORY);
      stop();
      expect(seen).to.deep.equal([
        ['idle', null, undefined],
        ['ready', 'square', day('2022-01-04').startMs],
      ]);
    });

    it('reports what it cannot follow, and shows the story as it begins', async () => {
      page = await LinkedPage.open('event=gone&window=2022-13-99&category=riot');
      expect([page.store.selected, page.store.window, page.store.filters]).to.deep.equal([null, null, {categories: ['riot']}]);
      expect(codes()).to.deep.equal(['link-event', 'link-window']);
      page.rest();
      expect(page.address.writes).to.deep.equal([]);
    });

    it('tells the page nothing: no reader has done anything', async () => {
      const told = listen('event-select', 'event-window-change', 'event-filter-change');
      page = await LinkedPage.open('event=square&window=2022-01-04&q=a');
      expect(told).to.deep.equal([]);
    });

    it('overrules what an attribute asks for at first, to which the story returns without a link', async () => {
      page = await LinkedPage.open('event=square');
      expect([page.store.link.begins({event: 'night'}), page.store.link.begins({window: day('2022-01-01')})]).to.deep.equal([false, true]);
      page.store.setWindow(day('2022-01-01'));
      page.rest();
      expect([page.address.writes, location.hash]).to.deep.equal([[], '#event=square']);
      await page.address.go('');
      expect([page.store.selected, page.store.window]).to.deep.equal(['night', day('2022-01-01')]);
    });

    it('stays in the address where an attribute asks for the same, while nothing else changes', async () => {
      page = await LinkedPage.open('event=square');
      page.store.link.begins({event: 'square'});
      page.store.setWindow(day('2022-01-04'));
      page.store.setWindow(null);
      page.rest();
      expect([page.address.writes, location.hash]).to.deep.equal([[], '#event=square']);
    });

    it('lets an attribute have its way where the link names an event that is gone', async () => {
      page = await LinkedPage.open('event=gone');
      expect(page.store.link.begins({event: 'night'})).to.equal(true);
    });

    it('takes what the page has set before the file was there as the beginning', async () => {
      page = new LinkedPage('q=a');
      await page.hold();
      page.store.select('night');
      page.store.setData(STORY);
      page.rest();
      expect([page.store.selected, page.store.filters, page.address.writes]).to.deep.equal(['night', {text: 'a'}, []]);
      select(null);
      expect(location.hash).to.equal('#event=&q=a');
    });

    it('lets an attribute have its way where the story is not in the address', () => {
      page = new LinkedPage('event=square');
      expect(page.store.link.begins({event: 'night'})).to.equal(true);
    });
  });

  describe('a selection by the reader', () => {
    it('is a step, from which Back returns and to which Forward leads', async () => {
      page = await LinkedPage.open('section-2');
      select('night');
      select('square');
      expect(page.address.writes).to.deep.equal(['push #section-2&event=night', 'push #section-2&event=square']);
      const told = listen('event-select');
      await page.address.back();
      expect(page.store.selected).to.equal('night');
      await page.address.back();
      expect(page.store.selected).to.equal(null);
      await page.address.forward();
      expect(page.store.selected).to.equal('night');
      expect(told).to.deep.equal([{id: 'night'}, {id: null}, {id: 'night'}]);
    });

    it('is no step where it changes nothing', async () => {
      page = await LinkedPage.open('event=night');
      select('night');
      expect(page.address.writes).to.deep.equal([]);
    });

    it('keeps the dates that were chosen just before in the step before', async () => {
      page = await LinkedPage.open();
      page.store.setWindow(day('2022-01-04'));
      select('square');
      expect(page.address.writes).to.deep.equal(['replace #window=2022-01-04', 'push #event=square&window=2022-01-04']);
      await page.address.back();
      expect([page.store.selected, page.store.window]).to.deep.equal([null, day('2022-01-04')]);
    });

    it('is written at rest where the page has made it', async () => {
      page = await LinkedPage.open();
      page.store.select('night');
      expect(page.address.writes).to.deep.equal([]);
      page.rest();
      expect(page.address.writes).to.deep.equal(['replace #event=night']);
    });

    it('writes no more than browsers allow, however fast the reader is, and the last one in the end', async () => {
      page = await LinkedPage.open();
      for (let time = 0; time < 200; time++) {
        select(['night', 'square', 'arms'][time % 3]);
        page.frames.next(20);
      }
      expect(page.address.writes).to.have.lengthOf(60);
      for (let second = 0; second < 40; second++) page.rest();
      expect([location.hash, page.address.writes.length]).to.deep.equal(['#event=square', 61]);
    });
  });

  describe('what changes all the time', () => {
    it('is written once, when it rests', async () => {
      page = await LinkedPage.open();
      for (let hour = 0; hour < 20; hour++) {
        const {startMs, endMs} = day('2022-01-04');
        page.store.setWindow({startMs: startMs + hour * 3_600_000, endMs: endMs + hour * 3_600_000});
        page.store.setFilters({text: 'chant'.slice(0, hour)});
        page.frames.next(50);
      }
      expect(page.address.writes).to.deep.equal([]);
      page.rest();
      expect(page.address.writes).to.deep.equal(['replace #window=2022-01-04T19:00/2022-01-05T19:00&q=chant']);
    });

    it('is not written where it has come back to where it was', async () => {
      page = await LinkedPage.open();
      page.store.setWindow(day('2022-01-04'));
      page.frames.next(50);
      page.store.setWindow(null);
      page.rest();
      expect([page.address.writes, page.frames.waiting]).to.deep.equal([[], 0]);
    });

    it('is not written while the story plays, but when it stops', async () => {
      page = await LinkedPage.open();
      await page.store.play();
      for (let frame = 0; frame < 20; frame++) page.frames.next(200);
      expect(page.address.writes).to.deep.equal([]);
      page.store.pause();
      page.rest();
      expect(page.address.writes).to.have.lengthOf(1);
    });

    it('is not written while a playback is about to begin, whose first step may be long in coming', async () => {
      page = await LinkedPage.open();
      void page.store.play();
      page.store.setFilters({text: 'a'});
      page.rest();
      expect([page.store.playing, page.address.writes]).to.deep.equal([true, []]);
      page.store.pause();
      page.rest();
      expect(page.address.writes).to.deep.equal(['replace #q=a']);
    });

    it('is the map where the reader has moved it, not where the story looks', async () => {
      page = await LinkedPage.open();
      page.store.camera.note({longitude: 66.9, latitude: 48, zoom: 4});
      page.rest();
      expect(page.address.writes).to.deep.equal([]);
      page.store.camera.note({longitude: 76.9451, latitude: 43.2381, zoom: 6.123}, true);
      page.rest();
      expect(page.address.writes).to.deep.equal(['replace #camera=76.95,43.24,6.12']);
      page.store.camera.lookAt({ids: ['square']});
      page.rest();
      expect(page.address.writes.at(-1)).to.equal('replace ');
    });

    it('leaves other stories in the address alone', async () => {
      page = await LinkedPage.open('north.event=ferry&tab=2');
      page.store.setFilters({text: 'a'});
      page.rest();
      expect(location.hash).to.equal('#north.event=ferry&tab=2&q=a');
    });
  });

  describe('Back and Forward', () => {
    it('return to what the attributes ask for where the address says nothing', async () => {
      page = await LinkedPage.open();
      page.store.link.begins({event: 'night'});
      page.store.select('night');
      select(null);
      expect(location.hash).to.equal('#event=');
      await page.address.back();
      expect(page.store.selected).to.equal('night');
    });

    it('bring the map back, and let the story decide where the reader had not moved it', async () => {
      page = await LinkedPage.open('camera=76.9,43.2,6');
      await page.address.go('');
      expect([page.store.camera.chosen, page.store.camera.request]).to.deep.equal([null, {}]);
      await page.address.back();
      expect(page.store.camera.request).to.deep.equal({position: {longitude: 76.9, latitude: 43.2, zoom: 6}});
    });

    it('tell the page of dates and filters too, of each only where it changes', async () => {
      page = await LinkedPage.open();
      const told = listen('event-select', 'event-window-change', 'event-filter-change');
      await page.address.go('window=2022-01-04&q=a');
      expect(told).to.deep.equal([{window: day('2022-01-04')}, {filters: {text: 'a'}}]);
    });

    it('stop a playback', async () => {
      page = await LinkedPage.open();
      const told = listen('event-playback-change');
      await page.store.play();
      await page.address.go('window=2022-01-04');
      expect([page.store.playing, page.store.window, told]).to.deep.equal([false, day('2022-01-04'), [{playing: false, speed: 1}]]);
    });

    it('do not touch the story where only others change', async () => {
      page = await LinkedPage.open('event=night');
      page.store.setFilters({text: 'a'});
      await page.address.go('event=night&north.event=ferry');
      expect(page.store.filters).to.deep.equal({text: 'a'});
    });

    it('give a new file its chance: the address is read again', async () => {
      page = await LinkedPage.open('event=later');
      expect(codes()).to.deep.equal(['link-event']);
      page.store.setData({type: 'FeatureCollection', features: [{type: 'Feature', id: 'later', geometry: null, properties: {title: 'Later', when: null}}]});
      expect(page.store.selected).to.equal('later');
    });
  });

  it('stays as it is where the reader goes to another place of the page, and stays in the address', async () => {
    page = await LinkedPage.open('event=night');
    await follow('#section-3');
    expect([page.store.selected, location.hash]).to.deep.equal(['night', '#section-3&event=night']);
    await page.address.back();
    expect([page.store.selected, location.hash]).to.deep.equal(['night', '#event=night']);
  });

  it('stays as it is at such a link also where the address may not be written just then, and is in it later', async () => {
    page = await LinkedPage.open();
    for (let time = 0; time < 61; time++) select(['night', 'square'][time % 2]);
    await follow('#section-3');
    expect([page.store.selected, location.hash]).to.deep.equal(['night', '#section-3']);
    for (let second = 0; second < 40; second++) page.rest();
    expect([page.store.selected, location.hash]).to.deep.equal(['night', '#section-3&event=night']);
  });
});
