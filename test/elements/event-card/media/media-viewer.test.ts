import {expect} from 'chai';
import type {EventCardElement} from '../../../../src/elements/event-card/event-card.js';
import type {Media} from '../../../../src/schema/event-file.js';
import {all, button, clearPage, focused, key, listen, one, pointer, settled, tap, text, until, wheel} from '../../helpers.js';
import {CHANT, DEATH, POST, SQUARE, cardWith, fakePlayers, press} from './items.js';

const SECOND = {...SQUARE, alt: 'A roundabout'};
const THIRD = {...SQUARE, alt: 'A road'};

describe('MediaViewer', () => {
  afterEach(clearPage);

  /** A card whose item is shown large. */
  const show = async (media: readonly Media[], index = 0, attributes = {}): Promise<EventCardElement> => {
    const card = await cardWith(media, attributes, {license: 'CC BY 4.0'});
    await press(card, index === 0 ? '.enlarge' : `.strip li:nth-child(${index}) .over`);
    await until(card, () => all(card, 'dialog').length > 0);
    await settled(card);
    return card;
  };
  const three = (index = 0, attributes = {}) => show([SQUARE, SECOND, THIRD], index, attributes);
  const dialogOf = (card: EventCardElement) => one<HTMLDialogElement>(card, 'dialog');
  const shown = (card: EventCardElement) => one<HTMLImageElement>(card, 'dialog img').alt;
  const hit = async (card: EventCardElement, name: string, init: KeyboardEventInit = {}, part = focused(card) ?? dialogOf(card)) => {
    const pressed = key(part, name, init);
    await settled(card);
    return pressed;
  };

  it('is named after the event, says which item of how many it shows, and has its caption, credit and licence', async () => {
    const card = await three(1);
    expect(dialogOf(card).ariaLabel).to.equal('Images and clips: one');
    expect(text(one(card, '.count'))).to.equal('2 of 3 A roundabout');
    expect(one(card, '.count').ariaLive).to.equal('polite');
    expect([text(one(card, 'dialog figcaption')), text(one(card, 'dialog .colophon'))]).to.deep.equal(['Zhanaozen. Nurlan Musaev, via Facebook', 'Licence: CC BY 4.0']);
  });

  it('shows an image whole', async () => {
    expect(getComputedStyle(one(await three(), 'dialog img')).objectFit).to.equal('contain');
  });

  it('has neither number nor steps for a single item', async () => {
    const card = await show([SQUARE]);
    expect([all(card, '.step').length, text(one(card, '.count'))]).to.deep.equal([0, 'Fifty men before a city hall']);
  });

  it('has the focus, on the item, as soon as it is open', async () => {
    const card = await three();
    expect(focused(card) === one(card, 'dialog figure')).to.equal(true);
  });

  describe('steps', () => {
    it('go on and back by buttons, which keep the focus and end at the ends', async () => {
      const card = await three(1);
      const next = button(dialogOf(card), 'Next');
      next.focus();
      next.click();
      await settled(card);
      expect([shown(card), focused(card) === next, next.getAttribute('aria-disabled')]).to.deep.equal(['A road', true, 'true']);
      next.click();
      await settled(card);
      expect(shown(card)).to.equal('A road');
      button(dialogOf(card), 'Previous').click();
      await settled(card);
      expect([shown(card), next.getAttribute('aria-disabled')]).to.deep.equal(['A roundabout', null]);
    });

    it('go by the arrow keys, Home and End, and the item keeps the focus', async () => {
      const card = await three();
      const seen = [];
      for (const name of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
        const {defaultPrevented} = await hit(card, name);
        seen.push([shown(card), defaultPrevented, focused(card) === one(card, 'dialog figure')]);
      }
      expect(seen).to.deep.equal(['A roundabout', 'A road', 'A roundabout', SQUARE.alt, 'A road'].map((alt) => [alt, true, true]));
    });

    it('follow the direction of reading: in Arabic the next item is on the left', async () => {
      const card = await three();
      dialogOf(card).dir = 'rtl';
      await hit(card, 'ArrowLeft');
      expect(shown(card)).to.equal('A roundabout');
    });

    it('leave keys with Ctrl, Alt and ⌘ to the browser', async () => {
      const card = await three();
      const pressed = await Promise.all([{ctrlKey: true}, {altKey: true}, {metaKey: true}].map((init) => hit(card, 'ArrowRight', init)));
      expect([pressed.map(({defaultPrevented}) => defaultPrevented), shown(card)]).to.deep.equal([[false, false, false], SQUARE.alt]);
    });

    it('leave the arrows to a player', async () => {
      const players = fakePlayers();
      const card = await show([SQUARE, CHANT, THIRD], 1);
      await press(card, 'dialog .play');
      players.restore();
      const pressed = await hit(card, 'ArrowRight', {}, one(card, 'dialog video'));
      expect([pressed.defaultPrevented, text(one(card, '.count'))]).to.deep.equal([false, '2 of 3 A chant']);
    });

    it('go by a swipe of a finger, and not by a drag of the mouse', async () => {
      const card = await three();
      const swipe = async (from: number, to: number, pointerType: string) => {
        const stage = one(card, '.stage');
        pointer(stage, 'down', from, 50, {pointerType});
        pointer(stage, 'up', to, 55, {pointerType});
        await settled(card);
        return shown(card);
      };
      expect([await swipe(200, 50, 'mouse'), await swipe(200, 50, 'touch'), await swipe(50, 200, 'touch')]).to.deep.equal([SQUARE.alt, 'A roundabout', SQUARE.alt]);
    });

    it('are not made by a finger that moves about in the page while it is enlarged', async () => {
      const card = await three(1);
      const fake = Object.defineProperty(visualViewport!, 'scale', {value: 2, configurable: true});
      fake.dispatchEvent(new Event('resize'));
      const swipe = async () => {
        const stage = one(card, 'dialog .stage');
        pointer(stage, 'down', 300, 100, {pointerType: 'touch'});
        pointer(stage, 'up', 100, 100, {pointerType: 'touch'});
        await settled(card);
        return [shown(card), getComputedStyle(one(card, 'dialog .stage')).touchAction];
      };
      expect(await swipe()).to.deep.equal(['A roundabout', 'auto']);
      Reflect.deleteProperty(fake, 'scale');
      fake.dispatchEvent(new Event('resize'));
      expect(await swipe()).to.deep.equal(['A road', 'pinch-zoom']);
    });

    it('are told to the page, which can forbid them', async () => {
      const card = await three();
      const told = listen(card, 'event-media-open');
      await hit(card, 'ArrowRight');
      card.addEventListener('event-media-open', (event) => event.preventDefault());
      await hit(card, 'ArrowRight');
      expect([told.map(([, detail]) => (detail as {index: number}).index), shown(card)]).to.deep.equal([[1, 2], 'A roundabout']);
    });

    it('pass over what the page forbids, to the next item that may be shown', async () => {
      const card = await show([SQUARE, SECOND, THIRD, POST, SECOND], 0);
      card.addEventListener('event-media-open', (event) => {
        const {index} = (event as CustomEvent<{index: number}>).detail;
        if (index !== 2) event.preventDefault();
      });
      const seen = [];
      for (const name of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Home', 'ArrowLeft', 'End', 'Home', 'ArrowLeft']) {
        await hit(card, name);
        seen.push(text(one(card, '.count')).slice(0, 6));
      }
      expect(seen).to.deep.equal(['3 of 5', '4 of 5', '4 of 5', '3 of 5', '3 of 5', '4 of 5', '3 of 5', '3 of 5']);
    });

    it('do not ask for a post, a poster or a cover that is merely passed, and are not held up there', async () => {
      const card = await show([SQUARE, POST, CHANT, DEATH, SECOND]);
      const told = listen(card, 'event-media-open');
      card.addEventListener('event-media-open', (event) => {
        if ((event as CustomEvent<{type: string}>).detail.type !== 'image') event.preventDefault();
      });
      const next = button(dialogOf(card), 'Next');
      const seen = [];
      for (let step = 0; step < 4; step++) {
        next.click();
        await settled(card);
        seen.push(text(one(card, '.count')).slice(0, 6));
      }
      expect(seen).to.deep.equal(['2 of 5', '3 of 5', '4 of 5', '5 of 5']);
      expect(told.map(([, detail]) => (detail as {index: number}).index)).to.deep.equal([4]);
    });

    it('stop a clip that is left', async () => {
      const players = fakePlayers();
      const card = await show([SQUARE, CHANT], 1);
      await press(card, 'dialog .play');
      players.restore();
      await hit(card, 'Home', {}, dialogOf(card));
      expect(all(card, 'dialog video')).to.deep.equal([]);
    });
  });

  describe('items that may distress', () => {
    it('come under their cover, and nothing of them is asked for', async () => {
      const card = await show([SQUARE, DEATH]);
      await hit(card, 'ArrowRight');
      expect(all(card, 'dialog img')).to.deep.equal([]);
      expect(text(one(card, 'dialog .cover'))).to.include('It shows a dead person. Show this');
      expect(text(one(card, '.count'))).to.equal('2 of 2 It shows a dead person.');
    });

    it('are uncovered and covered again inside it, in the card too, and the focus stays inside', async () => {
      const card = await show([SQUARE, DEATH], 1);
      button(dialogOf(card), 'Show this').click();
      await settled(card);
      expect([shown(card), all(card, '.strip img').length, dialogOf(card).contains(focused(card))]).to.deep.equal(['A covered body', 1, true]);
      button(dialogOf(card), 'Cover again').click();
      await settled(card);
      expect([all(card, 'dialog img, .strip img').length, focused(card) === button(dialogOf(card), 'Show this')]).to.deep.equal([0, true]);
    });
  });

  describe('what is uncovered', () => {
    for (const item of [DEATH, {...CHANT, sensitivity: DEATH.sensitivity}, {...POST, sensitivity: DEATH.sensitivity}] satisfies Media[]) {
      it(`gives the focus to its figure, so that a second press of the key does nothing to the item of type ${item.type}`, async () => {
        const card = await show([SQUARE, item], 1);
        button(dialogOf(card), 'Show this').click();
        await settled(card);
        expect(focused(card) === one(card, 'dialog figure')).to.equal(true);
      });
    }

    it('is not started when it was covered in between', async () => {
      const players = fakePlayers();
      const card = await show([SQUARE, {...CHANT, sensitivity: DEATH.sensitivity}], 1);
      await press(card, 'dialog .cover .button');
      await press(card, 'dialog .play');
      const started = all(card, 'dialog video').length;
      button(dialogOf(card), 'Cover again').click();
      await settled(card);
      await press(card, 'dialog .cover .button');
      players.restore();
      expect([started, all(card, 'dialog video, dialog track').length, all(card, 'dialog .play').length]).to.deep.equal([1, 0, 1]);
    });
  });

  describe('closing', () => {
    const outside = (card: EventCardElement) => ({x: -20, y: dialogOf(card).clientHeight / 2});

    it('is by its button and by Escape, which the page does not get', async () => {
      const byButton = await three();
      button(dialogOf(byButton), 'Close').click();
      expect(dialogOf(byButton).open).to.equal(false);
      const byKey = await three();
      const heard: string[] = [];
      const handleKeydown = ({key: name}: KeyboardEvent) => void heard.push(name);
      document.addEventListener('keydown', handleKeydown);
      await hit(byKey, 'Escape');
      document.removeEventListener('keydown', handleKeydown);
      expect(heard).to.deep.equal([]);
      expect(all<HTMLDialogElement>(byKey, 'dialog').map(({open}) => open)).not.to.include(true);
    });

    it('is by a click on the backdrop', async () => {
      const card = await three();
      const {x, y} = outside(card);
      tap(dialogOf(card), x, y);
      dialogOf(card).dispatchEvent(new MouseEvent('click', {bubbles: true}));
      expect(dialogOf(card).open).to.equal(false);
    });

    it('is not by a click on the item, nor by a drag that ends on the backdrop', async () => {
      const card = await three();
      one(card, '.stage').click();
      pointer(one(card, 'dialog figcaption'), 'down', 10, 10);
      pointer(dialogOf(card), 'up', -20, 10);
      dialogOf(card).dispatchEvent(new MouseEvent('click', {bubbles: true}));
      expect(dialogOf(card).open).to.equal(true);
    });
  });

  describe('the page behind', () => {
    it('does not scroll by the wheel, and is still zoomed by it', async () => {
      const card = await three();
      const stage = one(card, '.stage');
      expect([wheel(stage, {deltaY: 100}).defaultPrevented, wheel(stage, {deltaY: 100, ctrlKey: true}).defaultPrevented]).to.deep.equal([true, false]);
    });

    it('does not scroll by keys, but a blank still presses a button', async () => {
      const card = await three();
      const pressed = [];
      for (const name of ['ArrowDown', 'PageDown', ' ']) pressed.push((await hit(card, name)).defaultPrevented);
      pressed.push((await hit(card, ' ', {}, button(dialogOf(card), 'Next'))).defaultPrevented);
      expect(pressed).to.deep.equal([true, true, true, false]);
    });

    it('is left out of the way of words that are longer than the window is high, which a finger scrolls', async () => {
      const long = {...DEATH, sensitivity: [{kind: 'death' as const, text: 'It shows a dead person. '.repeat(400)}]};
      const card = await show([long, SQUARE], 1).then(async (other) => {
        await hit(other, 'ArrowLeft');
        return other;
      });
      const stage = one(card, 'dialog .stage');
      expect([wheel(one(stage, '.cover'), {deltaY: 100}).defaultPrevented, getComputedStyle(stage).touchAction]).to.deep.equal([false, 'pan-y pinch-zoom']);
      expect(one(stage, '.sign').getBoundingClientRect().top).to.be.at.least(stage.getBoundingClientRect().top);
    });

    it('is left out of the way of a long caption, which scrolls', async () => {
      const card = await show([{...SQUARE, caption: 'Words. '.repeat(2000)}]);
      const caption = one(card, 'dialog figcaption');
      expect([wheel(caption, {deltaY: 100}).defaultPrevented, (await hit(card, 'PageDown', {}, caption)).defaultPrevented]).to.deep.equal([false, false]);
    });
  });

  it('keeps its bar and its words out of what a phone cuts off at its edges', async () => {
    const card = await three();
    dialogOf(card).style.setProperty('--_notch', '47px 0 34px');
    const [bar, words, dialog] = ['header', '.colophon', ''].map((part) => one(card, `dialog ${part}`).getBoundingClientRect());
    expect([bar.top - dialog.top, dialog.bottom - words.bottom]).to.deep.equal([47, 34]);
    const sheets = card.shadowRoot?.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText)) ?? [];
    const edges = ['top', 'right', 'bottom', 'left'].filter((edge) => !sheets.some((rule) => rule.includes(`env(safe-area-inset-${edge}`)));
    expect(edges).to.deep.equal([]);
  });

  it('has controls of 44 pixels, and no motion', async () => {
    const card = await three();
    const controls = all(card, 'dialog header button');
    expect(controls.map((each) => Math.min(each.offsetWidth, each.offsetHeight))).to.deep.equal([44, 44, 44]);
    const moving = all(card, 'dialog, dialog *').filter((part) => getComputedStyle(part).transitionDuration !== '0s' || getComputedStyle(part).animationName !== 'none');
    expect(moving).to.deep.equal([]);
  });
});
