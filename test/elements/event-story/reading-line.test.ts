import {expect} from 'chai';
import {ReadingLine} from '../../../src/elements/event-story/reading-line.js';
import {clearPage, page} from '../helpers.js';

const MIDDLE = {scroller: null, bottomPercent: 50};
const HIGH = 200;

describe('ReadingLine', () => {
  const lines: ReadingLine[] = [];
  afterEach(async () => {
    for (const line of lines.splice(0)) line.release();
    await clearPage();
  });

  /** Parts below each other, the first of which begins a screen down the page. */
  const parts = (count: number, into = page()) => {
    into.innerHTML = `<div style="height:${innerHeight}px"></div>${`<p style="height:${HIGH}px;margin:0"></p>`.repeat(count)}<div style="height:${2 * innerHeight}px"></div>`;
    return [...into.querySelectorAll('p')];
  };

  /** A line that writes down what it tells. */
  const line = () => {
    const told: [number, boolean][] = [];
    const waiting: ((index: number) => void)[] = [];
    const reading = new ReadingLine((index, isFirst) => {
      told.push([index, isFirst]);
      for (const resolve of waiting.splice(0)) resolve(index);
    });
    lines.push(reading);
    return {reading, told, next: () => new Promise<number>((resolve) => waiting.push(resolve))};
  };

  /** Scrolls until the top of a part is so many pixels above the middle of the screen. */
  const pass = (part: Element, pixels = 1, screen = innerHeight) => scrollBy(0, part.getBoundingClientRect().top - screen / 2 + pixels);

  it('tells at first that no part has reached it, where none has', async () => {
    const {reading, told, next} = line();
    reading.follow(parts(3), MIDDLE);
    await next();
    expect(told).to.deep.equal([[-1, true]]);
  });

  it('tells at first of the last part that has, where the reader comes into the middle of a text', async () => {
    const {reading, told, next} = line();
    const all = parts(5);
    pass(all[3]);
    reading.follow(all, MIDDLE);
    await next();
    expect(told).to.deep.equal([[3, true]]);
  });

  it('tells of each part whose top crosses it, down and up again', async () => {
    const {reading, told, next} = line();
    const all = parts(3);
    reading.follow(all, MIDDLE);
    await next();
    pass(all[0]);
    await next();
    pass(all[1]);
    await next();
    pass(all[1], -1);
    await next();
    pass(all[0], -1);
    await next();
    expect(told.map(([index]) => index)).to.deep.equal([-1, 0, 1, 0, -1]);
  });

  it('tells once of a leap over many parts, although most were never seen', async () => {
    const {reading, told, next} = line();
    const all = parts(20);
    reading.follow(all, MIDDLE);
    await next();
    pass(all[19], HIGH + 1);
    expect(await next()).to.equal(19);
    scrollTo(0, 0);
    expect(await next()).to.equal(-1);
    expect(told).to.have.lengthOf(3);
  });

  it('lies where it is asked to, and can be moved', async () => {
    const {reading, next} = line();
    const all = parts(2);
    reading.follow(all, {scroller: null, bottomPercent: 20});
    await next();
    scrollBy(0, all[0].getBoundingClientRect().top - innerHeight * 0.8 + 1);
    expect(await next()).to.equal(0);
    reading.follow(all, MIDDLE);
    expect(await next()).to.equal(-1);
  });

  it('observes the same parts at the same place once', async () => {
    const {reading, told, next} = line();
    const all = parts(2);
    reading.follow(all, MIDDLE);
    reading.follow([...all], {...MIDDLE});
    await next();
    reading.follow(all, MIDDLE);
    pass(all[0]);
    await next();
    expect(told).to.deep.equal([[-1, true], [0, false]]);
  });

  it('follows parts that come later', async () => {
    const {reading, next} = line();
    const all = parts(3);
    pass(all[2]);
    reading.follow(all.slice(0, 1), MIDDLE);
    expect(await next()).to.equal(0);
    reading.follow(all, MIDDLE);
    expect(await next()).to.equal(2);
  });

  it('tells that none is reached when all are gone', async () => {
    const {reading, told, next} = line();
    const all = parts(1);
    pass(all[0]);
    reading.follow(all, MIDDLE);
    await next();
    reading.follow([], MIDDLE);
    expect(told).to.deep.equal([[0, true], [-1, false]]);
  });

  it('waits for the first parts before it tells anything', () => {
    const {reading, told} = line();
    reading.follow([], MIDDLE);
    expect(told).to.deep.equal([]);
  });

  it('crosses the middle of a frame that scrolls in place of the page', async () => {
    const {reading, next} = line();
    const frame = page('width:800px;height:300px;overflow:auto');
    const all = parts(3, frame);
    reading.follow(all, {scroller: frame, bottomPercent: 50});
    expect(await next()).to.equal(-1);
    frame.scrollTop = innerHeight + 2 * HIGH - 149;
    expect(await next()).to.equal(2);
    frame.scrollTop = innerHeight - 151;
    expect(await next()).to.equal(-1);
  });

  it('tells nothing when it is released', async () => {
    const {reading, told, next} = line();
    const other = line();
    const all = parts(2);
    reading.follow(all, MIDDLE);
    await next();
    reading.release();
    other.reading.follow(all, MIDDLE);
    await other.next();
    pass(all[1]);
    await other.next();
    expect(told).to.deep.equal([[-1, true]]);
  });
});
