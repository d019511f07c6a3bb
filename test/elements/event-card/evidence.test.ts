import {expect} from 'chai';
import type {EventProperties} from '../../../src/schema/event-file.js';
import {eventFile} from '../../store/story.js';
import {all, clearPage, mountReady, one, text} from '../helpers.js';
import {event, point} from '../story.js';

const FULL: Partial<EventProperties> = {
  title: 'A march',
  text: 'Hundreds walk to the square.',
  when: {start: '2022-01-04', basis: ['Long shadows.']},
  media: [{type: 'image', alt: 'A crowd', camera: {coordinates: [76.95, 43.25], bearing: 180}}],
  claims: [{kind: 'killed', value: 26}],
  corrections: [{date: '2022-01-12', text: 'The square was wrong.'}],
  verification: {status: 'retracted', by: ['Desk']},
  sources: [{title: 'A video'}],
  links: [{url: 'https://example.org'}],
  related: [{id: 'two'}],
};

describe('evidence of a card', () => {
  afterEach(clearPage);

  const cardOf = (properties: Partial<EventProperties>, widthPixels = 800) =>
    mountReady('event-card', {selected: 'one', style: `width:${widthPixels}px`}, {data: eventFile([event('one', properties, point(76.95, 43.24)), event('two')])});

  it('stands below text and media, from what was claimed to where to go on', async () => {
    const card = await cardOf(FULL);
    expect(all(card, '.evidence h4').map(text)).to.deep.equal([
      'What was claimed',
      'What was checked',
      'Where the camera stood',
      'How the time is known',
      'Sources',
      'Further reading',
      'Related events',
    ]);
    expect(one(card, '.media').getBoundingClientRect().bottom).to.be.at.most(one(card, '.evidence').getBoundingClientRect().top);
  });

  it('warns of what does not hold, and of what was corrected, above the text', async () => {
    const card = await cardOf(FULL);
    expect(text(one(card, '[part=title]'))).to.equal('Retracted: A march');
    expect(all(card, '.notices p').map((line) => text(line).slice(0, 26))).to.deep.equal(['Retracted. This was withdr', 'Corrected on 12 January 20']);
    expect(one(card, '.notices').getBoundingClientRect().bottom).to.be.at.most(one(card, '.text').getBoundingClientRect().top);
  });

  it('has one rule, and not two, between a correction and what follows it where an event has no text', async () => {
    const card = await cardOf({corrections: [{text: 'The square was wrong.'}], sources: [{title: 'A video'}], links: [{url: 'https://example.org'}]});
    const rules = all(card, '.notices, .evidence section').map((part) => {
      const {borderBlockStartWidth, borderBlockEndWidth} = getComputedStyle(part);
      return [borderBlockStartWidth, borderBlockEndWidth];
    });
    expect(rules).to.deep.equal([['1px', '1px'], ['0px', '0px'], ['1px', '0px']]);
    expect(one(card, '.evidence').getBoundingClientRect().top).to.equal(one(card, '.notices').getBoundingClientRect().bottom);
  });

  it('leaves out what an event does not have', async () => {
    const card = await cardOf({claims: [], corrections: [], sources: [], links: [], related: [], media: []});
    expect([all(card, 'section'), all(card, '.notices')]).to.deep.equal([[], []]);
    expect(getComputedStyle(one(card, '.evidence')).display).to.equal('none');
  });

  it('has its headings beside what they are of where there is room, and above it on a phone', async () => {
    const heads = async (widthPixels: number) => {
      const [, section] = all(await cardOf(FULL, widthPixels), '.evidence section');
      const [head, body] = [...section.children].map((part) => part.getBoundingClientRect());
      return head.right <= body.left ? 'beside' : head.bottom <= body.top ? 'above' : 'over';
    };
    expect([await heads(700), await heads(320)]).to.deep.equal(['beside', 'above']);
  });

  it('fits into 320 pixels', async () => {
    const card = await cardOf({...FULL, sources: [{title: `A ${'very'.repeat(40)} long name`, url: 'https://example.org'}]}, 320);
    const widest = Math.max(...all(card, '.evidence *, .notices *').map((part) => part.getBoundingClientRect().right));
    expect(widest).to.be.at.most(card.getBoundingClientRect().right);
  });

  it('gives every button and fold 24 pixels to be hit', async () => {
    const methods = ['a', 'b', 'c', 'd', 'e'].map((method) => ({method}));
    const card = await cardOf({...FULL, verification: {status: 'verified', methods}});
    const heights = all(card, '.evidence button, .evidence summary').map((part) => part.getBoundingClientRect().height);
    expect([heights.length, Math.min(...heights) >= 24]).to.deep.equal([2, true]);
  });
});
