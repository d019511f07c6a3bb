import {expect} from 'chai';
import {hearActs} from '../../../src/elements/shared/hear-acts.js';
import {emit} from '../../../src/events.js';
import {clearPage, mountReady} from '../helpers.js';
import {WEEK} from '../story.js';

/** Counts the listeners of an element that have been added and not been taken away. */
function countListeners(element: HTMLElement): () => number {
  const signals: AbortSignal[] = [];
  const add = element.addEventListener.bind(element);
  element.addEventListener = (name: string, run: EventListenerOrEventListenerObject, options?: AddEventListenerOptions | boolean) => {
    if (typeof options === 'object' && options.signal) signals.push(options.signal);
    add(name, run, options);
  };
  return () => signals.filter(({aborted}) => !aborted).length;
}

describe('hearActs', () => {
  afterEach(clearPage);

  it('listens for what readers do that changes all views, and lets go of it', async () => {
    const element = await mountReady('event-list', {}, {data: WEEK});
    const count = countListeners(element);
    const stop = hearActs(element);
    const listening = count();
    stop();
    expect([listening, count()]).to.deep.equal([4, 0]);
  });

  it('leaves what is done in a view inside a group to that view', async () => {
    const viewer = await mountReady('event-viewer', {'no-map': '', 'no-timeline': ''}, {data: WEEK});
    const list = viewer.renderRoot.querySelector('event-list');
    const paths: boolean[] = [];
    viewer.addEventListener('event-select', (event) => paths.push(event.composedPath()[0] === viewer));
    if (list) emit(list, 'event-select', {id: null});
    expect(paths).to.deep.equal([false]);
  });
});
