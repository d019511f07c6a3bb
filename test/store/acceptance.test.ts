import {expect} from 'chai';
import type {Media, SensitivityKind} from '../../src/schema/event-file.js';
import {Acceptance} from '../../src/store/acceptance.js';
import {EventStore} from '../../src/store/event-store.js';
import {STORY} from './story.js';

const item = (...kinds: SensitivityKind[]): Media => ({type: 'image', sensitivity: kinds.map((kind) => ({kind}))});

describe('Acceptance', () => {
  it('shows what cannot distress, and nothing else, before the reader has agreed to anything', () => {
    const acceptance = new Acceptance();
    expect([acceptance.shows({type: 'image'}), acceptance.shows(item()), acceptance.shows(item('death'))]).to.deep.equal([true, true, false]);
    expect(acceptance.hasMedia).to.equal(false);
  });

  it('holds for one item, not for another that is alike', () => {
    const acceptance = new Acceptance();
    const asked = item('death');
    acceptance.accept({scope: 'item', item: asked});
    expect([acceptance.shows(asked), acceptance.shows(item('death')), acceptance.hasMedia]).to.deep.equal([true, false, true]);
  });

  it('holds for kinds, where an item has no kind beside them', () => {
    const acceptance = new Acceptance();
    acceptance.accept({scope: 'kind', kinds: ['death']});
    expect([acceptance.shows(item('death')), acceptance.shows(item('death', 'children'))]).to.deep.equal([true, false]);
    acceptance.accept({scope: 'kind', kinds: ['children']});
    expect(acceptance.shows(item('death', 'children'))).to.equal(true);
  });

  it('holds for the whole story', () => {
    const acceptance = new Acceptance();
    acceptance.accept({scope: 'story'});
    expect([acceptance.shows(item('death', 'flashing')), acceptance.hasMedia]).to.deep.equal([true, true]);
  });

  it('is withdrawn for all media at once, and not for the notice before the story', () => {
    const acceptance = new Acceptance();
    const asked = item('death');
    acceptance.acceptWarning();
    acceptance.accept({scope: 'item', item: asked});
    acceptance.accept({scope: 'kind', kinds: ['injury']});
    acceptance.accept({scope: 'story'});
    acceptance.withdraw();
    expect([acceptance.shows(asked), acceptance.shows(item('injury')), acceptance.hasMedia, acceptance.hasWarning]).to.deep.equal([false, false, false, true]);
  });

  it('does not take the notice for an agreement to the media', () => {
    const acceptance = new Acceptance();
    acceptance.acceptWarning();
    expect([acceptance.shows(item('death')), acceptance.hasMedia]).to.deep.equal([false, false]);
  });

  it('tells those who have read it when it changes', () => {
    const store = new EventStore();
    const asked = item('death');
    const seen: boolean[] = [];
    const stop = store.effect(() => void seen.push(store.acceptance.shows(asked)));
    store.acceptance.accept({scope: 'story'});
    store.acceptance.withdraw();
    stop();
    store.acceptance.accept({scope: 'story'});
    expect(seen).to.deep.equal([false, true, false]);
  });

  it('is forgotten when another story begins in the same store', () => {
    const store = new EventStore();
    store.setData(STORY);
    store.acceptance.acceptWarning();
    store.acceptance.accept({scope: 'story'});
    store.setData(STORY);
    expect([store.acceptance.hasWarning, store.acceptance.hasMedia]).to.deep.equal([false, false]);
  });
});
