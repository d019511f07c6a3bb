import {expect} from 'chai';
import type {CameraScene} from '../../src/map/camera-scene.js';
import {rgba} from '../../src/map/css-color.js';
import {fanMarks} from '../../src/map/fan.js';
import {MarkMotion} from '../../src/map/mark-motion.js';
import {findMarks} from '../../src/map/marks.js';
import {sceneParts} from '../../src/map/scene-parts.js';
import type {SceneInput} from '../../src/map/scene-parts.js';
import type {PlacedSprite} from '../../src/map/layers/mark-layer.js';
import type {Line} from '../../src/map/layers/path-layers.js';
import {SpriteAtlas} from '../../src/map/sprite-atlas.js';
import {viewportOf} from '../../src/map/view.js';
import {colorOf} from '../../src/symbols/palette.js';
import type {EventTable} from '../../src/data/index.js';
import type {Position} from '../../src/schema/event-file.js';
import {THEME} from './helpers/theme.js';
import {sceneOf, story, storyAt} from './story.js';

const VIEW = viewportOf({longitude: 0, latitude: 0, zoom: 4}, 600, 400);
const RED = [255, 0, 0];
const WHITE = [255, 255, 255];
const NO_CAMERAS: CameraScene = {areas: [], sides: [], links: [], signs: []};

/** The parts of the scene of a table as the map would draw them, and what a test asks of them. */
function partsOf(table: EventTable, more: Partial<SceneInput> = {}, changes: Partial<SceneInput['scene']> = {}) {
  const {marks, byCell} = findMarks({table, mask: null, window: null}, VIEW);
  const atlas = new SpriteAtlas(1);
  const input: SceneInput = {scene: sceneOf(table, changes), theme: THEME, atlas, marks, hovered: null, selected: null, fan: [], fanned: null, cameras: NO_CAMERAS, trail: [], others: [], ...more};
  const parts = sceneParts(input);
  return {
    marks,
    byCell,
    sprites: parts.sprites,
    circledRows: [...parts.circledRows],
    lines: (id: string) => parts.lines.find((group) => group.id === id)?.lines ?? [],
    areas: parts.areas,
    /** Colour in the middle of the sprite of a mark. */
    middleOf: ({sprite}: PlacedSprite) => {
      const {x, y, width, height} = atlas.frames[sprite]!;
      return [...atlas.canvas.getContext('2d')!.getImageData(x + width / 2, y + height / 2, 1, 1).data].slice(0, 3);
    },
  };
}
const path = (...coordinates: Position[]) => ({geometry: {type: 'LineString' as const, coordinates}});

describe('sceneParts', () => {
  it('paints what stands for about the same once: a count is a sprite on the sprite of a mix', () => {
    const ofDay = (count: number, lng: number) => Array.from({length: count}, (_, index) => ({at: [[lng, 0] as const], category: index % 2 === 0 ? 'red' : 'blue'}));
    const atlas = new SpriteAtlas(1);
    const {sprites} = partsOf(story([...ofDay(100, -8), ...ofDay(101, 0), ...ofDay(102, 8)]), {atlas});
    expect(new Set(sprites.map(({sprite}) => sprite)).size).to.equal(1);
    expect(sprites.map(({label}) => label).sort()).to.deep.equal(['100', '101', '102']);
    expect(atlas.frames).to.include.all.keys('100', '101', '102');
  });

  it('draws a mark that is lost to another under it, on its way, and says how the other comes to its place', () => {
    const [mark] = partsOf(storyAt([0, 0])).marks;
    const [motion, way] = [{fromX: 0.4, fromY: 0.5, startMs: 7}, {fromX: 0.6, fromY: 0.5, startMs: 7, fade: 'out' as const}];
    const moving = Object.assign(new MarkMotion(), {motionOf: () => motion});
    Object.defineProperty(moving, 'leaving', {value: [{mark, x: 0.45, y: 0.5, motion: way}]});
    const {sprites} = partsOf(storyAt([0, 0]), {motion: moving});
    expect(sprites.map(({x, motion: its}) => [x, its])).to.deep.equal([[0.45, way], [mark!.x, motion]]);
  });

  it('fills the mark of an exact place, and leaves that of a town hollow', () => {
    const exact = partsOf(story([{at: [[0, 0]]}]));
    expect(exact.middleOf(exact.sprites[0]!)).to.deep.equal(RED);
    const town = partsOf(story([{at: [[0, 0]], precision: 'locality'}]));
    expect(town.middleOf(town.sprites[0]!)).to.deep.equal(WHITE);
  });

  it('circles single events whose place is not exact, but for countries, whose size is not known', () => {
    const table = story([
      {at: [[-8, 0]], precision: 'exact'},
      {at: [[-4, 0]], precision: 'vicinity'},
      {at: [[0, 0]], precision: 'locality'},
      {at: [[4, 0]], precision: 'region'},
      {at: [[8, 0]], precision: 'country'},
    ]);
    expect(partsOf(table).circledRows.sort()).to.deep.equal([2, 3]);
  });

  it('circles of several events in a mark the one that is selected', () => {
    const table = story([{at: [[0, 0]], precision: 'locality'}, {at: [[0.1, 0]], precision: 'locality'}]);
    expect(partsOf(table).circledRows).to.deep.equal([]);
    expect(partsOf(table, {}, {selectedRow: 1}).circledRows).to.deep.equal([1]);
  });

  it('circles no selected event that window and filters leave out', () => {
    const table = story([{at: [[0, 0]], precision: 'locality'}, {at: [[0.1, 0]], precision: 'locality'}]);
    expect(partsOf(table, {}, {selectedRow: 1, mask: Uint8Array.of(1, 0)}).circledRows).to.deep.equal([]);
  });

  it('draws large marks below small ones, the selected one over them and the hovered one on top', () => {
    const table = storyAt([-8, 0], [0, 0], [0, 0], [0, 0], [4, 0], [4, 0]);
    const {marks} = partsOf(table);
    const [three, two] = [3, 2].map((count) => marks.find((mark) => mark.count === count)!);
    const longitudes = (more: Partial<SceneInput>) => partsOf(table, {marks, ...more}).sprites.map(({x}) => Math.round((x - 0.5) * 360));
    expect(longitudes({})).to.deep.equal([0, 4, -8]);
    expect(longitudes({selected: three})).to.deep.equal([4, -8, 0]);
    expect(longitudes({selected: three, hovered: two})).to.deep.equal([-8, 0, 4]);
  });

  it('draws the events of an opened spot with a leg each, in place of its mark', () => {
    const table = storyAt([0, 0], [0, 0], [8, 0]);
    const {marks} = partsOf(table);
    const fanned = marks.find(({count}) => count === 2)!;
    const fan = fanMarks(fanned, [0, 1], VIEW.zoom);
    const {sprites, lines} = partsOf(table, {marks, fanned, fan});
    expect(sprites).to.have.length(3);
    expect(sprites.filter(({x, y}) => x === fanned.x && y === fanned.y)).to.deep.equal([]);
    expect(sprites.slice(1).map(({x, y}) => ({x, y}))).to.deep.equal(fan.map(({x, y}) => ({x, y})));
    const [leg] = lines('legs');
    expect(leg!.path[0]![0]).to.be.closeTo(0, 1e-6);
    expect(leg!.path[1]![1]).to.be.above(1);
  });

  it('paints marks with the same count and another mix of categories differently', () => {
    const table = story([
      {at: [[-8, 0]], category: 'red'},
      {at: [[-8, 0]], category: 'red'},
      {at: [[8, 0]], category: 'red'},
      {at: [[8, 0]], category: 'blue'},
    ]);
    const {sprites} = partsOf(table);
    expect(new Set(sprites.map(({sprite}) => sprite)).size).to.equal(2);
  });

  it('gives a category without a colour one of the palette', () => {
    const table = story([{at: [[0, 0]], category: 'bare'}], [{id: 'bare'}]);
    const {sprites, middleOf} = partsOf(table);
    expect(middleOf(sprites[0]!)).to.deep.equal(rgba(colorOf(undefined, 0)).slice(0, 3));
  });

  it('draws the outlines of what is in the window, and of nothing else', () => {
    const table = story([path([0, 0], [5, 5]), path([0, 0], [-5, 5]), {geometry: {type: 'Polygon', coordinates: [[[0, 0], [4, 0], [4, 4], [0, 0]]]}}]);
    expect(partsOf(table).lines('paths')).to.have.length(2);
    expect(partsOf(table).areas).to.have.length(1);
    const {lines, areas} = partsOf(table, {}, {mask: Uint8Array.of(0, 1, 0)});
    expect(lines('paths').map(({path: [, end]}) => end)).to.deep.equal([[-5, 5]]);
    expect(areas).to.deep.equal([]);
  });

  it('ends each path in an arrow that points where it leads', () => {
    const angleOf = (...coordinates: Position[]) => {
      const {sprites} = partsOf(story([path(...coordinates)]), {marks: []});
      expect(sprites).to.have.length(1);
      expect(sprites[0]!.x).to.be.closeTo(0.5 + coordinates.at(-1)![0] / 360, 1e-6);
      return sprites[0]!.angle;
    };
    expect(angleOf([0, 0], [5, 0])).to.be.closeTo(0, 1e-3);
    expect(angleOf([0, 0], [0, 5])).to.be.closeTo(90, 1e-3);
    expect(Math.abs(angleOf([0, 0], [5, 9], [-5, 9])!)).to.be.closeTo(180, 1e-3);
  });

  it('draws 400 paths at the most', () => {
    const table = story(Array.from({length: 410}, (_, index) => path([0, 0], [5, index / 100])));
    expect(partsOf(table).lines('paths')).to.have.length(400);
  });

  it('draws cones with the areas and their sides with the edges, links with the legs, and signs under all marks', () => {
    const ring: Position[] = [[0, 0], [1, 0], [1, 1], [0, 0]];
    const line = (color: string): Line => ({path: [[0, 0], [1, 1]], color, widthPixels: 1});
    const cameras: CameraScene = {areas: [{rings: [ring], color: '#0f0'}], sides: [line('#0f0')], links: [line('#f0f')], signs: [{row: 0, x: 0.4, y: 0.5, bearingDegrees: null}]};
    const {areas, lines, sprites} = partsOf(storyAt([0, 0]), {cameras});
    expect(areas).to.deep.equal(cameras.areas);
    expect([lines('edges'), lines('legs')]).to.deep.equal([cameras.sides, cameras.links]);
    expect(sprites.map(({sprite, x}) => [sprite === 'camera', Math.round(x * 10)])).to.deep.equal([[true, 4], [false, 5]]);
  });

  it('draws the trail under everything that can be pointed at', () => {
    const {sprites} = partsOf(storyAt([0, 0], [4, 0]), {trail: [1], marks: []});
    expect(sprites).to.have.length(1);
    const {sprites: both} = partsOf(storyAt([0, 0], [4, 0]), {trail: [1]});
    expect(both[0]!.sprite).to.equal(sprites[0]!.sprite);
  });

  it('keeps in the atlas what is drawn apart from the scene', () => {
    const atlas = new SpriteAtlas(1);
    partsOf(storyAt([0, 0]), {atlas, others: [{sprite: 'other', sidePixels: 9, paint: () => undefined}]});
    expect(atlas.frames).to.include.keys('other');
  });
});
