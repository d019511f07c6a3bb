import {expect} from 'chai';
import {render} from 'lit';
import {mapTooltip} from '../../../src/elements/event-map/map-tooltip.js';
import {readEventFile} from '../../../src/data/index.js';
import {en} from '../../../src/l10n/en.js';
import {text} from '../helpers.js';
import {WEEK} from '../story.js';

const {table} = readEventFile(WEEK);

/** The tooltip of rows at a place of a map that is 600 pixels wide. */
function tip(rows: readonly number[], {x = 300, y = 200, timeZone = undefined as string | undefined} = {}): HTMLElement {
  const box = document.createElement('div');
  render(mapTooltip({rows, x, y, radiusPixels: 7}, {table, strings: en, locale: 'en-GB', timeZone, widthPixels: 600}), box);
  return box.firstElementChild as HTMLElement;
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

  it('stands above its mark, and below one near the top where it would be cut', () => {
    const [above, below] = [tip([0]), tip([0], {y: 60})];
    expect([above.className.trim(), above.style.top]).to.deep.equal(['tip above', '185px']);
    expect([below.className.trim(), below.style.top]).to.deep.equal(['tip below', '75px']);
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
    render(mapTooltip({rows: [0], x: 0, y: 0, radiusPixels: 7}, {table: file.table, strings: en, locale: 'en', timeZone: undefined, widthPixels: 0}), box);
    expect(text(box.querySelector('strong')!)).to.equal('<b>x</b>');
  });
});
