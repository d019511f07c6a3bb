import {expect} from 'chai';
import type {EventListElement} from '../../../src/elements/event-list/event-list.js';
import {eventFile} from '../../store/story.js';
import {all, clearPage, focused, key, listen, mount, mountReady, one, page, pointer, settled, text, until} from '../helpers.js';
import {WEEK, event} from '../story.js';

const items = (list: EventListElement) => all<HTMLButtonElement>(list, '.item');
const tabStops = (list: EventListElement) => items(list).filter(({tabIndex}) => tabIndex === 0);
const titleOf = (item: Element | null | undefined) => item && text(item.querySelector('.title')!);

/** A file of so many events, an hour apart. */
const hours = (count: number, startMs = Date.UTC(2022, 0, 1)) =>
  eventFile(Array.from({length: count}, (_, index) => event(`e${index}`, {when: new Date(startMs + index * 3_600_000).toISOString().slice(0, 16) + 'Z'})));

describe('list view', () => {
  let list: EventListElement;

  beforeEach(async () => {
    list = await mountReady('event-list', {}, {data: WEEK});
  });
  afterEach(clearPage);

  it('stands in order of time under its days, what has no date last', () => {
    const lines = all(list, 'h3, .title').map((line) => (line.localName === 'h3' ? `# ${text(line)}` : text(line)));
    expect(lines).to.deep.equal([
      '# 1 January 2022',
      'Men read a statement',
      '# 2 January 2022',
      'A crowd slows the traffic',
      'Aktau chants at night',
      '# 4 January 2022',
      'Police are overwhelmed',
      '# 5 January 2022',
      'A pierced shield',
      '# 6 January 2022',
      'Soldiers hold the square',
      'Officials name a toll',
      '# Date not known',
      'A photograph without a date',
    ]);
  });

  it('parts the days at midnight of the place, as the dates of the events have it', async () => {
    const late = eventFile([event('late', {when: '2022-01-05T23:30', timeZone: 'Asia/Aqtau'})]);
    const other = await mountReady('event-list', {}, {data: late});
    expect(text(one(other, 'h3'))).to.equal('5 January 2022');
  });

  it('says date and place of an event beside its title, with the mark of its category', () => {
    const night = items(list)[2];
    expect(text(night.querySelector('.meta')!)).to.equal('night of 2–3 January 2022 · Aktau');
    expect(night.querySelector('path')?.getAttribute('fill')).to.equal('#3c90d8');
  });

  it('has what was looked for and not found in a section of its own, at the end', async () => {
    const other = await mountReady('event-list', {}, {data: eventFile([event('none', {title: 'No shots', when: '2022-01-01', negative: true}), event('march', {when: '2022-01-02'})])});
    const [day, findings] = all(other, '.drawn > section');
    expect([text(day.querySelector('h3')!), text(findings.querySelector('h3')!)]).to.deep.equal(['2 January 2022', 'What the images do not show']);
    const ground = (section: HTMLElement) => getComputedStyle(section).backgroundColor;
    expect(ground(findings)).not.to.equal(ground(day));
  });

  it('goes from event to event as they stand, findings last', async () => {
    const other = await mountReady('event-list', {}, {data: eventFile([event('none', {when: '2022-01-01', negative: true}), event('march', {when: '2022-01-02'})])});
    expect(tabStops(other).map(titleOf)).to.deep.equal(['march']);
    items(other)[0].focus();
    key(focused(other)!, 'ArrowDown');
    expect(titleOf(focused(other))).to.equal('none');
  });

  it('says how many events are withheld as not verified, beside the number of the others', async () => {
    const sure = event('sure', {when: '2022-01-04', verification: {status: 'verified'}});
    const other = await mountReady('event-list', {'require-verified': ''}, {data: eventFile([sure, event('rumour', {when: '2022-01-04'}), event('hearsay')])});
    expect([text(one(other, '[part=count]')), items(other).map(titleOf)]).to.deep.equal(['1 event · 2 events that are not verified are withheld', ['sure']]);
    other.requireVerified = false;
    await settled(other);
    await until(other, () => items(other).length === 3);
    expect(text(one(other, '[part=count]'))).to.equal('3 events');
  });

  it('marks the selected event in the reader’s own colours where the page’s are taken away', () => {
    const sheets = list.shadowRoot?.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]) ?? [];
    const forced = sheets.filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === '(forced-colors: active)');
    const [selected] = forced.flatMap(({cssRules}) => [...cssRules]).filter(({cssText}) => cssText.startsWith('.item[aria-current] {'));
    expect(selected?.cssText.toLowerCase()).to.include('background: highlight');
  });

  it('has its days as headings below that of the page before it', async () => {
    const into = page();
    into.innerHTML = '<h4>Chapter</h4>';
    const other = await mountReady('event-list', {}, {data: WEEK, into});
    expect(all(other, 'h3').map(({ariaLevel}) => ariaLevel)).to.deep.equal(Array(6).fill('5'));
  });

  it('is a list of buttons for a screen reader', () => {
    expect(all(list, 'ol > li > button')).to.have.lengthOf(8);
  });

  describe('hover', () => {
    it('marks the event that is hovered in another view', async () => {
      list.store?.hover(3);
      await settled(list);
      expect(all(list, '.hovered').map(titleOf)).to.deep.equal(['Police are overwhelmed']);
    });

    it('tells the other views of the event under the pointer, and when it has left', () => {
      pointer(items(list)[3], 'enter');
      expect(list.store?.hoveredRow).to.equal(3);
      pointer(one(list, '.scroller'), 'leave');
      expect(list.store?.hoveredRow).to.equal(null);
    });

    it('does the same for the focus of the keyboard', () => {
      items(list)[3].focus();
      expect(list.store?.hoveredRow).to.equal(3);
      items(list)[3].blur();
      expect(list.store?.hoveredRow).to.equal(null);
    });
  });

  describe('keyboard', () => {
    it('reaches the list by one tab stop, the first event', () => {
      expect(tabStops(list).map(titleOf)).to.deep.equal(['Men read a statement']);
    });

    it('has the tab stop at the selected event, then where the focus was', async () => {
      list.select('police');
      await settled(list);
      expect(tabStops(list).map(titleOf)).to.deep.equal(['Police are overwhelmed']);
      items(list)[1].focus();
      await settled(list);
      expect(tabStops(list).map(titleOf)).to.deep.equal(['A crowd slows the traffic']);
    });

    it('moves the focus by arrows, Home and End, and stays at the ends', () => {
      items(list)[0].focus();
      const visited = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home', 'ArrowUp'].map((name) => {
        key(focused(list)!, name);
        return items(list).indexOf(focused(list) as HTMLButtonElement);
      });
      expect(visited).to.deep.equal([1, 2, 1, 7, 7, 0, 0]);
    });

    it('keeps its own keys from scrolling the page, and leaves all others to it', () => {
      const first = items(list)[0];
      first.focus();
      const kept = (name: string) => key(first, name).defaultPrevented;
      expect(['ArrowDown', 'Home', 'Tab', 'Enter', ' ', 'a'].map(kept)).to.deep.equal([true, true, false, false, false, false]);
    });

    it('closes the card by Escape, and leaves that key to the page where none is open', async () => {
      const told = listen(list, 'event-select');
      list.select('police');
      await settled(list);
      items(list)[3].focus();
      expect([key(items(list)[3], 'Escape').defaultPrevented, list.store?.selected]).to.deep.equal([true, null]);
      expect([told, titleOf(focused(list))]).to.deep.equal([[['event-select', {id: null}]], 'Police are overwhelmed']);
      expect(key(items(list)[3], 'Escape').defaultPrevented).to.equal(false);
    });

    it('leaves keys with Alt, Ctrl and ⌘ to the browser, which goes back in its history by one', () => {
      const first = items(list)[0];
      first.focus();
      const kept = [{altKey: true}, {ctrlKey: true}, {metaKey: true}].map((init) => key(first, 'ArrowLeft', init).defaultPrevented);
      expect(kept).to.deep.equal([false, false, false]);
    });

    it('shows what takes the focus whole, below the heading of its day, however long that is', async () => {
      const data = eventFile(Array.from({length: 60}, (_, index) => event(`e${index}`, {negative: true})));
      const narrow = await mountReady('event-list', {style: '--event-list-height:400px;--event-font-size:32px'}, {data, into: page('width:320px')});
      const hidden = () => {
        const heading = one(narrow, 'h3').getBoundingClientRect();
        const [box, frame] = [focused(narrow)!, one(narrow, '.scroller')].map((part) => part.getBoundingClientRect());
        return box.top < heading.bottom || (box.height < frame.height && box.top > frame.bottom - 24);
      };
      items(narrow)[40].focus();
      const covered = ['', ...Array.from({length: 12}, () => 'ArrowUp')].map((name) => {
        if (name) key(focused(narrow)!, name);
        return hidden();
      });
      expect(covered).to.deep.equal(covered.map(() => false));
    });

    it('has a tab stop also where what has the focus or the selection is not in the window', async () => {
      items(list)[7].focus();
      list.select('photograph');
      list.setAttribute('window', '2022-01-04/2022-01-06');
      await settled(list);
      expect(tabStops(list).map(titleOf)).to.deep.equal(['Police are overwhelmed']);
    });
  });

  describe('selection', () => {
    it('is the store’s, and the page is told', async () => {
      const told = listen(list, 'event-select');
      items(list)[2].click();
      await settled(list);
      expect([list.store?.selected, all(list, '[aria-current=true]').map(titleOf)]).to.deep.equal(['night', ['Aktau chants at night']]);
      expect(told).to.deep.equal([['event-select', {id: 'night'}]]);
    });

    it('is followed silently where it is made elsewhere', async () => {
      const told = listen(list, 'event-select');
      list.store?.select('night');
      await settled(list);
      expect(all(list, '[aria-current=true]').map(titleOf)).to.deep.equal(['Aktau chants at night']);
      expect(told).to.deep.equal([]);
    });

    it('made elsewhere comes into sight in the list, and the page stays where it is', async () => {
      const into = page('padding-top:2000px;padding-bottom:2000px;width:800px');
      const long = mount('event-list', {style: '--event-list-height:200px'}, {data: hours(100), into});
      scrollTo(0, 1700);
      await long.ready;
      const before = scrollY;
      long.select('e80');
      await settled(long);
      const [frame, item] = [one(long, '.scroller'), one(long, '[data-row="80"]')].map((part) => part.getBoundingClientRect());
      expect(item.top).to.be.at.least(frame.top).and.at.most(frame.bottom - item.height);
      long.select('e1');
      await settled(long);
      expect(one(long, '[data-row="1"]').getBoundingClientRect().top).to.be.at.least(one(long, '.scroller').getBoundingClientRect().top);
      expect([before, scrollY]).to.deep.equal([1700, 1700]);
    });

    it('does not scroll to what is in sight already', async () => {
      const long = await mountReady('event-list', {style: '--event-list-height:200px'}, {data: hours(100)});
      long.select('e1');
      await settled(long);
      expect(one(long, '.scroller').scrollTop).to.equal(0);
    });
  });
});
