import {expect} from 'chai';
import {Sight} from '../../src/map/sight.js';

describe('Sight', () => {
  let part: HTMLElement;
  let sight: Sight;
  let told: boolean[];
  let next: () => Promise<boolean>;

  beforeEach(() => {
    told = [];
    part = document.createElement('div');
    part.style.cssText = 'position:absolute;left:0;top:0;width:100px;height:100px';
    const page = document.createElement('div');
    page.style.cssText = 'position:relative;height:9000px';
    page.append(part);
    document.body.append(page);
    let heard = Promise.withResolvers<boolean>();
    next = () => heard.promise;
    sight = new Sight(part, (isNear) => {
      told.push(isNear);
      heard.resolve(isNear);
      heard = Promise.withResolvers();
    });
  });
  afterEach(() => {
    sight.release();
    part.parentElement!.remove();
    scrollTo(0, 0);
  });

  it('tells when the part goes far from the viewport, and when it comes near again', async () => {
    part.style.top = `${innerHeight + 1700}px`;
    expect([await next(), sight.isNear]).to.deep.equal([false, false]);
    part.style.top = `${innerHeight + 500}px`;
    expect([await next(), sight.isNear]).to.deep.equal([true, true]);
  });

  it('lets it go farther off than it comes near, so that small scrolls change nothing', async () => {
    part.style.top = `${innerHeight + 1500}px`;
    await frames(3);
    expect([told, sight.isNear]).to.deep.equal([[], true]);
    part.style.top = `${innerHeight + 1700}px`;
    await next();
    part.style.top = `${innerHeight + 700}px`;
    await frames(3);
    expect([told, sight.isNear]).to.deep.equal([[false], false]);
  });

  it('counts a part that its page hides as far', async () => {
    part.style.display = 'none';
    expect(await next()).to.equal(false);
  });

  it('measures from the middle of the viewport, and knows what is in it', () => {
    part.style.cssText += `left:${innerWidth / 2 - 50}px;top:${innerHeight / 2 - 50 + 300}px`;
    expect(Math.round(sight.distancePixels)).to.equal(300);
    part.style.top = '-100px';
    expect(sight.isInView).to.equal(false);
    part.style.top = '-99px';
    expect(sight.isInView).to.equal(true);
  });

  it('tells nothing more once it is released', async () => {
    sight.release();
    part.style.display = 'none';
    await frames(3);
    expect(told).to.deep.equal([]);
  });
});

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}
