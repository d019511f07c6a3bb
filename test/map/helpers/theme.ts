import type {MapTheme} from '../../../src/map/theme.js';

/** Colours of the tests: each can be told from every other, and from a blend of two. */
export const THEME: MapTheme = {
  land: '#00ff00',
  water: '#00ffff',
  coast: '#008000',
  border: '#808000',
  lake: '#008080',
  river: '#000080',
  halo: '#ffffff',
  countFill: '#ffff00',
  countInk: '#000000',
  selection: '#ff00ff',
};
