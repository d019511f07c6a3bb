import {expect} from 'chai';
import {isSensitive, isUncovered, nameOf, sensitivityWords} from '../../../../src/elements/event-card/media/media-scene.js';
import type {MediaScene} from '../../../../src/elements/event-card/media/media-scene.js';
import {en} from '../../../l10n/words.js';
import type {Media, SensitivityKind} from '../../../../src/schema/event-file.js';
import {EventStore} from '../../../../src/store/event-store.js';
import {STORY} from '../../../store/story.js';
import {fakeFrames} from '../../../store/fake-frames.js';
import {DEATH, SQUARE} from './items.js';

const item = (...kinds: SensitivityKind[]): Media => ({type: 'image', sensitivity: kinds.map((kind) => ({kind}))});

describe('isSensitive', () => {
  it('is true of an item with an entry, and not of an empty list', () => {
    expect([DEATH, SQUARE, item()].map(isSensitive)).to.deep.equal([true, false, false]);
  });
});

describe('isUncovered', () => {
  it('is true of what cannot distress, and of the rest once the reader has accepted it', () => {
    const store = new EventStore();
    expect([isUncovered(SQUARE, store), isUncovered(DEATH, store)]).to.deep.equal([true, false]);
    store.acceptance.accept({scope: 'kind', kinds: ['death']});
    expect(isUncovered(DEATH, store)).to.equal(true);
  });

  it('is false while the story plays, whatever was accepted, but for what cannot distress', async () => {
    const frames = fakeFrames();
    const store = new EventStore();
    store.setData(STORY);
    store.acceptance.accept({scope: 'story'});
    await store.play();
    const whilePlaying = [isUncovered(DEATH, store), isUncovered(SQUARE, store)];
    store.pause();
    frames.restore();
    expect([whilePlaying, isUncovered(DEATH, store)]).to.deep.equal([[false, true], true]);
  });
});

describe('sensitivityWords', () => {
  it('are the editor’s, and a sentence made from the kind where there are none', () => {
    expect(sensitivityWords(DEATH, en)).to.equal('It shows a dead person.');
    expect(sensitivityWords(item('death', 'weapons'), en)).to.equal('Shows a dead person. Shows weapons.');
  });

  it('say nothing twice', () => {
    expect(sensitivityWords(item('violence', 'violence'), en)).to.equal('Shows violence.');
  });
});

describe('nameOf', () => {
  const scene = (store = new EventStore()) => ({store, strings: en}) as unknown as MediaScene;

  it('is what is to be seen, else the caption, else the kind of item', () => {
    expect([SQUARE, {...SQUARE, alt: undefined}, {type: 'audio'} as const].map((media) => nameOf(media, scene()))).to.deep.equal(['Fifty men before a city hall', 'Zhanaozen.', 'Recording']);
  });

  it('is the warning of an item that is covered, since its description may distress too', () => {
    const store = new EventStore();
    expect(nameOf(DEATH, scene(store))).to.equal('It shows a dead person.');
    store.acceptance.accept({scope: 'item', item: DEATH});
    expect(nameOf(DEATH, scene(store))).to.equal('A covered body');
  });
});
