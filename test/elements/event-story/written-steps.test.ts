import {expect} from 'chai';
import {stepsOfFile, stepsOfPage} from '../../../src/elements/event-story/written-steps.js';

describe('stepsOfPage', () => {
  const story = (content: string) => {
    const element = document.createElement('event-story');
    element.innerHTML = content;
    return element;
  };
  const steps = (content: string) => stepsOfPage(story(content));
  const names = (content: string) => steps(content).map(({name}) => name);

  it('finds what is marked at any depth, in the order of the text', () => {
    expect(names('<p data-event="a">One</p><div><section><p data-window="2022">Two</p></section></div><p>No step</p><p data-camera="1,2,3">Three</p>')).to.deep.equal(['One', 'Two', 'Three']);
  });

  it('takes ids apart at blanks of any kind', () => {
    expect(steps('<p data-event=" a  b\n c ">x</p>')[0].written.events).to.deep.equal(['a', 'b', 'c']);
  });

  it('keeps what is written as it is, an empty window too', () => {
    const [{written}] = steps('<p data-window="" data-camera="1,2,3">Soldiers</p>');
    expect(written).to.deep.equal({place: 'Step 1 ("Soldiers")', eventField: 'data-event', events: [], window: '', camera: '1,2,3'});
  });

  it('is none the element around steps, whose words hold for those that do not say them', () => {
    const found = steps('<section data-window="2022-01-04" data-event="a"><h2>The fourth</h2><p data-event="b">B</p><p data-camera="1,2,3">C</p></section><p data-event="d">D</p>');
    expect(found.map(({name, written: {events, window}}) => [name, events, window])).to.deep.equal([
      ['B', ['b'], '2022-01-04'],
      ['C', ['a'], '2022-01-04'],
      ['D', ['d'], undefined],
    ]);
  });

  it('hears nothing of what is said outside the story, or by the story itself', () => {
    const around = document.createElement('div');
    around.dataset['window'] = '2022-01-01';
    const element = story('<p data-event="a">A</p>');
    element.dataset['camera'] = '1,2,3';
    around.append(element);
    const [{written}] = stepsOfPage(element);
    expect([written.window, written.camera]).to.deep.equal([undefined, undefined]);
  });

  it('leaves alone what stands in the views, and in elements of ours in the text', () => {
    expect(names('<event-timeline slot="views"><li data-event="a">A</li></event-timeline><figure slot="views" data-event="b">B</figure><event-card><p data-event="c">C</p></event-card><p data-event="d">D</p>')).to.deep.equal(['D']);
  });

  it('leaves to a story inside a story its own steps', () => {
    expect(names('<p data-event="a">A</p><event-story><p data-event="b">B</p></event-story>')).to.deep.equal(['A']);
  });

  describe('their names', () => {
    const name = (content: string) => names(content)[0];

    it('are their headings', () => {
      expect(name('<section data-event="a"><p>4 January</p><h3>The day it  turned</h3></section>')).to.equal('The day it turned');
      expect(name('<h2 data-event="a">The day</h2>')).to.equal('The day');
    });

    it('else the first words of their text, cut between two of them', () => {
      expect(name('<p data-event="a">On the morning of 4 January, people demonstrate before the akimat.</p>')).to.equal('On the morning of 4 January, people demonstrate …');
      expect(name('<p data-event="a">On the morning of 4 January many people –, demonstrate before the akimat.</p>')).to.equal('On the morning of 4 January many people …');
    });

    it('are the whole of a short text', () => {
      expect(name('<p data-event="a">\n  Soldiers hold   the square. </p>')).to.equal('Soldiers hold the square.');
    });

    it('cut a text that has no blank where it must', () => {
      expect(name(`<p data-event="a">${'字'.repeat(60)}</p>`)).to.equal(`${'字'.repeat(48)} …`);
    });

    it('are what the page calls them, or what a picture shows', () => {
      expect(name('<p data-event="a" aria-label="The statement">On 1 January …</p>')).to.equal('The statement');
      expect(name('<figure data-event="a"><img alt="A crowd at night" /></figure>')).to.equal('A crowd at night');
    });

    it('may be missing, and the place in a report is a number then', () => {
      const [{name: none, written}] = steps('<figure data-event="a"></figure>');
      expect([none, written.place]).to.deep.equal(['', 'Step 1']);
    });
  });
});

describe('stepsOfFile', () => {
  it('makes a step of each chapter, which names its field in the file', () => {
    const chapters = [{title: 'Spark', events: ['a', 'b'], window: '2022-01-01'}, {title: 'Toll', camera: {center: [66.9, 48] as [number, number], zoom: 4}}];
    expect(stepsOfFile(chapters)).to.deep.equal([
      {source: chapters[0], name: 'Spark', written: {place: 'The file', eventField: 'chapters[0].events', events: ['a', 'b'], window: '2022-01-01', camera: undefined}},
      {source: chapters[1], name: 'Toll', written: {place: 'The file', eventField: 'chapters[1].events', events: [], window: undefined, camera: {longitude: 66.9, latitude: 48, zoom: 4}}},
    ]);
  });
});
