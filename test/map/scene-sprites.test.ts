import {expect} from 'chai';
import {STEPS} from '../../src/data/mercator.js';
import {findMarks} from '../../src/map/marks.js';
import type {SceneInput} from '../../src/map/scene-parts.js';
import {arrows, cameraSprites, fanSprites, markSprites, trailSprites} from '../../src/map/scene-sprites.js';
import {SpriteAtlas} from '../../src/map/sprite-atlas.js';
import {viewportOf} from '../../src/map/view.js';
import type {EventTable} from '../../src/data/index.js';
import {THEME} from './helpers/theme.js';
import {sceneOf, story, storyAt} from './story.js';
import type {StoryEvent} from './story.js';

const VIEW = viewportOf({longitude: 0, latitude: 0, zoom: 4}, 600, 400);

function inputOf(table: EventTable, more: Partial<SceneInput> = {}): SceneInput {
  const {marks} = findMarks({table, mask: null, window: null}, VIEW);
  const cameras = {areas: [], sides: [], links: [], signs: []};
  return {scene: sceneOf(table), theme: THEME, atlas: new SpriteAtlas(1), marks, hovered: null, selected: null, fan: [], fanned: null, cameras, trail: [], others: [], ...more};
}
const namesOf = (events: StoryEvent[]) => markSprites(inputOf(story(events.map((event, index) => ({at: [[index * 4 - 10, 0]], ...event}))))).map(({sprite}) => sprite);

describe('markSprites', () => {
  it('has a sprite of its own for each status, and shares one among events of the same', () => {
    const names = namesOf([{}, {status: 'verified'}, {status: 'disputed'}, {status: 'verified'}, {}]);
    expect(new Set(names).size).to.equal(3);
  });

  it('has a sprite of its own for what was looked for and not found, even where the place is vague', () => {
    const names = namesOf([{}, {negative: true}, {precision: 'region', radiusMeters: 100}, {negative: true, precision: 'region', radiusMeters: 100}]);
    expect(new Set(names).size).to.equal(3);
    expect(names.filter((name) => name.includes('dashed'))).to.have.length(2);
  });

  it('tells of no status on a mark of several events, which may have several', () => {
    const at: [number, number][] = [[0, 0]];
    const [plain, checked] = [[{at}, {at}], [{at, status: 'debunked' as const}, {at, status: 'verified' as const}]].map((events) => markSprites(inputOf(story(events))));
    expect(plain!.map(({sprite}) => sprite)).to.deep.equal(checked!.map(({sprite}) => sprite));
  });

  it('leaves out the mark of an opened spot', () => {
    const input = inputOf(storyAt([0, 0], [0, 0], [8, 0]));
    const fanned = input.marks.find(({count}) => count === 2)!;
    expect(markSprites({...input, fanned})).to.have.length(1);
  });
});

describe('fanSprites', () => {
  it('have the status of each event, and the ring of the selected one', () => {
    const table = story([{at: [[0, 0]], status: 'disputed'}, {at: [[0, 0]]}, {at: [[0, 0]]}]);
    const fan = [0, 1, 2].map((row) => ({row, x: 0.5, y: 0.5}));
    const names = fanSprites({...inputOf(table), scene: sceneOf(table, {selectedRow: 2}), fan}).map(({sprite}) => sprite);
    expect(names[0]).to.contain('disputed');
    expect(names[2]).to.contain('selected');
    expect(new Set(names).size).to.equal(3);
  });
});

describe('arrows', () => {
  it('are none for a path of nothing', () => {
    expect(arrows([{path: [], color: '#f00', widthPixels: 1}], THEME)).to.deep.equal([]);
  });
});

describe('cameraSprites', () => {
  it('are one sign, wherever it stands and of whatever event', () => {
    const signs = [{row: 0, x: 0.1, y: 0.2, bearingDegrees: 0}, {row: 3, x: 0.3, y: 0.4, bearingDegrees: null}];
    const sprites = cameraSprites(signs, THEME);
    expect(sprites.map(({x, y}) => [x, y])).to.deep.equal([[0.1, 0.2], [0.3, 0.4]]);
    expect(new Set(sprites.map(({sprite}) => sprite)).size).to.equal(1);
  });
});

describe('trailSprites', () => {
  const dots = (table: EventTable, trail: number[]) => trailSprites({...inputOf(table), trail});

  it('are faint dots at each point of what has gone', () => {
    const table = story([{at: [[0, 0], [5, 5]]}, {at: [[9, 9]]}]);
    const sprites = dots(table, [0]);
    expect(sprites.map(({x}) => Math.round((x - 0.5) * 360))).to.have.members([0, 5]);
    expect(sprites[0]!.opacity).to.be.within(0.2, 0.8);
    expect(sprites[0]!.sidePixels).to.be.below(14);
    expect(sprites[0]!.x).to.equal(table.x[0]! / STEPS);
  });

  it('are one at a place where several events were, in the colour of the latest', () => {
    const table = story([{at: [[0, 0]]}, {at: [[0, 0]], category: 'blue'}]);
    const both = dots(table, [0, 1]);
    expect(both).to.have.length(1);
    expect(both[0]!.sprite).to.equal(dots(table, [1])[0]!.sprite);
    expect(both[0]!.sprite).not.to.equal(dots(table, [0])[0]!.sprite);
  });

  it('are none for what has no place', () => {
    expect(dots(story([{}]), [0])).to.deep.equal([]);
  });
});
