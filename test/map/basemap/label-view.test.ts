import {expect} from 'chai';
import {labelCss} from '../../../src/map/basemap/label-css.js';
import {LabelView} from '../../../src/map/basemap/label-view.js';
import {placeLabels} from '../../../src/map/basemap/place-labels.js';
import type {BasemapLabel} from '../../../src/map/basemap/piece.js';
import {label, measure} from './support.js';

const VIEW = {center: [0, 0] as const, zoom: 3, width: 400, height: 300};
const place = (labels: BasemapLabel[], center: readonly [number, number] = [0, 0]) => placeLabels(labels, {...VIEW, center}, measure);

describe('LabelView', () => {
  let host: HTMLElement;
  let view: LabelView;
  const texts = () => [...host.querySelectorAll<HTMLElement>('.label')];
  const textOf = (name: string) => texts().find(({textContent}) => textContent === name)!;

  beforeEach(() => {
    host = document.createElement('div');
    host.style.cssText = 'position:relative;width:400px;height:300px;font-family:sans-serif';
    const style = document.createElement('style');
    style.textContent = labelCss;
    host.append(style);
    document.body.append(host);
    view = new LabelView(host);
  });

  afterEach(() => {
    view.destroy();
    host.remove();
  });

  it('shows the names that it is given', () => {
    view.render(place([label({name: 'Aktau'}), label({name: 'Oral', lat: 8})]));
    expect(texts().map(({textContent}) => textContent)).to.have.members(['Aktau', 'Oral']);
  });

  it('puts a text and its dot where they were placed', () => {
    const [placed] = place([label({name: 'Aktau'})]);
    view.render([placed!]);
    const origin = host.getBoundingClientRect();
    const text = textOf('Aktau').getBoundingClientRect();
    expect(text.left - origin.left).to.be.closeTo(placed!.x, 0.51);
    expect(text.top - origin.top).to.be.closeTo(placed!.y, 0.51);
    const dot = host.querySelector('.label-dot')!.getBoundingClientRect();
    expect(dot.left + dot.width / 2 - origin.left).to.be.closeTo(200, 0.01);
    expect(dot.top + dot.height / 2 - origin.top).to.be.closeTo(150, 0.01);
  });

  it('keeps the element of a label while it moves', () => {
    const towns = [label({name: 'Aktau'})];
    view.render(place(towns));
    const before = textOf('Aktau');
    const {left} = before.getBoundingClientRect();
    view.render(place(towns, [2, 0]));
    expect(textOf('Aktau')).to.equal(before);
    expect(before.getBoundingClientRect().left).to.be.lessThan(left);
  });

  it('takes away what is no longer shown', () => {
    view.render(place([label({name: 'Aktau'})]));
    view.render([]);
    expect(texts()).to.deep.equal([]);
  });

  it('uses a freed element again, without its old dot or class', () => {
    view.render(place([label({name: 'Aktau', capital: true})]));
    const element = textOf('Aktau');
    view.render([]);
    view.render(place([label({name: 'Chad', kind: 'country'})]));
    expect(textOf('Chad')).to.equal(element);
    expect(element.querySelector('.label-dot')).to.equal(null);
    expect(element.className).to.equal('label label--country label--country-1');
  });

  it('names the kind, the size and the capital in its classes', () => {
    view.render(place([label({name: 'Astana', rank: 2, capital: true})]));
    expect([...textOf('Astana').classList]).to.deep.equal(['label', 'label--town', 'label--town-2', 'label--capital']);
  });

  it('gives countries and waters no dot', () => {
    view.render(place([label({name: 'Chad', kind: 'country'}), label({name: 'Sea', kind: 'water', lat: 9})]));
    expect(texts()).to.have.length(2);
    expect(host.querySelector('.label-dot')).to.equal(null);
  });

  it('breaks the lines as they were placed', () => {
    view.render(place([label({name: 'Central African Republic', kind: 'country'})]));
    expect(texts()[0]!.textContent).to.equal('Central African\nRepublic');
    expect(getComputedStyle(texts()[0]!).whiteSpace).to.match(/^pre$/);
  });

  it('is hidden from assistive technology and lets the pointer through', () => {
    view.render(place([label({name: 'Aktau'})]));
    expect(textOf('Aktau').closest('[aria-hidden="true"]')).to.not.equal(null);
    const {left, top} = textOf('Aktau').getBoundingClientRect();
    expect(document.elementFromPoint(left + 2, top + 2)).to.equal(host);
  });

  it('writes names as text, never as markup', () => {
    view.render(place([label({name: '<b>x</b>'})]));
    expect(texts()[0]!.querySelector('b')).to.equal(null);
  });

  it('leaves nothing behind when destroyed', () => {
    view.render(place([label({name: 'Aktau'})]));
    view.destroy();
    expect(host.querySelector('.labels')).to.equal(null);
  });
});
