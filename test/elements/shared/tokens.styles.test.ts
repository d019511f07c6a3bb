import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {LitElement, html} from 'lit';
import {tokens} from '../../../src/elements/shared/tokens.styles.js';
import {contrast} from '../../symbols/color-vision.js';
import {shownColor} from '../shown-color.js';

class TokensElement extends LitElement {
  static override styles = tokens;
  protected override render() {
    return html`<button class="button">Retry</button><h3>Heading</h3><span class="visually-hidden">Hidden words</span><p class="message">…</p><p style="color:var(--_soft)"><mark>found</mark></p>`;
  }
}
customElements.define('test-tokens', TokensElement);

const hex = (color: string) => `#${(color.match(/\d+/g) ?? []).slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;

describe('tokens', () => {
  let element: TokensElement;
  beforeEach(async () => {
    element = document.createElement('test-tokens') as TokensElement;
    document.body.append(element);
    await element.updateComplete;
  });
  afterEach(() => {
    element.remove();
    document.documentElement.style.colorScheme = '';
  });

  const inside = (selector: string) => element.shadowRoot?.querySelector(selector) ?? element;
  const styleOf = (selector = ':host') => getComputedStyle(inside(selector));
  const color = (token: string) => {
    const probe = document.createElement('i');
    probe.style.color = `var(${token})`;
    element.shadowRoot?.append(probe);
    const value = hex(getComputedStyle(probe).color);
    probe.remove();
    return value;
  };

  it('lets a hit of a search be read in small and soft words, too, light and dark', () => {
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      const {color: ink, backgroundColor} = styleOf('mark');
      expect(contrast(hex(ink), hex(backgroundColor)), scheme).to.be.at.least(4.5);
    }
  });

  it('stays light on a page that knows no dark mode', () => {
    expect(color('--_paper')).to.equal('#ffffff');
  });

  it('turns dark with a page whose colour scheme is dark', () => {
    document.documentElement.style.colorScheme = 'dark';
    expect(color('--_paper')).to.equal('#16181a');
  });

  for (const [theme, page, paper] of [
    ['light', 'dark', '#ffffff'],
    ['dark', 'light', '#16181a'],
  ] as const) {
    it(`stays ${theme} on a ${page} page where its theme says so`, () => {
      document.documentElement.style.colorScheme = page;
      element.setAttribute('theme', theme);
      expect(color('--_paper')).to.equal(paper);
    });
  }

  for (const theme of ['light', 'dark']) {
    it(`can be read in the ${theme} theme: 4.5:1 for words on every ground, 3:1 for the focus`, () => {
      element.setAttribute('theme', theme);
      for (const ground of ['--_paper', '--_raised', '--_wash'].map(color)) {
        for (const words of ['--_ink', '--_soft'].map(color)) expect(contrast(words, ground)).to.be.at.least(4.5);
        expect(contrast(color('--_focus'), ground)).to.be.at.least(3);
      }
    });
  }

  it('goes by the page, and not by the system: a page that knows light alone stays light in the dark', async () => {
    await emulateMedia({colorScheme: 'dark'});
    const [unknowing, knowing] = ['', 'light dark'].map((scheme) => {
      document.documentElement.style.colorScheme = scheme;
      return color('--_paper');
    });
    await emulateMedia({colorScheme: 'light'});
    expect([unknowing, knowing]).to.deep.equal(['#ffffff', '#16181a']);
  });

  it('has the hue of the article’s own text, as dark as it takes to be read, or as light on a dark page', () => {
    for (const [scheme, article, paper] of [['light', '#0b1f5a', '#ffffff'], ['light', '#ffffff', '#ffffff'], ['light', '#7a9cff', '#ffffff'], ['dark', '#0b1f5a', '#16181a'], ['dark', '#ffffff', '#16181a']] as const) {
      document.documentElement.style.colorScheme = scheme;
      document.body.style.color = article;
      expect(contrast(shownColor(styleOf().color), paper), `${article} on ${scheme}`).to.be.at.least(7);
    }
    document.documentElement.style.colorScheme = 'light';
    document.body.style.color = '#0b1f5a';
    const ink = shownColor(styleOf().color);
    document.body.style.color = '';
    expect(ink).to.equal('#0b1f5a');
  });

  it('gives headings the font and the weight that the page asks for', () => {
    const fontOf = () => [styleOf('h3').fontFamily, styleOf('h3').fontWeight];
    element.style.cssText = '--event-font: monospace';
    const plain = fontOf();
    element.style.cssText = '--event-heading-font: Impact; --event-heading-weight: 900';
    expect([plain, fontOf()]).to.deep.equal([['monospace', '700'], ['Impact', '900']]);
  });

  it('takes ink, font and size from the page’s custom properties', () => {
    element.style.cssText = '--event-ink: #112233; --event-font: monospace; --event-font-size: 20px';
    const {color: ink, fontFamily, fontSize} = styleOf();
    expect([hex(ink), fontFamily, fontSize]).to.deep.equal(['#112233', 'monospace', '20px']);
  });

  it('has the article’s own font otherwise, in its buttons too', () => {
    document.body.style.fontFamily = 'Georgia';
    const fonts = [styleOf().fontFamily, styleOf('button').fontFamily];
    document.body.style.fontFamily = '';
    expect(fonts).to.deep.equal(['Georgia', 'Georgia']);
  });

  it('takes the focus colour from the accent where it has none of its own', () => {
    element.style.setProperty('--event-accent', '#123456');
    expect(color('--_focus')).to.equal('#123456');
    element.style.setProperty('--event-focus', '#654321');
    expect(color('--_focus')).to.equal('#654321');
  });

  it('shows where the keyboard’s focus is', async () => {
    const button = inside('button') as HTMLElement;
    const outline = () => `${getComputedStyle(button).outlineStyle} ${getComputedStyle(button).outlineWidth}`;
    expect(outline()).to.include('none');
    await sendKeys({press: 'Tab'});
    expect(element.shadowRoot?.activeElement).to.equal(button);
    expect(outline()).to.equal('solid 2px');
  });

  it('takes a hidden element out of the page, and words for screen readers out of sight only', () => {
    const {width, height} = inside('.visually-hidden').getBoundingClientRect();
    expect([width, height]).to.deep.equal([1, 1]);
    expect(styleOf('.visually-hidden').display).not.to.equal('none');
    element.hidden = true;
    expect(styleOf().display).to.equal('none');
  });
});
