import {expect} from 'chai';
import {StageSpace} from '../../../src/elements/event-story/stage-space.js';
import {clearPage, frame, page} from '../helpers.js';

describe('StageSpace', () => {
  const spaces: StageSpace[] = [];
  afterEach(async () => {
    for (const space of spaces.splice(0)) space.release();
    await clearPage();
  });

  /** A stage and a text, and what is known of them after the first measurement. */
  const lay = async (content: string, into = page()) => {
    into.innerHTML = content;
    let changed = Promise.withResolvers<void>();
    let changes = 0;
    const space = new StageSpace(() => {
      changes += 1;
      changed.resolve();
    });
    spaces.push(space);
    const [stage, text] = [into.querySelector<HTMLElement>('.stage')!, into.querySelector<HTMLElement>('.text')!];
    space.follow(stage, text);
    await changed.promise;
    // A size that is changed while sizes are told would be told in the next frame only, with an error.
    await frame();
    return {space, stage, text, changes: () => changes, next: () => (changed = Promise.withResolvers<void>()).promise};
  };

  const ABOVE = '<div class="stage" style="position:sticky;top:0;height:240px"></div><div class="text" style="height:2000px"></div>';
  const BESIDE = '<div style="display:grid;grid-template-columns:1fr 1fr"><div class="stage" style="height:240px"></div><div class="text"></div></div>';

  it('is covered by the height of views that stand above the text, and by what is kept free above them', async () => {
    const {space} = await lay(ABOVE.replace('top:0', 'top:50px'));
    expect([space.coveredPixels, space.screenPixels, space.widthPixels]).to.deep.equal([290, innerHeight, 800]);
  });

  it('is free where the text stands beside the views', async () => {
    const {space} = await lay(BESIDE);
    expect([space.coveredPixels, space.middlePercent]).to.deep.equal([0, 50]);
  });

  it('has its middle halfway between the views and the lower edge of the screen', async () => {
    const {space} = await lay(ABOVE);
    expect(space.middlePercent).to.be.closeTo(50 * (1 - 240 / innerHeight), 0.06);
  });

  it('has it at the lower edge where the views take the whole screen', async () => {
    const {space} = await lay(ABOVE.replace('240px', '200vh'));
    expect(space.middlePercent).to.equal(0);
  });

  it('follows the views as they grow', async () => {
    const {space, stage, next} = await lay(ABOVE);
    stage.style.height = '300px';
    await next();
    expect(space.coveredPixels).to.equal(300);
  });

  it('tells nothing where a longer text changes neither', async () => {
    const {text, stage, next, changes} = await lay(ABOVE);
    text.style.height = '3000px';
    await new Promise((resolve) => {
      const observer = new ResizeObserver(() => {
        observer.disconnect();
        resolve(null);
      });
      observer.observe(text);
    });
    expect(changes()).to.equal(1);
    await frame();
    stage.style.height = '200px';
    await next();
    expect(changes()).to.equal(2);
  });

  it('takes the screen to be the frame that scrolls around it', async () => {
    const frame = page('width:600px;height:320px;overflow:auto');
    const {space} = await lay(ABOVE, frame);
    expect([space.frame.scroller === frame, space.screenPixels]).to.deep.equal([true, 320]);
  });

  it('knows of an element around that keeps the views from sticking', async () => {
    const box = page('overflow:hidden');
    const {space} = await lay(ABOVE, box);
    expect(space.frame.trap === box).to.equal(true);
  });

  it('measures nothing without both of them', () => {
    const space = new StageSpace(() => undefined);
    space.follow(document.createElement('div'), null);
    expect([space.screenPixels, space.middlePercent]).to.deep.equal([0, 50]);
  });
});
