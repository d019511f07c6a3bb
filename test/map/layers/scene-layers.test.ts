import {expect} from 'chai';
import type {Texture} from '@luma.gl/core';
import {sceneLayers} from '../../../src/map/layers/scene-layers.js';
import type {Line} from '../../../src/map/layers/path-layers.js';
import type {SceneParts} from '../../../src/map/scene-parts.js';
import type {Position} from '../../../src/schema/event-file.js';
import {story} from '../story.js';

const RING: Position[] = [[0, 0], [4, 0], [4, 4], [0, 0]];
const LINE: Line = {path: [[0, 0], [5, 5]], color: '#0f0', widthPixels: 2};
const NOTHING: SceneParts = {table: story([{at: [[9, 9]], precision: 'locality'}]), circledRows: [], areas: [], lines: [], halo: '#fff', sprites: []};

/** Layers only hand the texture on until they are drawn. */
const idsOf = (parts: Partial<SceneParts>) => sceneLayers({...NOTHING, ...parts}, {} as unknown as Texture, {}).map(({id}) => id);

describe('sceneLayers', () => {
  it('draws the marks over everything else, and lines over areas, each above its casing', () => {
    const lines = ['edges', 'paths', 'legs'].map((id) => ({id, lines: [LINE]}));
    expect(idsOf({circledRows: [0], areas: [{rings: [RING], color: '#f00'}], lines})).to.deep.equal(['radius', 'areas', 'edges-casing', 'edges', 'paths-casing', 'paths', 'legs-casing', 'legs', 'marks']);
  });

  it('has no layer of nothing, which each frame would pay for', () => {
    expect(idsOf({})).to.deep.equal(['marks']);
  });
});
