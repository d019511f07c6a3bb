import {expect} from 'chai';
import {en} from '../l10n/words.js';
import {DEATH, cardOf, press} from '../elements/event-card/media/items.js';
import {button, clearPage, mountReady, page, settled} from '../elements/helpers.js';
import {WEEK} from '../elements/story.js';
import {recordEvents, shadowPlace} from './record.js';

describe('event-warning-accept', () => {
  let recorder: ReturnType<typeof recordEvents>;

  beforeEach(() => (recorder = recordEvents()));
  afterEach(async () => {
    recorder.stop();
    await clearPage();
  });

  const accepted = () => recorder.told.filter(({name}) => name === 'event-warning-accept').map(({tag, detail}) => [tag, detail]);

  it('is fired once for the notice before a story', async () => {
    const data = {...WEEK, warning: {title: 'Images of violence', text: 'Some show the dead.', kinds: ['death']}};
    const list = await mountReady('event-list', {}, {data, into: shadowPlace(page())});
    button(list, en.openStory).click();
    await list.ready;
    await settled(list);
    expect(accepted()).to.deep.equal([['event-list', {scope: 'dataset', kinds: ['death'], id: null}]]);
  });

  it('is fired once for an item, with its kinds and its event', async () => {
    const card = await cardOf(DEATH);
    await press(card, '.cover .button');
    expect(accepted()).to.deep.equal([['event-card', {scope: 'item', kinds: ['death'], id: 'one'}]]);
  });

  it('is silent where the page accepts for the reader, by the store', async () => {
    const card = await cardOf(DEATH);
    card.store!.acceptance.accept({scope: 'story'});
    card.store!.acceptance.acceptWarning();
    await settled(card);
    expect(accepted()).to.deep.equal([]);
  });
});
