import {expect} from 'chai';
import {fakeFetch} from '../../store/fake-fetch.js';
import {WEEK} from '../story.js';
import {all, clearPage, mount, one, page, settled, until} from '../helpers.js';

const SRC = 'https://news.example/events.json';
const VIEWS = ['event-map', 'event-timeline', 'event-list', 'event-card', 'event-filter', 'event-viewer'] as const;

describe('the skeleton of a view', () => {
  let network: ReturnType<typeof fakeFetch>;
  beforeEach(() => (network = fakeFetch()));
  afterEach(async () => {
    await clearPage();
    network.restore();
  });

  for (const tag of VIEWS) {
    it(`fills the room of an <${tag}> that waits for its file, as a picture that does not move`, async () => {
      const element = mount(tag, {src: SRC}, {into: page('width:320px')});
      await settled(element);
      const bones = one(element, '.skeleton');
      expect([bones.offsetWidth, bones.offsetHeight]).to.deep.equal([element.clientWidth, element.clientHeight]);
      expect(element.clientHeight).to.be.at.least(48);
      const {animationName, transitionDuration, backgroundImage, backgroundColor} = getComputedStyle(bones);
      expect([animationName, parseFloat(transitionDuration)]).to.deep.equal(['none', 0]);
      expect(backgroundImage !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)').to.equal(true);
      expect([bones.ariaBusy, element.scrollWidth]).to.deep.equal(['true', 320]);
    });
  }

  it('is a list to a reader who does not see it: it says that events are loading, and calls it out nowhere', async () => {
    const element = mount('event-list', {src: SRC});
    await until(element, () => all(element, '.skeleton')[0]?.textContent === 'Loading the events …');
    expect(all(element, '[role=status], [role=alert], [aria-live]')).to.deep.equal([]);
  });

  it('leaves the place to the page’s own children, in the look of the page', async () => {
    const element = mount('event-map', {src: SRC}, {content: '<figure><img alt="A map"></figure>', into: page('width:320px;color:rgb(1, 2, 3)')});
    element.style.setProperty('--event-ink', 'rgb(1, 2, 3)');
    await settled(element);
    expect(all(element, '.skeleton')).to.deep.equal([]);
    const figure = element.querySelector('figure')!;
    expect([figure.checkVisibility(), getComputedStyle(figure).color]).to.deep.equal([true, 'rgb(1, 2, 3)']);
  });

  it('stands where the only children are blanks and comments', async () => {
    const element = mount('event-list', {src: SRC}, {content: '\n  <!-- a list -->\n'});
    await settled(element);
    expect(all(element, '.skeleton')).to.have.lengthOf(1);
  });

  it('has the height of the map that comes in its place', async () => {
    const element = mount('event-map', {src: SRC}, {into: page('width:700px')});
    await settled(element);
    const before = element.offsetHeight;
    network.requests[0].answer(WEEK);
    await until(element, () => all(element, '.skeleton').length === 0);
    expect([before, element.offsetHeight]).to.deep.equal([438, 438]);
  });

  it('is land on a map, in the colour that the page has given it', async () => {
    const element = mount('event-map', {src: SRC});
    element.style.setProperty('--event-map-land', 'rgb(4, 5, 6)');
    await settled(element);
    expect(getComputedStyle(one(element, '.skeleton')).backgroundColor).to.equal('rgb(4, 5, 6)');
  });
});
