import {expect} from 'chai';
import {loadFigureLanguage, staticFigure, storyFacts} from '../../src/figure/static-figure.js';
import {CATALOGUES} from '../../src/l10n/languages.js';
import {HOSTILE, collection, figureEvent, figureFile} from './figure-file.js';

const ALLOWED = new Set(['figure', 'figcaption', 'strong', 'a', 'img', 'br', 'bdi', 'time', 'span', 'ol', 'li', 'p']);
const ATTRIBUTES = new Set(['lang', 'dir', 'href', 'src', 'alt', 'width', 'height', 'datetime', 'style']);
const LINKED = {href: 'https://news.example/a', linkEvents: true, image: {src: 'https://news.example/map.png', alt: 'A map', width: 640, height: 480}};

function parse(html: string): HTMLElement {
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  expect(body.children).to.have.length(1);
  return body.firstElementChild as HTMLElement;
}

const words = (node: Element | null) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const items = (html: string) => Array.from(parse(html).querySelectorAll('li'), (item) => words(item));

describe('staticFigure', () => {
  it('tells in its caption how many events there are, when, at how many places, and how far they were checked', () => {
    const file = collection(
      [
        figureEvent('a', {when: '2022-01-02', verification: {status: 'verified'}}),
        figureEvent('b', {place: 'Almaty', verification: {status: 'verified'}}),
        figureEvent('c', {when: '2022-01-07', verification: {status: 'unverified'}}),
        figureEvent('d', {when: null}),
      ],
      {credit: 'The desk', license: 'CC BY 4.0', updated: '2022-01-09'},
    );
    const caption = parse(staticFigure(file, {lang: 'en-GB'})).querySelector('figcaption')!;
    expect(caption.innerHTML.split(/<br ?\/?>/).map((line) => line.replace(/<[^>]+>/g, ''))).to.deep.equal([
      'A week in the harbour',
      '4 events · 2–7 January 2022 · Places: 2',
      'Verification: Verified (2), Not verified (1), Not stated (1)',
      'The desk · Licence: CC BY 4.0 · Updated 9 January 2022',
    ]);
  });

  it('lists the events in the order of time with dates that machines read, and what was not found apart from them', () => {
    const file = collection([
      figureEvent('late', {when: '2022-01-06T10:15'}),
      figureEvent('none', {when: '2022-01-01', negative: true}),
      figureEvent('early', {when: '2022-01-02/2022-01-03'}),
    ]);
    const figure = parse(staticFigure(file, {lang: 'en-GB'}));
    expect(Array.from(figure.querySelectorAll('time'), (time) => [time.dateTime, words(time)])).to.deep.equal([
      ['2022-01-02', '2–3 January 2022'],
      ['2022-01-06T10:15+06:00', '6 January 2022 at 10:15'],
      ['2022-01-01', '1 January 2022'],
    ]);
    const [happened, notFound] = figure.querySelectorAll('ol');
    expect([happened?.children.length, notFound?.children.length]).to.deep.equal([2, 1]);
    expect(words(notFound?.previousElementSibling ?? null)).to.equal('What the images do not show');
  });

  it('says of an event that does not hold that it does not, before its title, and of one that was corrected that it was', () => {
    const file = collection([
      figureEvent('a', {when: '2022-01-01', verification: {status: 'debunked'}}),
      figureEvent('b', {when: '2022-01-02', verification: {status: 'retracted'}}),
      figureEvent('c', {when: '2022-01-03', corrections: [{text: 'The town was another.'}]}),
    ]);
    const told = items(staticFigure(file, {lang: 'en-GB'}));
    expect(told[0]).to.match(/Debunked\W+The a event/);
    expect(told[1]).to.match(/Retracted\W+The b event/);
    expect(told[2]).to.match(/The c event ?Aktau · corrected/);
  });

  it('shows no media of the file, no name that is kept back, and no address of it', () => {
    const media = [
      {type: 'image', src: 'https://secret.example/body.jpg', poster: 'https://secret.example/p.jpg', alt: 'A body', credit: {name: 'Aigul K.', url: 'https://secret.example/aigul', withheld: true}, sensitivity: [{kind: 'death'}]},
    ];
    const html = staticFigure(figureFile({media, sources: [{title: 'Post', author: 'Aigul K.', url: 'https://secret.example/post', status: 'withheld'}]}), LINKED);
    expect(html).to.not.match(/secret|Aigul|body/i);
    expect(Array.from(parse(html).querySelectorAll('img'), ({alt}) => alt)).to.deep.equal(['A map']);
  });

  it('withholds what is not verified where only that may be told, and says how many', () => {
    const file = collection([figureEvent('yes', {verification: {status: 'verified'}}), figureEvent('no', {verification: {status: 'unverified'}}), figureEvent('silent')]);
    const html = staticFigure(file, {requireVerified: true});
    expect(items(html)).to.have.length(1);
    expect(html).to.not.match(/The no event|silent/);
    expect(words(parse(html).querySelector('figcaption'))).to.contain('1 event ').and.to.contain('2 events that are not verified are withheld');
  });

  it('lists as many as asked for and counts the others; with 0 it lists none', () => {
    const file = collection(Array.from({length: 60}, (_, i) => figureEvent(`n${i}`)));
    expect(items(staticFigure(file))).to.have.length(50);
    expect(staticFigure(file)).to.contain('and 10 more events');
    expect(items(staticFigure(file, {limit: 60}))).to.have.length(60);
    expect(staticFigure(file, {limit: 0})).to.not.match(/<ol|more events/);
  });

  it('leads to the article from its title and its picture, and to each event where it is asked to', () => {
    const figure = parse(staticFigure(figureFile({}, {}), LINKED));
    expect(Array.from(figure.querySelectorAll('a'), (link) => link.getAttribute('href'))).to.deep.equal([
      'https://news.example/a',
      'https://news.example/a',
      'https://news.example/a#event=first',
    ]);
    expect(parse(staticFigure(figureFile())).querySelector('a')).to.equal(null);
  });

  it('has a style attribute only where it is asked for, as strict policies refuse it', () => {
    expect(parse(staticFigure(figureFile(), LINKED)).outerHTML).to.not.contain('style=');
    expect(parse(staticFigure(figureFile(), {...LINKED, inlineStyles: true})).querySelector('img')?.style.maxWidth).to.equal('100%');
  });

  it('tells texts in the reader’s language where the file has them, each with its own language and direction', () => {
    const file = figureFile({translations: {ar: {title: 'حدث', place: 'أكتاو'}}});
    return loadFigureLanguage('ar').then(() => {
      const figure = parse(staticFigure(file, {lang: 'ar'}));
      expect([figure.lang, figure.dir]).to.deep.equal(['ar', 'rtl']);
      expect(words(figure.querySelector('li strong'))).to.equal('حدث');
      expect(figure.querySelector('figcaption bdi')?.getAttribute('lang')).to.equal('en');
    });
  });

  it('speaks all the languages of the interface', async () => {
    const spoken = new Set<string>();
    for (const lang of ['en', ...Object.keys(CATALOGUES)]) {
      await loadFigureLanguage(lang);
      const {events, dates, verification} = storyFacts(figureFile(), {lang});
      spoken.add([events, dates, verification].join('|'));
    }
    expect(spoken.size).to.equal(Object.keys(CATALOGUES).length + 1);
  });

  it('dates the story by the clocks of its places: a day in the west is not the next one in the east', () => {
    const file = collection([figureEvent('west', {when: '2022-01-04', timeZone: 'America/Los_Angeles'}), figureEvent('east', {when: '2022-01-02', timeZone: 'Pacific/Auckland'})]);
    expect(storyFacts(file, {lang: 'en-GB'}).dates).to.equal('2–4 January 2022');
  });

  it('names months or years where nothing is dated to a day, and leaves out sides that are open', () => {
    const dates = (...whens: unknown[]) => storyFacts(collection(whens.map((when, i) => figureEvent(`n${i}`, {when}))), {lang: 'en-GB'}).dates;
    expect(dates('2021', '2022')).to.equal('2021–2022');
    expect(dates('2021-11', '2022-01')).to.equal('November 2021 – January 2022');
    expect(dates('2022-01-04/..', '2022-01-02')).to.equal('2–4 January 2022');
    expect(dates(null)).to.equal('');
  });

  describe('of a hostile file', () => {
    for (const text of HOSTILE) {
      it(`lets no tag and no handler through that stands in any field: ${JSON.stringify(text)}`, () => {
        const event = figureEvent(text, {title: text, text, place: text, category: text, tags: [text], lang: 'en', translations: {de: {title: text, place: text}},
          when: {start: '2022-01-04', label: text}, verification: {status: 'verified', by: [text], notes: text}, corrections: [{text}]});
        const file = collection([event, figureEvent('plain', {title: text, when: text, verification: {status: text}})], {title: text, description: text, credit: text, license: text, updated: text, lang: text, categories: [{id: text, label: text}]});
        const figure = parse(staticFigure(file, {...LINKED, lang: 'en', title: text, image: {...LINKED.image, alt: text}}));
        for (const node of [figure, ...figure.querySelectorAll('*')]) {
          expect(ALLOWED, node.outerHTML).to.include(node.localName);
          for (const name of node.getAttributeNames()) expect(ATTRIBUTES, node.outerHTML).to.include(name);
        }
        for (const {href} of figure.querySelectorAll('a')) expect(href).to.match(/^https:\/\/news\.example\/a(#event=|$)/);
      });
    }

    it('refuses addresses that are not safe, with what to write instead', () => {
      for (const address of ['javascript:hit()', 'java\nscript:hit()', 'data:text/html,x', 'vbscript:x', '']) {
        expect(() => staticFigure(figureFile(), {href: address}), address).to.throw(TypeError, 'href is').with.property('message').that.contains('Write one that begins with https://');
        expect(() => staticFigure(figureFile(), {image: {src: address, alt: ''}}), address).to.throw(TypeError, 'image.src is');
      }
      expect(() => staticFigure(figureFile(), {image: {src: 'data:image/svg+xml,<svg onload=hit()>', alt: ''}})).to.throw(TypeError);
    });
  });

  it('says what is wrong with a file that is none, with a language that is none, and with words that are not loaded', () => {
    expect(() => staticFigure('<!doctype html>')).to.throw(TypeError, 'a web page');
    expect(() => staticFigure({type: 'Topology'})).to.throw(TypeError, 'TopoJSON');
    expect(() => staticFigure(figureFile(), {lang: 'x_y'})).to.throw(TypeError, 'which is not a language tag');
    expect(() => staticFigure(figureFile(), {image: {src: 'a.png', alt: '', width: -1}})).to.throw(TypeError, 'image.width is -1');
  });
});
