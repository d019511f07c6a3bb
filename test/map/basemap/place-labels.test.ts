import {expect} from 'chai';
import {collide} from '../../../src/map/basemap/label-candidates.js';
import {createMeasurer} from '../../../src/map/basemap/label-type.js';
import {placeLabels} from '../../../src/map/basemap/place-labels.js';
import type {PlacedLabel} from '../../../src/map/basemap/place-labels.js';
import {BasemapSource} from '../../../src/map/basemap/source.js';
import type {Box} from '../../../src/map/basemap/view.js';
import {label, measure} from './support.js';

const VIEW = {center: [0, 0] as const, zoom: 3, width: 400, height: 300};
const boxOf = ({x, y, width, height}: PlacedLabel): Box => [x, y, x + width, y + height];
const names = (placed: PlacedLabel[]) => placed.map(({label: {name}}) => name);

describe('placeLabels', () => {
  it('sets a town’s name to the right of its dot', () => {
    const [placed] = placeLabels([label({name: 'Atyrau'})], VIEW, measure);
    expect(placed).to.include({side: 'right', width: 42});
    expect(placed!.dot).to.deep.equal({x: 200, y: 150});
    expect(placed!.x).to.be.greaterThan(200);
    expect(placed!.y + placed!.height / 2).to.be.closeTo(150, 0.001);
  });

  it('sets it to the left where there is no room at the right', () => {
    const [placed] = placeLabels([label({name: 'Vladivostok', lng: 16})], VIEW, measure);
    expect(placed!.side).to.equal('left');
    expect(placed!.x + placed!.width).to.be.lessThan(placed!.dot!.x);
  });

  it('sets it above or below between two neighbours', () => {
    const towns = [label({name: 'Westernmost', lng: -12}), label({name: 'Easternmost', lng: 4}), label({name: 'Middletown'})];
    const middle = placeLabels(towns.map((town, i) => ({...town, minZoom: i})), VIEW, measure).find(({label: {name}}) => name === 'Middletown');
    expect(middle?.side).to.be.oneOf(['top', 'bottom']);
  });

  it('leaves out the smaller of two towns that have no room together', () => {
    const small = label({name: 'Smallville', lng: 0.1, rank: 5, minZoom: 2});
    const large = label({name: 'Largetown', rank: 1, minZoom: 1});
    expect(names(placeLabels([small, large], VIEW, measure))).to.deep.equal(['Largetown']);
  });

  it('takes the larger town first in any order of the list', () => {
    const towns = [1, 2, 3, 4].map((rank) => label({name: `Town ${rank}`, lng: rank * 0.2, rank, minZoom: 1}));
    expect(names(placeLabels(towns, VIEW, measure))[0]).to.equal('Town 1');
    expect(names(placeLabels(towns.reverse(), VIEW, measure))[0]).to.equal('Town 1');
  });

  it('shows a label between its zooms only', () => {
    const sea = label({name: 'Sea', kind: 'water', minZoom: 3, maxZoom: 5});
    const shown = (zoom: number) => placeLabels([sea], {...VIEW, zoom}, measure).length;
    expect([2.9, 3, 5, 5.1].map(shown)).to.deep.equal([0, 1, 1, 0]);
  });

  it('leaves out what is out of view', () => {
    expect(placeLabels([label({name: 'Far', lng: 90})], VIEW, measure)).to.deep.equal([]);
    expect(placeLabels([label({name: 'High', lat: 80})], VIEW, measure)).to.deep.equal([]);
  });

  it('measures no name that is out of view, which takes longer than all the rest', () => {
    const measured: string[] = [];
    placeLabels([label({name: 'Here'}), label({name: 'Far', lng: 90})], VIEW, (text, type) => (measured.push(text), measure(text, type)));
    expect(measured).to.deep.equal(['Here']);
  });

  it('cuts no name at the edge of the view', () => {
    const towns = Array.from({length: 60}, (_, i) => label({name: `Town number ${i}`, lng: (i % 10) * 4 - 18, lat: Math.floor(i / 10) * 5 - 12}));
    for (const placed of placeLabels(towns, VIEW, measure)) {
      const [west, north, east, south] = boxOf(placed);
      expect(west).to.be.at.least(0);
      expect(north).to.be.at.least(0);
      expect(east).to.be.at.most(VIEW.width);
      expect(south).to.be.at.most(VIEW.height);
    }
  });

  it('covers neither a mark nor the mark’s own town with a town’s name', () => {
    const mark = {x: 190, y: 140, width: 20, height: 20};
    const [placed] = placeLabels([label({name: 'Almaty'})], VIEW, measure, {avoid: [mark]});
    expect(collide(boxOf(placed!), [190, 140, 210, 160], 0)).to.be.false;
    expect(placed!.dot).to.deep.equal({x: 200, y: 150});
  });

  it('leaves out a town whose name has no place beside the marks', () => {
    expect(placeLabels([label({name: 'Almaty'})], VIEW, measure, {avoid: [{x: 0, y: 0, width: 400, height: 300}]})).to.deep.equal([]);
  });

  it('lets the name of a country lie under a mark', () => {
    const country = label({name: 'Chad', kind: 'country'});
    expect(placeLabels([country], VIEW, measure, {avoid: [{x: 0, y: 0, width: 400, height: 300}]})).to.have.length(1);
  });

  it('breaks a long country’s name where its lines are most alike', () => {
    const [placed] = placeLabels([label({name: 'Central African Republic', kind: 'country'})], VIEW, measure);
    expect(placed!.lines).to.deep.equal(['Central African', 'Republic']);
    expect(placed!.width).to.equal(15 * 7);
  });

  it('moves a country’s name off the dot of a large town', () => {
    const country = label({name: 'Kazakhstan', kind: 'country'});
    const [alone] = placeLabels([country], VIEW, measure);
    expect(alone!.side).to.equal('center');
    const [beside, town] = placeLabels([country, label({name: 'Astana', capital: true})], VIEW, measure);
    expect(beside!.side).to.not.equal('center');
    expect(town!.label.name).to.equal('Astana');
  });

  it('keeps the side on which a town was shown', () => {
    const town = label({name: 'Aktau'});
    const [first] = placeLabels([town], VIEW, measure);
    const [second] = placeLabels([town], VIEW, measure, {previous: [{...first!, side: 'left'}]});
    expect(second!.side).to.equal('left');
  });

  it('keeps of two equal towns the one that was shown', () => {
    const towns = [label({name: 'First', lng: 0.1}), label({name: 'Other'})];
    const shown = placeLabels([towns[1]!], VIEW, measure);
    expect(names(placeLabels(towns, VIEW, measure))).to.deep.equal(['First']);
    expect(names(placeLabels(towns, VIEW, measure, {previous: shown}))).to.deep.equal(['Other']);
  });

  it('lets a much larger town take the place of one that was shown', () => {
    const small = label({name: 'Small', lng: 0.1, minZoom: 3});
    const shown = placeLabels([small], VIEW, measure);
    const large = label({name: 'Large', minZoom: 1});
    expect(names(placeLabels([small, large], VIEW, measure, {previous: shown}))).to.deep.equal(['Large']);
  });

  it('shows places beyond the antimeridian where the view runs on', () => {
    const view = {...VIEW, center: [179, 0] as const};
    const [placed] = placeLabels([label({name: 'Fiji', lng: -179})], view, measure);
    expect(placed!.dot!.x).to.be.closeTo(200 + (2 / 360) * 4096, 0.01);
  });
});

describe('the labels of Kazakhstan', () => {
  const source = new BasemapSource();
  const view = {center: [66, 47.5] as const, zoom: 5, width: 1280, height: 800};
  const measureText = createMeasurer('sans-serif');

  before(() => source.load(view));

  for (const zoom of [3, 4, 4.7, 5, 6]) {
    it(`do not overlap at zoom ${zoom}`, async () => {
      const at = {...view, zoom};
      await source.load(at);
      const boxes = placeLabels(source.labelsIn(at), at, measureText).map(boxOf);
      expect(boxes.length).to.be.greaterThan(5);
      boxes.forEach((box, i) => boxes.slice(i + 1).forEach((other) => expect(collide(box, other, 0)).to.be.false));
    });
  }

  it('cover no town’s dot', () => {
    const placed = placeLabels(source.labelsIn(view), view, measureText);
    for (const {dot} of placed) {
      if (!dot) continue;
      for (const other of placed) expect(collide(boxOf(other), [dot.x, dot.y, dot.x, dot.y], 0)).to.be.false;
    }
  });

  it('name Almaty before Zhanaozen', () => {
    const order = names(placeLabels(source.labelsIn(view), view, measureText));
    expect(order).to.include('Zhanaozen');
    expect(order.indexOf('Almaty')).to.be.within(0, order.indexOf('Zhanaozen') - 1);
  });

  it('name Almaty alone when there is room for few', async () => {
    const far = {...view, zoom: 3, width: 1000};
    await source.load(far);
    const order = names(placeLabels(source.labelsIn(far), far, measureText));
    expect(order).to.include('Almaty');
    expect(order).to.not.include('Zhanaozen');
  });

  it('stay where they are while the map is panned', () => {
    const before = placeLabels(source.labelsIn(view), view, measureText);
    const panned = {...view, center: [66.3, 47.4] as const};
    const after = placeLabels(source.labelsIn(panned), panned, measureText, {previous: before});
    const middle = before.filter(({x, y}) => x > 150 && x < 1050 && y > 60 && y < 740);
    expect(middle.length).to.be.greaterThan(10);
    for (const {label: {key, name}, side} of middle) {
      expect(after.find((placed) => placed.label.key === key)?.side, name).to.equal(side);
    }
  });
});
