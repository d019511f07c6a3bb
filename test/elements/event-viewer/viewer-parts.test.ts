import {expect} from 'chai';
import type {EventTable} from '../../../src/data/event-table.js';
import {readEventFile} from '../../../src/data/index.js';
import type {EventViewerElement} from '../../../src/elements/event-viewer/event-viewer.js';
import {handOn, viewerParts} from '../../../src/elements/event-viewer/viewer-parts.js';
import type {StoreElement} from '../../../src/elements/shared/store-element.js';
import '../helpers.js';
import {WEEK, event, point} from '../story.js';
import {eventFile} from '../../store/story.js';

const TAGS = ['event-map', 'event-timeline', 'event-list', 'event-card', 'event-filter'] as const;
const tableOf = (...features: object[]): EventTable => readEventFile(eventFile(features)).table;
const week = readEventFile(WEEK).table;
/** A viewer outside the page, with attributes. */
const viewerWith = (attributes: Readonly<Record<string, string>> = {}): EventViewerElement => {
  const viewer = document.createElement('event-viewer');
  for (const [name, value] of Object.entries(attributes)) viewer.setAttribute(name, value);
  return viewer;
};

describe('viewerParts', () => {
  it('are all five where the story has places and dates', () => {
    expect(viewerParts(viewerWith(), week)).to.deep.equal({filter: true, map: true, timeline: true, list: true, card: true});
  });

  for (const name of ['filter', 'map', 'timeline', 'list', 'card'] as const) {
    it(`are the other four where the page leaves out the ${name}`, () => {
      const parts = viewerParts(viewerWith({[`no-${name}`]: ''}), week);
      expect(Object.entries(parts).filter(([, isThere]) => !isThere)).to.deep.equal([[name, false]]);
    });
  }

  it('have no map where no event has a place', () => {
    const parts = viewerParts(viewerWith(), tableOf(event('toll', {when: '2022-01-06', place: 'All of the country'})));
    expect([parts.map, parts.timeline]).to.deep.equal([false, true]);
  });

  it('have no timeline where no event has a date', () => {
    const parts = viewerParts(viewerWith(), tableOf(event('photograph', {}, point(76.9, 43.2))));
    expect([parts.map, parts.timeline]).to.deep.equal([true, false]);
  });

  it('are the map and the timeline alone among the views that a text leads', () => {
    const story = document.createElement('event-story');
    const viewer = viewerWith({slot: 'views'});
    story.append(viewer);
    expect(viewerParts(viewer, week)).to.deep.equal({filter: false, map: true, timeline: true, list: false, card: false});
    viewer.slot = '';
    expect(viewerParts(viewer, week).list).to.equal(true);
  });

  it('are those that the page wants while the story is not known', () => {
    expect(viewerParts(viewerWith({'no-list': ''}), null)).to.deep.equal({filter: true, map: true, timeline: true, list: false, card: true});
  });
});

describe('handOn', () => {
  const given = (tag: (typeof TAGS)[number], attributes: Readonly<Record<string, string>>) => {
    const part = document.createElement(tag);
    handOn(viewerWith(attributes), part);
    return part;
  };

  it('gives the map where to look, and on what', () => {
    const map = given('event-map', {center: '76.9,43.2', zoom: '9', basemap: 'none', 'no-controls': ''});
    expect(map).to.include({center: '76.9,43.2', zoom: 9, basemap: 'none', noControls: true});
  });

  it('gives the timeline its lanes and its pace', () => {
    const timeline = given('event-timeline', {lanes: 'place', fold: '', speed: '2', loop: '', 'play-mode': 'growing', 'skip-empty': '', 'no-play': ''});
    expect(timeline).to.include({lanes: 'place', fold: true, speed: 2, loop: true, playMode: 'growing', skipEmpty: true, noPlay: true});
  });

  it('gives the card what may become of posts', () => {
    expect(given('event-card', {social: 'none'})).to.include({social: 'none'});
  });

  for (const tag of TAGS) {
    it(`gives the <${tag}> theme and zone`, () => {
      expect(given(tag, {theme: 'dark', 'time-zone': 'Asia/Aqtau'})).to.include({theme: 'dark', timeZone: 'Asia/Aqtau'});
    });

    it(`leaves an <${tag}> as it is by itself, where the viewer says nothing`, () => {
      const own = document.createElement(tag);
      const names = [...(own.constructor as typeof StoreElement).elementProperties.keys()];
      const values = (element: Element) => names.map((name) => [name, Reflect.get(element, name)]);
      const before = values(own);
      handOn(viewerWith(), own);
      expect(values(own)).to.deep.equal(before);
    });

    it(`takes every attribute that the <${tag}> has`, () => {
      const {observedAttributes} = document.createElement(tag).constructor as typeof StoreElement;
      const known = (viewerWith().constructor as typeof StoreElement).observedAttributes;
      // The viewer itself says how its filter looks.
      expect(observedAttributes.filter((name) => !known.includes(name) && !['show', 'folded'].includes(name))).to.deep.equal([]);
    });
  }
});
