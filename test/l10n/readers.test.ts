import {expect} from 'chai';
import type {EventFilterElement} from '../../src/elements/event-filter/event-filter.js';
import {all, clearPage, mountReady, one, page, settled, text, until} from '../elements/helpers.js';
import {event, point} from '../elements/story.js';
import {eventFile} from '../store/story.js';

const AKTAU = {timeZone: 'Asia/Aqtau', place: 'Ақтау', lang: 'kk', translations: {ru: {title: 'Ночь в Актау', place: 'Актау'}, ar: {title: 'ليلة في أكتاو', place: 'أكتاو'}}};
/** A few events with every kind of date, and a place that the file names in three languages. */
const STORY = eventFile([
  event('since', {when: '2019/..'}),
  event('month', {when: '2022-01'}),
  event('night', {title: 'Ақтаудағы түн', when: {start: '2022-01-02', end: '2022-01-03', part: 'night'}, ...AKTAU}, point(51.16, 43.65)),
  event('days', {when: '2022-01-04/2022-01-06'}),
  event('morning', {when: {start: '2022-01-05', part: 'morning'}}),
  event('hour', {when: '2022-01-05T10:30', timeZone: 'Asia/Almaty'}),
  event('around', {when: '2022-01-05T18:00~', timeZone: 'Asia/Almaty'}),
  event('ends', {when: '2022-01-30/2022-02-02'}),
  event('undated', {when: null}),
]);

interface Reader {
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  /** Names of list, timeline and filter. */
  readonly names: readonly string[];
  /** Dates of the list in the order of time. */
  readonly dates: readonly string[];
  /** What the filter says of so many events: 1, 2, 3, 5, 11, 21, 100. */
  readonly counts: readonly string[];
  /** What happened, when and where, on the card of the night. */
  readonly card: readonly string[];
  /** What a screen reader says of its mark on the timeline. */
  readonly mark: string;
  /** Where no event matches, and nothing is in the dates. */
  readonly empty: string;
}

const COUNTS = [1, 2, 3, 5, 11, 21, 100];

const READERS: readonly Reader[] = [
  {
    lang: 'fr',
    direction: 'ltr',
    names: ['Liste des événements', 'Chronologie des événements', 'Filtrer les événements'],
    dates: [
      'depuis 2019',
      'janvier 2022',
      'nuit du 2–3 janvier 2022',
      '4–6 janvier 2022',
      'matin du 5 janvier 2022',
      '5 janvier 2022 à 10:30',
      '5 janvier 2022 à 18:00 environ',
      '30 janvier – 2 février 2022',
      'Date inconnue',
    ],
    counts: ['1 événement', '2 événements', '3 événements', '5 événements', '11 événements', '21 événements', '100 événements'],
    card: ['Ақтаудағы түн', 'nuit du 2–3 janvier 2022 · heure de l’Ouest du Kazakhstan, UTC+5', 'Ақтау · lieu exact'],
    mark: 'Ақтаудағы түн, nuit du 2–3 janvier 2022, Ақтау',
    empty: 'Aucun événement ne correspond aux filtres.',
  },
  {
    lang: 'ru',
    direction: 'ltr',
    names: ['Список событий', 'Хронология событий', 'Фильтр событий'],
    dates: [
      '2019 и позже',
      'январь 2022 г.',
      'ночь 2–3 января 2022 г.',
      '4–6 января 2022 г.',
      'утро 5 января 2022 г.',
      '5 января 2022 г. в 10:30',
      'примерно 5 января 2022 г. в 18:00',
      '30 января – 2 февраля 2022 г.',
      'Дата неизвестна',
    ],
    counts: ['1 событие', '2 события', '3 события', '5 событий', '11 событий', '21 событие', '100 событий'],
    card: ['Ночь в Актау', 'ночь 2–3 января 2022 г. · Западный Казахстан, UTC+5', 'Актау · точное место'],
    mark: 'Ночь в Актау, ночь 2–3 января 2022 г., Актау',
    empty: 'Ни одно событие не подходит под фильтры.',
  },
  {
    lang: 'kk',
    direction: 'ltr',
    names: ['Оқиғалар тізімі', 'Оқиғалар хронологиясы', 'Оқиғаларды сүзу'],
    dates: [
      '2019 және одан кейін',
      '2022 ж. қаңтар',
      '2022 ж. 2–3 қаңтар түні',
      '2022 ж. 4–6 қаңтар',
      '2022 ж. 5 қаңтар таңы',
      '2022 ж. 5 қаңтар, 10:30',
      'шамамен 2022 ж. 5 қаңтар, 18:00',
      '2022 ж. 30 қаңтар – 2 ақпан',
      'Күні белгісіз',
    ],
    counts: ['1 оқиға', '2 оқиға', '3 оқиға', '5 оқиға', '11 оқиға', '21 оқиға', '100 оқиға'],
    card: ['Ақтаудағы түн', '2022 ж. 2–3 қаңтар түні · Жергілікті уақыт, UTC+5', 'Ақтау · нақты орны'],
    mark: 'Ақтаудағы түн, 2022 ж. 2–3 қаңтар түні, Ақтау',
    empty: 'Сүзгілерге сай оқиға жоқ.',
  },
  {
    lang: 'ar',
    direction: 'rtl',
    names: ['قائمة الأحداث', 'الخط الزمني للأحداث', 'تصفية الأحداث'],
    dates: [
      'منذ 2019',
      'يناير 2022',
      'ليلة 2–3 يناير 2022',
      '4–6 يناير 2022',
      'صباح 5 يناير 2022',
      '5 يناير 2022 في 10:30',
      '5 يناير 2022 في 18:00 تقريبًا',
      '30 يناير – 2 فبراير 2022',
      'التاريخ غير معروف',
    ],
    counts: ['حدث واحد (1)', 'حدثان (2)', '3 أحداث', '5 أحداث', '11 حدثًا', '21 حدثًا', '100 حدث'],
    card: ['ليلة في أكتاو', 'ليلة 2–3 يناير 2022 · توقيت غرب كازاخستان، UTC+5', 'أكتاو · Ақтау · المكان الدقيق'],
    mark: 'ليلة في أكتاو، ليلة 2–3 يناير 2022، أكتاو',
    empty: 'لا أحداث تطابق عوامل التصفية.',
  },
  {
    lang: 'ja',
    direction: 'ltr',
    names: ['出来事の一覧', '出来事のタイムライン', '出来事の絞り込み'],
    dates: [
      '2019年から',
      '2022年1月',
      '2022年1月2日～3日の夜',
      '2022年1月4日～6日',
      '2022年1月5日の朝',
      '2022年1月5日 10:30',
      '2022年1月5日 18:00ごろ',
      '2022年1月30日～2月2日',
      '日付不明',
    ],
    counts: ['1件の出来事', '2件の出来事', '3件の出来事', '5件の出来事', '11件の出来事', '21件の出来事', '100件の出来事'],
    card: ['Ақтаудағы түн', '2022年1月2日～3日の夜 · 西カザフスタン時間、UTC+5', 'Ақтау · 正確な位置'],
    mark: 'Ақтаудағы түн、2022年1月2日～3日の夜、Ақтау',
    empty: '条件に合う出来事はありません。',
  },
];

/** Without the blanks of Intl that do not break, and without what keeps words of two directions apart. */
const plain = (words: string) => words.replace(/\s+/g, ' ').replace(/[\u2066-\u2069]/g, '');
const seen = (part: Element) => plain(text(part));

describe('what a reader sees', () => {
  afterEach(clearPage);

  /** A part of the page in a language. */
  const pageIn = (lang: string) => Object.assign(page(), {lang});
  const nameOf = (element: Element) => one(element, 'section').ariaLabel;
  const directionOf = (element: Element) => getComputedStyle(element).direction;
  const countOf = async (filter: EventFilterElement, count: number) => {
    filter.data = eventFile(Array.from({length: count}, (_, index) => event(`e${index}`, {when: '2022-01-05', category: index % 2 ? 'a' : 'b'})));
    await filter.ready;
    await settled(filter);
    return seen(one(filter, '[part=count]'));
  };

  for (const {lang, direction, names, dates, counts, card, mark, empty} of READERS) {
    describe(`in “${lang}”`, () => {
      it('are views that are named, and laid out, as the language of the page is', async () => {
        const into = pageIn(lang);
        const views = await Promise.all((['event-list', 'event-timeline', 'event-filter'] as const).map((tag) => mountReady(tag, {}, {data: STORY, into})));
        expect(views.map(nameOf)).to.deep.equal(names);
        expect(views.map(directionOf)).to.deep.equal([direction, direction, direction]);
        expect(views.map((view) => view.matches(':state(rtl)'))).to.deep.equal(Array(3).fill(direction === 'rtl'));
      });

      it('are dates of every kind in the words of the language', async () => {
        const list = await mountReady('event-list', {}, {data: STORY, into: pageIn(lang)});
        expect(all(list, 'time').map(seen)).to.deep.equal(dates);
      });

      it('are counts with the noun in its form', async () => {
        const filter = await mountReady('event-filter', {}, {data: STORY, into: pageIn(lang)});
        const said: string[] = [];
        for (const count of COUNTS) said.push(await countOf(filter, count));
        expect(said).to.deep.equal(counts);
      });

      it('is an event by its own clock, in the words that the file has for the reader', async () => {
        const into = pageIn(lang);
        const shown = await mountReady('event-card', {selected: 'night'}, {data: STORY, into});
        expect(['h3', '.when', '.place'].map((part) => seen(one(shown, part)))).to.deep.equal(card);
        const timeline = await mountReady('event-timeline', {}, {data: STORY, into});
        expect(all(timeline, '.mark').map(({ariaLabel}) => plain(ariaLabel ?? '')).some((name) => name.startsWith(mark))).to.equal(true);
      });

      it('is that nothing is found, with the way back', async () => {
        const list = await mountReady('event-list', {}, {data: STORY, into: pageIn(lang)});
        list.store?.setFilters({text: 'zzz'});
        await settled(list);
        await until(list, () => all(list, 'time').length === 0);
        expect(text(list)).to.include(empty);
      });
    });
  }

  it('are two languages on one page, each with its own words, dates and direction', async () => {
    const [japanese, arabic] = await Promise.all(['ja', 'ar'].map((lang) => mountReady('event-list', {lang}, {data: STORY})));
    expect([japanese, arabic].map(nameOf)).to.deep.equal(['出来事の一覧', 'قائمة الأحداث']);
    expect([japanese, arabic].map((list) => seen(all(list, 'time')[3]))).to.deep.equal(['2022年1月4日～6日', '4–6 يناير 2022']);
    expect([japanese, arabic].map(directionOf)).to.deep.equal(['ltr', 'rtl']);
  });

  it('changes words, dates and direction together when the page changes its language', async () => {
    const into = pageIn('kk');
    const list = await mountReady('event-list', {}, {data: STORY, into});
    const said = () => [nameOf(list), seen(all(list, 'time')[3]), directionOf(list)];
    expect(said()).to.deep.equal(['Оқиғалар тізімі', '2022 ж. 4–6 қаңтар', 'ltr']);
    into.lang = 'ar';
    await until(list, () => nameOf(list) !== 'Оқиғалар тізімі');
    expect(said()).to.deep.equal(['قائمة الأحداث', '4–6 يناير 2022', 'rtl']);
    into.lang = 'fr';
    await until(list, () => nameOf(list) === 'Liste des événements');
    expect(said()).to.deep.equal(['Liste des événements', '4–6 janvier 2022', 'ltr']);
  });
});
