import {expect} from 'chai';
import type {Issue} from '../../src/data/issue.js';
import {EventStore} from '../../src/store/event-store.js';
import {readStep} from '../../src/store/story-step.js';
import type {WrittenStep} from '../../src/store/story-step.js';
import {STORY} from './story.js';

const DAY_MS = 86_400_000;
const FOURTH = Date.UTC(2022, 0, 3, 18);

describe('readStep', () => {
  let store: EventStore;
  let before: number;
  beforeEach(() => {
    store = new EventStore();
    store.setData(STORY);
    before = store.issues.length;
  });

  const read = (written: Partial<WrittenStep>) => readStep({place: 'Step 3 ("On 4 January …")', eventField: 'data-event', events: [], ...written}, store);
  const told = (): readonly Issue[] => store.issues.slice(before);

  it('takes events that the file has, in the order in which they are named', () => {
    expect(read({events: ['square', 'night']}).events).to.deep.equal(['square', 'night']);
    expect(told()).to.deep.equal([]);
  });

  it('says nothing of what is not written', () => {
    expect(read({})).to.deep.equal({events: [], window: undefined, camera: null});
    expect(told()).to.deep.equal([]);
  });

  it('reads a window in the zone of the story', () => {
    expect(read({window: '2022-01-04'}).window).to.deep.equal({startMs: FOURTH, endMs: FOURTH + DAY_MS});
  });

  it('reads an empty window as all dates, which is not the same as no word of it', () => {
    expect(read({window: ''}).window).to.equal(null);
    expect(read({window: ' '}).window).to.equal(null);
    expect(told()).to.deep.equal([]);
  });

  it('reads a camera, and takes one that was read', () => {
    const camera = {longitude: 66.9, latitude: 48, zoom: 4};
    expect(read({camera: '66.9,48,4'}).camera).to.deep.equal(camera);
    expect(read({camera}).camera).to.deep.equal(camera);
  });

  it('reports an event that the file has not, with its place and the remedy, and keeps the others', () => {
    expect(read({events: ['sqare', 'night']}).events).to.deep.equal(['night']);
    expect(told()).to.deep.equal([
      {
        code: 'event-unknown',
        severity: 'warning',
        field: 'data-event',
        value: 'sqare',
        remedy: 'Write the id of an event, as it stands in the file.',
        message: 'Step 3 ("On 4 January …"): data-event is "sqare", which is no event of the file. Write the id of an event, as it stands in the file. [event-unknown]',
      },
    ]);
  });

  it('names the field of the file where the step is a chapter', () => {
    readStep({place: 'The file', eventField: 'chapters[2].events', events: ['sqare']}, store);
    expect(told().map(({field, message}) => [field, message.split(', which')[0]])).to.deep.equal([['chapters[2].events', 'The file: chapters[2].events is "sqare"']]);
  });

  it('reports a window that cannot be read, and lets the rest hold', () => {
    const step = read({events: ['square'], window: '04/01/2022', camera: '66.9,48,4'});
    expect(step).to.deep.equal({events: ['square'], window: undefined, camera: {longitude: 66.9, latitude: 48, zoom: 4}});
    expect(told().map(({message}) => message)).to.deep.equal([
      'Step 3 ("On 4 January …"): data-window is "04/01/2022", which is not a date or a range of dates that can be read. Write a day, 2022-01-04, or a range, 2022-01-04/2022-01-06. [window-unreadable]',
    ]);
  });

  it('reports a window without any length: a store would not take it', () => {
    expect(read({window: '2022-01-04T10:00/2022-01-04T10:00'}).window).to.equal(undefined);
    expect(told().map(({code}) => code)).to.deep.equal(['window-unreadable']);
  });

  it('reports a camera that cannot be read, and lets the rest hold', () => {
    const step = read({events: ['square'], camera: '48.0,166.9,4'});
    expect(step).to.deep.equal({events: ['square'], window: undefined, camera: null});
    expect(told().map(({message}) => message)).to.deep.equal([
      'Step 3 ("On 4 January …"): data-camera is "48.0,166.9,4", which is not a view of the map. Write longitude,latitude,zoom: 66.9,48.0,4. [camera-unreadable]',
    ]);
  });

  it('passes over an event that is withheld, and reports nothing: its id is right', () => {
    store.setRequireVerified(true);
    expect(read({events: ['arms', 'square']}).events).to.deep.equal(['square']);
    expect(told()).to.deep.equal([]);
  });
});
