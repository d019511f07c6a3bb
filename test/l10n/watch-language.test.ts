import {expect} from 'chai';
import {watchLanguage} from '../../src/l10n/watch-language.js';

describe('watchLanguage', () => {
  /** A place in the shadow of a host inside a section. */
  function nested() {
    const section = document.createElement('section');
    const host = document.createElement('div');
    const element = document.createElement('b');
    host.attachShadow({mode: 'open'}).append(element);
    section.append(host);
    return {section, host, element};
  }

  it('tells of another language and another direction of any ancestor, across shadow roots', async () => {
    const {section, host, element} = nested();
    let told = 0;
    const stop = watchLanguage(element, () => (told += 1));
    host.lang = 'ru';
    await Promise.resolve();
    expect(told).to.equal(1);
    section.dir = 'rtl';
    await Promise.resolve();
    expect(told).to.equal(2);
    stop();
  });

  it('tells of no other attribute, of nothing beside or inside the element, and of nothing when it is over', async () => {
    const {section, host, element} = nested();
    const told: string[] = [];
    const stop = watchLanguage(element, () => told.push('changed'));
    section.title = 'another';
    host.append(document.createElement('i'));
    host.querySelector('i')?.setAttribute('lang', 'ar');
    element.lang = 'fr';
    await Promise.resolve();
    stop();
    section.lang = 'kk';
    await Promise.resolve();
    expect(told).to.deep.equal([]);
  });
});
