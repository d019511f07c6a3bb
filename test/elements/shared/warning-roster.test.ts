import {expect} from 'chai';
import {enterRoster, leadsRoster, leaveRoster} from '../../../src/elements/shared/warning-roster.js';
import type {Member} from '../../../src/elements/shared/warning-roster.js';
import {EventStore} from '../../../src/store/event-store.js';

describe('the roster of a notice', () => {
  let page: HTMLElement;
  let store: EventStore;
  beforeEach(() => {
    page = document.createElement('div');
    document.body.append(page);
    store = new EventStore();
  });
  afterEach(() => page.remove());

  /** An element that counts how often it is asked to draw itself. */
  const member = (parent: Node = page) => {
    const element = Object.assign(document.createElement('p'), {asked: 0, requestUpdate: () => void (element.asked += 1)});
    element.textContent = 'A view';
    parent.appendChild(element);
    return element;
  };
  const leaders = (...members: readonly Member[]) => members.map((each) => leadsRoster(store, each));

  it('is led by the first in the page, in whatever order they have entered', () => {
    const [first, second, third] = [member(), member(), member()];
    for (const each of [third, first, second]) enterRoster(store, each);
    expect(leaders(first, second, third)).to.deep.equal([true, false, false]);
  });

  it('is led by the next when the first has left', () => {
    const [first, second] = [member(), member()];
    for (const each of [first, second]) enterRoster(store, each);
    leaveRoster(store, first);
    expect(leaders(second)).to.deep.equal([true]);
  });

  it('passes over one that the page does not show', () => {
    const [hidden, shown] = [member(), member()];
    hidden.hidden = true;
    for (const each of [hidden, shown]) enterRoster(store, each);
    expect(leaders(shown)).to.deep.equal([true]);
  });

  it('knows the order of elements in different shadow trees', () => {
    const host = () => page.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
    const [a, b] = [member(host()), member()];
    const c = member(host().appendChild(document.createElement('div')).attachShadow({mode: 'open'}));
    for (const each of [c, b, a]) enterRoster(store, each);
    expect(leaders(a, b, c)).to.deep.equal([true, false, false]);
  });

  it('is another one for another story', () => {
    const [first, second] = [member(), member()];
    const other = new EventStore();
    enterRoster(store, first);
    enterRoster(other, second);
    expect([leadsRoster(store, first), leadsRoster(other, second)]).to.deep.equal([true, true]);
  });

  it('has the others draw themselves when one comes or goes, and that one not', () => {
    const [first, second] = [member(), member()];
    enterRoster(store, second);
    enterRoster(store, first);
    expect([first.asked, second.asked]).to.deep.equal([0, 1]);
    leaveRoster(store, first);
    expect([first.asked, second.asked]).to.deep.equal([0, 2]);
  });

  it('is not disturbed by one that is there already, or was never', () => {
    const [first, second] = [member(), member()];
    for (const each of [first, second, first]) enterRoster(store, each);
    leaveRoster(store, member());
    expect([first.asked, second.asked]).to.deep.equal([1, 0]);
  });
});
