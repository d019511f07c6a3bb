import {expect} from 'chai';
import {EventCardElement} from '../../../src/elements/event-card/event-card.js';
import {fakeFetch} from '../../store/fake-fetch.js';
import {all, button, clearPage, listen, mount, mountReady, next, one, settled, text, until} from '../helpers.js';
import {WEEK} from '../story.js';

describe('EventCardElement', () => {
  afterEach(clearPage);

  it('is the tag <event-card>', () => {
    expect(document.createElement('event-card')).to.be.instanceOf(EventCardElement);
  });

  it('asks the reader to choose while nothing is selected', async () => {
    const card = await mountReady('event-card', {}, {data: WEEK});
    expect(text(card)).to.equal('Choose an event on the map, the timeline or the list.');
  });

  it('asks in a frame as high as the element, where the card will stand', async () => {
    const card = await mountReady('event-card', {}, {data: WEEK});
    const [box, host] = [one(card, '[part=message]'), card].map((part) => part.getBoundingClientRect().height);
    expect([box, getComputedStyle(one(card, '[part=message]')).borderTopStyle]).to.deep.equal([host, 'solid']);
  });

  it('shows the page’s own words instead where there are some', async () => {
    const card = await mountReady('event-card', {}, {data: WEEK, content: '<p>Tap a mark.</p>'});
    expect(one<HTMLSlotElement>(card, 'slot').assignedElements().map(text)).to.deep.equal(['Tap a mark.']);
  });

  it('shows the event that `selected` names, and the next one when that changes', async () => {
    const card = await mountReady('event-card', {selected: 'night'}, {data: WEEK});
    expect(text(one(card, 'h3'))).to.equal('Aktau chants at night');
    card.setAttribute('selected', 'police');
    await settled(card);
    expect(text(one(card, 'h3'))).to.equal('Police are overwhelmed');
  });

  it('shows what is selected in another view of the same story', async () => {
    const list = await mountReady('event-list', {}, {data: WEEK});
    const card = await mountReady('event-card');
    all(list, '.item')[3].click();
    await settled(card);
    expect(text(one(card, 'h3'))).to.equal('Police are overwhelmed');
  });

  it('goes back to the prompt where the file has no such event', async () => {
    const card = await mountReady('event-card', {selected: 'elsewhere'}, {data: WEEK});
    expect(text(card)).to.include('Choose an event');
  });

  it('is named by `label`, else as the selected event', async () => {
    const card = await mountReady('event-card', {selected: 'night'}, {data: WEEK});
    expect(one(card, 'article').ariaLabel).to.equal('Selected event');
    card.setAttribute('label', 'The event in full');
    await settled(card);
    expect(one(card, 'article').ariaLabel).to.equal('The event in full');
  });

  it('links posts of other sites unless `social` says otherwise, and says so of a word that it does not know', async () => {
    const card = await mountReady('event-card', {selected: 'night'}, {data: WEEK});
    const modes = [card.socialMode];
    for (const word of ['click', 'none', 'Click', 'embed']) {
      card.setAttribute('social', word);
      modes.push(card.socialMode);
      await settled(card);
    }
    card.removeAttribute('social');
    await settled(card);
    expect([...modes, card.socialMode]).to.deep.equal(['link', 'click', 'none', 'link', 'link', 'link']);
    expect(card.store?.issues.filter(({code}) => code === 'social-unknown').map(({message}) => message)).to.deep.equal([
      'social is "Click", which is not one of the known words: posts are linked. Write link, click or none. [social-unknown]',
      'social is "embed", which is not one of the known words: posts are linked. Write link, click or none. [social-unknown]',
    ]);
  });

  it('takes its colours from `theme`', async () => {
    const card = await mountReady('event-card', {selected: 'night', theme: 'dark'}, {data: WEEK});
    const ground = () => getComputedStyle(one(card, 'article')).backgroundColor;
    const dark = ground();
    card.setAttribute('theme', 'light');
    await settled(card);
    expect([dark, ground()]).to.deep.equal(['rgb(34, 38, 41)', 'rgb(255, 255, 255)']);
  });

  it('tells that the file failed to load, and loads it by a button', async () => {
    const network = fakeFetch();
    const card = mount('event-card', {src: 'week.json', selected: 'night'});
    const failed = next(card, 'event-error');
    network.requests[0].answer('', {status: 404});
    await failed;
    // What tells of it is loaded only now.
    await until(card, () => all(card, '.button').length > 0);
    expect(text(card)).to.include('The events could not be loaded.').and.include('week.json');
    const told = listen(card, 'event-load');
    button(card, 'Try again').click();
    network.requests[1].answer(WEEK);
    await card.ready;
    network.restore();
    expect(told).to.have.lengthOf(1);
    expect(text(one(card, 'h3'))).to.equal('Aktau chants at night');
  });
});
