import {expect} from 'chai';
import type {EventProperties, Geometry, SensitivityKind} from '../../../src/schema/event-file.js';
import {all, clearPage, mountReady, one, page, text} from '../helpers.js';
import {eventFile} from '../../store/story.js';
import {CATEGORIES, event, fileOf, point} from '../story.js';

describe('an item of the list', () => {
  afterEach(clearPage);

  const itemOf = async (properties: Partial<EventProperties>, geometry: Geometry | null = point(51.16, 43.65), widthPixels = 800) =>
    one<HTMLButtonElement>(await mountReady('event-list', {}, {data: fileOf({title: 'A march', when: '2022-01-04', ...properties}, geometry), into: page(`width:${widthPixels}px`)}), '.item');

  it('says how far the event was checked, as a sign and in words that are part of its name', async () => {
    const item = await itemOf({verification: {status: 'disputed'}});
    expect(text(item)).to.match(/^A march 4 January 2022 Disputed$/);
    expect(one(item, '.status svg').ariaHidden).to.equal('true');
  });

  it('says its category to screen readers, where there is more than one', async () => {
    const list = await mountReady('event-list', {}, {data: eventFile([event('march', {when: '2022-01-04', category: 'clash'})], {categories: CATEGORIES})});
    const spoken = one(list, '.item .visually-hidden');
    expect(text(spoken)).to.equal('Clash');
    expect(all(one(await mountReady('event-list', {}, {data: fileOf({})}), '.item'), '.visually-hidden')).to.deep.equal([]);
  });

  it('says of what was looked for and not found that it was', async () => {
    expect(text(await itemOf({negative: true}))).to.equal('A march 4 January 2022 Looked for and not found');
  });

  it('scrolls with what is only spoken: it makes nothing around the list taller', async () => {
    const rows = Array.from({length: 60}, (_, index) => event(`e${index}`, {negative: true}));
    const box = page('width:400px;height:200px;overflow:auto');
    await mountReady('event-list', {style: '--event-list-height:120px'}, {data: eventFile(rows), into: box});
    expect(box.scrollHeight).to.equal(200);
  });

  it('says what its media show that may distress, each kind once', async () => {
    const covered = (...kinds: SensitivityKind[]) => ({type: 'image' as const, src: 'a.jpg', sensitivity: kinds.map((kind) => ({kind}))});
    const item = await itemOf({media: [covered('death', 'violence'), covered('death'), {type: 'image', src: 'b.jpg'}]});
    expect(text(one(item, '.shows'))).to.equal('Contains: death and violence');
    expect(all(await itemOf({media: [{type: 'image', src: 'b.jpg'}]}), '.shows')).to.deep.equal([]);
  });

  it('claims nothing of an event that has no status', async () => {
    expect([text(await itemOf({})), all(await itemOf({}), '.marks')]).to.deep.equal(['A march 4 January 2022', []]);
  });

  it('says that it was corrected', async () => {
    expect(text(await itemOf({corrections: [{text: 'The square was wrong.'}]}))).to.equal('A march 4 January 2022 corrected');
    expect(text(await itemOf({corrections: []}))).to.equal('A march 4 January 2022');
  });

  it('says before the title of what was retracted or debunked that it does not hold', async () => {
    expect(text(one(await itemOf({verification: {status: 'retracted'}}), '.title'))).to.equal('Retracted: A march');
    expect(text(one(await itemOf({verification: {status: 'debunked'}}), '.title'))).to.equal('Debunked: A march');
  });

  it('says that there is no single place, also where the place has a name', async () => {
    expect(text(one(await itemOf({place: 'Kazakhstan'}, null), '.meta'))).to.equal('4 January 2022 · Kazakhstan · No single place');
    expect(text(one(await itemOf({}, null), '.meta'))).to.equal('4 January 2022 · No single place');
  });

  it('says nothing of the kind of an event that is at several places, or on a path', async () => {
    const places: Geometry = {type: 'MultiPoint', coordinates: [[51, 43], [52, 43]]};
    const path: Geometry = {type: 'LineString', coordinates: [[51, 43], [52, 43]]};
    expect([text(await itemOf({}, places)), text(await itemOf({}, path))]).to.deep.equal(['A march 4 January 2022', 'A march 4 January 2022']);
  });

  it('has its status beside the title where there is room, and below it on a phone', async () => {
    const side = async (widthPixels: number) => {
      const item = await itemOf({verification: {status: 'partly-verified'}}, point(51.16, 43.65), widthPixels);
      const [title, marks] = [one(item, '.title'), one(item, '.marks')].map((part) => part.getBoundingClientRect());
      return marks.left >= title.right ? 'beside' : marks.top >= title.bottom ? 'below' : 'over';
    };
    expect([await side(700), await side(320)]).to.deep.equal(['beside', 'below']);
  });
});
