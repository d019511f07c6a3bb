import {expect} from 'chai';
import {readTheme} from '../../src/map/theme.js';
import {mapHost} from './helpers/map-stage.js';
import {THEME} from './helpers/theme.js';
import {rgba} from '../../src/map/css-color.js';

describe('readTheme', () => {
  let frame: HTMLElement;
  let surface: HTMLElement;
  beforeEach(() => {
    const made = mapHost();
    frame = made.frame;
    surface = made.host.surface;
  });
  afterEach(() => frame.remove());

  it('reads each colour from the custom property of its name', () => {
    const theme = readTheme(surface);
    expect(Object.keys(theme)).to.have.members(Object.keys(THEME));
    for (const [name, color] of Object.entries(THEME)) expect(rgba(theme[name as keyof typeof THEME]), name).to.deep.equal(rgba(color));
  });

  it('follows a property that the page sets closer to the map', () => {
    surface.style.setProperty('--_map-land', 'rgb(1, 2, 3)');
    expect(readTheme(surface).land).to.equal('rgb(1, 2, 3)');
  });

  it('resolves light-dark() by the colour scheme of the map', () => {
    frame.style.setProperty('--_map-water', 'light-dark(rgb(250, 250, 250), rgb(5, 5, 5))');
    frame.style.colorScheme = 'light';
    expect(readTheme(surface).water).to.equal('rgb(250, 250, 250)');
    frame.style.colorScheme = 'dark';
    expect(readTheme(surface).water).to.equal('rgb(5, 5, 5)');
  });

  it('resolves a property that names another one', () => {
    frame.style.setProperty('--_map-lake', 'var(--_map-water)');
    expect(readTheme(surface).lake).to.equal(readTheme(surface).water);
  });

  it('leaves nothing behind in the element', () => {
    readTheme(surface);
    expect(surface.childNodes.length).to.equal(0);
  });
});
