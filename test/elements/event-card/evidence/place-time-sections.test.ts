import {expect} from 'chai';
import {readEventFile} from '../../../../src/data/index.js';
import {camerasSection, timeSection} from '../../../../src/elements/event-card/evidence/place-time-sections.js';
import type {Camera, Geometry, Media} from '../../../../src/schema/event-file.js';
import {all, text} from '../../helpers.js';
import {fileOf} from '../../story.js';
import {WORDING, drawn} from './wording.js';

const SQUARE: Geometry = {type: 'Point', coordinates: [52.86, 43.34]};

const seenBy = (camera?: Camera): Media => ({type: 'image', camera});

/** What a card says of the cameras of media at the square. */
function cameras(media: Media[], geometry: Geometry | null = SQUARE): string[] {
  const {table} = readEventFile(fileOf({when: '2022-01-01', media}, geometry));
  return all(drawn(camerasSection(media, table, 0, WORDING)), 'li').map(text);
}

describe('the cameras in a card', () => {
  it('say where one stood and which way it looked', () => {
    expect(cameras([seenBy({coordinates: [52.86, 43.34], bearing: 45})])).to.deep.equal(['43.340° N, 52.860° E, looking north-east']);
  });

  it('say how far that is from the place shown, where it differs', () => {
    expect(cameras([seenBy({coordinates: [52.86, 43.3425]})])).to.deep.equal(['43.343° N, 52.860° E, about 280 m from the place shown']);
    expect(cameras([seenBy({coordinates: [52.86, 43.3425]})], null)).to.deep.equal(['43.343° N, 52.860° E']);
  });

  it('are numbered as the items are, where there are several', () => {
    const media = [seenBy(), seenBy({coordinates: [52.86, 43.34], bearing: 180}), seenBy({coordinates: [52.86, 43.34]})];
    expect(cameras(media)).to.deep.equal(['Camera 2 43.340° N, 52.860° E, looking south', 'Camera 3 43.340° N, 52.860° E']);
  });

  it('are nothing at all where none is known', () => {
    expect([cameras([seenBy()]), cameras([])]).to.deep.equal([[], []]);
  });
});

describe('the time in a card', () => {
  it('lists what it rests on', () => {
    const section = drawn(timeSection({start: '2022-01-02', basis: ['Street lamps are lit.', 'Two posts.']}, WORDING));
    expect([text(section.querySelector('h4')!), all(section, 'li').map(text)]).to.deep.equal(['How the time is known', ['Street lamps are lit.', 'Two posts.']]);
  });

  it('is nothing at all where the file says no more than a date', () => {
    const whens = ['2022-01-02', null, {start: '2022-01-02'}, {start: '2022-01-02', basis: []}];
    expect(whens.map((when) => text(drawn(timeSection(when, WORDING))))).to.deep.equal(['', '', '', '']);
  });
});
