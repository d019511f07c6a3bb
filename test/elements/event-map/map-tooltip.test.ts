import {expect} from 'chai';
import {render} from 'lit';
import {mapTooltip} from '../../../src/elements/event-map/map-tooltip.js';
import {readEventFile} from '../../../src/data/index.js';
import type {MapTarget} from '../../../src/map/contract.js';
import type {EventProperties} from '../../../src/schema/event-file.js';
import {en} from '../../l10n/words.js';
import {eventFile} from '../../store/story.js';
import {text} from '../helpers.js';
import {WEEK, event, fileOf} from '../story.js';

const {table} = readEventFile(WEEK);

/** A mark of some rows. */
function targetOf(rows: readonly number[], more: Partial<MapTarget> = {}): MapTarget {
  return {rows, count: rows.length, firstRows: (limit) => rows.slice(0, limit), contents: String(rows), x: 300, y: 200, radiusPixels: 7, ...more};
}
/** The tooltip of rows at a place of a map that is 600 pixels wide. */
function tip(rows: readonly number[], {x = 300, y = 200, timeZone = undefined as string | undefined} = {}): HTMLElement {
  const box = document.createElement('div');
  render(mapTooltip(targetOf(rows, {x, y}), {table, strings: en, locale: 'en-GB', timeZone, widthPixels: 600, heightPixels: 400}), box);
  return box.firstElementChild as HTMLElement;
}
/** The tooltip of the one event of a file. */
function tipOf(properties: Partial<EventProperties>, more: Partial<MapTarget> = {}): HTMLElement {
  const box = document.createElement('div');
  const context = {table: readEventFile(fileOf(properties)).table, strings: en, locale: 'en-GB', timeZone: undefined, widthPixels: 600, heightPixels: 400};
  render(mapTooltip(targetOf([0], more), context), box);
  return box.firstElementChild as HTMLElement;
}
/** The lines that name each of several events. */
function severalOf(...events: readonly Partial<EventProperties>[]): HTMLElement[] {
  const box = document.createElement('div');
  const {table} = readEventFile(eventFile(events.map((properties, index) => event(`e${index}`, properties))));
  render(mapTooltip(targetOf(events.map((_, row) => row)), {table, strings: en, locale: 'en-GB', timeZone: undefined, widthPixels: 600, heightPixels: 400}), box);
  return [...box.querySelectorAll<HTMLElement>('.line')];
}
const lines = (element: HTMLElement) => [...element.children].map(text);

describe('mapTooltip', () => {
  it('says title, date with its clock, and place of one event', () => {
    expect(lines(tip([2]))).to.deep.equal(['Aktau chants at night', 'night of 2–3 January 2022 · UTC+5', 'Aktau']);
  });

  it('tells the time in the zone that the page asks for', () => {
    expect(lines(tip([4]))[1]).to.equal('5 January 2022 at 10:30 · UTC+6');
    expect(lines(tip([4], {timeZone: 'Asia/Aqtau'}))[1]).to.equal('5 January 2022 at 09:30 · UTC+5');
  });

  it('leaves out what is not known', () => {
    expect(lines(tip([6]))).to.deep.equal(['Officials name a toll', '6–7 January 2022 · UTC+6']);
    expect(lines(tip([7]))).to.deep.equal(['A photograph without a date', 'Date not known', 'Almaty']);
  });

  it('counts several events and names the first of them, each with the mark of its category', () => {
    const several = tip([0, 1]);
    expect(lines(several)).to.deep.equal(['2 events', 'Men read a statement', 'A crowd slows the traffic']);
    expect(several.querySelectorAll('.symbol')).to.have.lengthOf(2);
  });

  it('names no more than four and counts the rest', () => {
    expect(lines(tip([0, 1, 2, 3]))).to.have.lengthOf(5);
    expect(lines(tip([0, 1, 2, 3, 4, 5])).slice(4)).to.deep.equal(['Police are overwhelmed', '+ 2']);
  });

  it('stands on the side of its mark where there is more room, clear of the ring of the focus', () => {
    const [above, below] = [tip([0], {y: 250}), tip([0], {y: 150})];
    expect([above.className.trim(), above.style.top]).to.deep.equal(['tip above', '227px']);
    expect([below.className.trim(), below.style.top]).to.deep.equal(['tip below', '173px']);
  });

  it('knows the room on that side, so that it is not cut by the edge of the map', () => {
    const rooms = [250, 150].map((y) => tip([0], {y}).style.getPropertyValue('--_room'));
    expect(rooms).to.deep.equal(['219px', '219px']);
  });

  it('leans inward near an edge', () => {
    const shares = [0, 300, 600, 700].map((x) => tip([0], {x}).style.getPropertyValue('--_share'));
    expect(shares).to.deep.equal(['0', '0.5', '1', '1']);
  });

  it('is hidden from screen readers, which have the list', () => {
    expect(tip([0]).ariaHidden).to.equal('true');
  });

  it('shows a title as text', () => {
    const file = readEventFile({type: 'FeatureCollection', features: [{type: 'Feature', id: 'x', geometry: null, properties: {title: '<b>x</b>', when: null}}]});
    const box = document.createElement('div');
    render(mapTooltip(targetOf([0], {x: 0, y: 0}), {table: file.table, strings: en, locale: 'en', timeZone: undefined, widthPixels: 0, heightPixels: 0}), box);
    expect(text(box.querySelector('strong')!)).to.equal('<b>x</b>');
  });

  it('says in words how far the event was checked, with the sign of its mark', () => {
    const checked = tipOf({title: 'Square', verification: {status: 'partly-verified'}});
    expect(lines(checked).at(-1)).to.equal('Partly verified');
    expect(checked.querySelectorAll('.sign')).to.have.lengthOf(1);
    expect(tipOf({title: 'Square'}).querySelectorAll('.sign')).to.have.lengthOf(0);
  });

  it('says of what was looked for that it was not found, alone and among several', () => {
    expect(lines(tipOf({title: 'No violence', negative: true}))).to.include(en.negativeFinding);
    expect(lines(tipOf({title: 'A square'}))).not.to.include(en.negativeFinding);
    expect(severalOf({title: 'No violence', negative: true}, {title: 'A square'}).map(text)).to.deep.equal([`No violence · ${en.negativeFinding}`, 'A square']);
    expect(severalOf({title: 'No violence', negative: true}, {title: 'A square'}).map(({className}) => className.trim())).to.deep.equal(['line negative', 'line']);
  });

  it('says before a title that it does not hold, alone and among several', () => {
    const debunked = {title: 'Snipers on roofs', verification: {status: 'debunked'}} as const;
    expect(lines(tipOf(debunked))[0]).to.equal('Debunked: Snipers on roofs');
    expect(severalOf(debunked, {title: 'A square'}).map(text)).to.deep.equal(['Debunked: Snipers on roofs', 'A square']);
  });

  it('has the sign of each status beside the titles of several events', () => {
    const file = {type: 'FeatureCollection', features: ['disputed', undefined].map((status, index) => ({type: 'Feature', id: `e${index}`, geometry: null, properties: {title: `E${index}`, when: null, ...(status && {verification: {status}})}}))};
    const box = document.createElement('div');
    render(mapTooltip(targetOf([0, 1]), {table: readEventFile(file).table, strings: en, locale: 'en', timeZone: undefined, widthPixels: 600, heightPixels: 400}), box);
    expect([...box.querySelectorAll('.line')].map((line) => line.querySelectorAll('.sign').length)).to.deep.equal([1, 0]);
  });

  it('says that a sign is where a camera stood, and which way it looked', () => {
    const looked = (bearingDegrees: number | null) => lines(tipOf({title: 'Square'}, {camera: {bearingDegrees}})).at(-1);
    expect([0, 22, 23, 90, 225, 338, 360].map(looked)).to.deep.equal(
      ['north', 'north', 'north-east', 'east', 'south-west', 'north', 'north'].map((way) => `Where the camera stood, looking ${way}`),
    );
    expect(looked(null)).to.equal('Where the camera stood');
  });

  it('asks for no media of the event: what may distress is never loaded by pointing', () => {
    const media = (['image', 'video', 'audio', 'embed'] as const).map((type) => ({type, src: `https://example.org/${type}`, poster: 'poster.jpg', sensitivity: [{kind: 'death' as const}]}));
    const shown = tipOf({title: 'Square', media});
    expect(shown.querySelectorAll('img, video, audio, iframe, picture, source, object, link, [src], [srcset], [poster], [style*="url("]')).to.have.lengthOf(0);
    expect(shown.innerHTML).not.to.include('example.org');
  });
});
