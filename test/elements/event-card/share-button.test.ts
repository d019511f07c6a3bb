import {expect} from 'chai';
import type {EventCardElement} from '../../../src/elements/event-card/event-card.js';
import {watchedAddress} from '../../store/address.js';
import type {AddressLog} from '../../store/address.js';
import {all, button, clearPage, focused, mount, mountReady, one, page, settled, text, until} from '../helpers.js';
import {WEEK} from '../story.js';

const PAGE = location.href.replace(/#.*/s, '');
const LABEL = 'Copy a link to this event';

describe('the link to an event in its card', () => {
  let address: AddressLog;
  let card: EventCardElement;
  let copied: string[];
  let clipboard: {writeText(text: string): Promise<void>} | undefined;

  beforeEach(() => {
    address = watchedAddress('tab=2');
    copied = [];
    clipboard = {writeText: async (link) => void copied.push(link)};
    Object.defineProperty(navigator, 'clipboard', {configurable: true, get: () => clipboard});
  });
  afterEach(async () => {
    Reflect.deleteProperty(navigator, 'clipboard');
    await clearPage();
    address.restore();
  });

  const open = async (attributes: Readonly<Record<string, string>> = {hash: ''}) => {
    card = await mountReady('event-card', {selected: 'night', ...attributes}, {data: WEEK});
    await card.store!.link.loading;
    await settled(card);
  };
  const status = () => text(one(card, '[role=status]'));
  const press = async () => {
    button(card, LABEL).click();
    await until(card, () => status() !== '' || all(card, '.shared-link').length > 0);
    await settled(card);
  };

  it('is copied by a button, which says so to everyone', async () => {
    await open();
    expect(status()).to.equal('');
    await press();
    expect([copied, status()]).to.deep.equal([[`${PAGE}#event=night`], 'Link copied']);
    expect(all(card, 'input')).to.deep.equal([]);
  });

  it('leaves the address of the page alone', async () => {
    await open();
    await press();
    expect([location.hash, address.writes]).to.deep.equal(['#tab=2', []]);
  });

  it('has the name of the story', async () => {
    card = mount('event-card', {store: 'north', hash: '', selected: 'night'});
    card.store!.setData(WEEK);
    await card.ready;
    await card.store!.link.loading;
    await settled(card);
    await press();
    expect(copied).to.deep.equal([`${PAGE}#north.event=night`]);
  });

  it('stands in a field, selected and with the focus, where the browser refuses the clipboard', async () => {
    clipboard = {writeText: () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'))};
    await open();
    await press();
    const input = one<HTMLInputElement>(card, 'input');
    expect([input.value, input.readOnly, focused(card) === input]).to.deep.equal([`${PAGE}#event=night`, true, true]);
    expect([input.selectionStart, input.selectionEnd]).to.deep.equal([0, input.value.length]);
    expect(text(input.closest('label')!)).to.equal('Copy this link:');
  });

  it('stands there also where there is no clipboard at all, as without HTTPS', async () => {
    clipboard = undefined;
    await open();
    await press();
    expect(one<HTMLInputElement>(card, 'input').value).to.equal(`${PAGE}#event=night`);
  });

  it('is said no more when another event is shown', async () => {
    await open();
    await press();
    card.select('police');
    await settled(card);
    expect(status()).to.equal('');
    await press();
    expect(copied.at(-1)).to.equal(`${PAGE}#event=police`);
  });

  it('is said again when it is copied again', async () => {
    await open();
    await press();
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status()));
    observer.observe(one(card, '[role=status]'), {childList: true, characterData: true, subtree: true});
    button(card, LABEL).click();
    await until(card, () => said.includes('Link copied'));
    observer.disconnect();
    expect([said[0], copied.length]).to.deep.equal(['', 2]);
  });

  it('is offered where any element of the story has `hash`, and only there', async () => {
    await open({});
    expect(all(card, '.share, .shared')).to.deep.equal([]);
    const list = mount('event-list', {hash: ''}, {store: card.store!});
    await until(card, () => all(card, '.share').length > 0);
    expect(all(card, '.share')).to.have.lengthOf(1);
    list.hash = false;
    await settled(list);
    await until(card, () => all(card, '.share').length === 0);
  });

  it('has a button as large as a finger needs, beside the one that closes, never under the words', async () => {
    card = await mountReady('event-card', {hash: '', selected: 'night'}, {data: WEEK, into: page('width:300px')});
    await until(card, () => all(card, '.share').length > 0);
    const [share, close, kicker] = ['.share', '.close', '.kicker .category'].map((part) => one(card, part).getBoundingClientRect());
    expect([share.width, share.height]).to.deep.equal([32, 32]);
    expect(share.right).to.be.at.most(close.left);
    expect(kicker.right).to.be.at.most(share.left);
  });

  it('is reached by the keyboard before the button that closes', async () => {
    await open();
    expect(all(card, 'header button').map(({ariaLabel}) => ariaLabel)).to.deep.equal([LABEL, 'Close']);
  });
});
