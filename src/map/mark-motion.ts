import type {MapScene} from './contract.js';
import type {SpriteMotion} from './layers/mark-instances.js';
import {markOrigins} from './mark-origins.js';
import type {Mark, MarkField} from './marks.js';

/** So long marks fly apart or together. */
export const MOTION_MS = 200;
/** At most so many are drawn, those that are lost on their way to others included. */
const MAX_DRAWN = 800;

/** The marks of a map, and what they were counted for. */
export interface MarkedMap {
  readonly scene: MapScene;
  readonly zoom: number;
  readonly field: MarkField;
}

/** A mark that has joined another, until it is there. */
export interface LeavingMark {
  readonly mark: Mark;
  /** Where it is to be lost. */
  readonly x: number;
  readonly y: number;
  readonly motion: SpriteMotion;
}

/**
 * Where marks come from while the map zooms: those that part fly out of the mark that they were in, and those that join fly
 * into the one that they become. It only tells how they are drawn; they are counted and pointed at where they will be.
 */
export class MarkMotion {
  #marked: MarkedMap | null = null;
  #motions = new Map<Mark, SpriteMotion>();
  #leaving: readonly LeavingMark[] = [];

  /**
   * Other marks have taken the place of those on the map. They move where the map was zoomed, and what was still on its way
   * goes on from where it is; with another window, filter or file all stand at once where they belong.
   *
   * @param now - In milliseconds, on the clock of the frames.
   * @param isStill - The reader asks for less motion.
   */
  follow(marked: MarkedMap, now: number, isStill: boolean): void {
    const before = this.#marked;
    this.#marked = marked;
    const isMoved = before && showSame(before.scene, marked.scene) && (before.zoom !== marked.zoom || this.isMoving(now));
    if (isMoved && !isStill) this.#part(markOrigins(before.field, marked.field), now);
    else this.stop();
  }

  /** @param origins - By new mark, the old ones that it comes from. */
  #part(origins: ReadonlyMap<Mark, readonly Mark[]>, now: number): void {
    const motions = new Map<Mark, SpriteMotion>();
    const heirs = new Map<Mark, Mark>();
    const isSource = new Set<Mark>();
    for (const [mark, sources] of origins) {
      const source = largest(sources);
      if (!source) {
        motions.set(mark, {fromX: mark.x, fromY: mark.y, startMs: now, fade: 'in'});
        continue;
      }
      isSource.add(source);
      for (const other of sources) if (mark.count > (heirs.get(other)?.count ?? 0)) heirs.set(other, mark);
      const motion = this.#motionFrom(source, mark, now);
      if (motion) motions.set(mark, motion);
    }
    const joined = [...heirs].filter(([source]) => !isSource.has(source)).map(([source, heir]) => this.#leave(source, heir, now));
    const leaving = [...this.#leaving.filter(({motion}) => isUnderWay(motion, now)), ...joined];
    this.#leaving = leaving.slice(Math.max(0, leaving.length - Math.max(0, MAX_DRAWN - origins.size)));
    this.#motions = motions;
  }

  /** Everything is where it belongs. */
  stop(): void {
    this.#motions.clear();
    this.#leaving = [];
  }

  /** How a mark comes to its place; undefined where it stands there. */
  motionOf(mark: Mark): SpriteMotion | undefined {
    return this.#motions.get(mark);
  }

  /** The marks that are lost on their way to others. */
  get leaving(): readonly LeavingMark[] {
    return this.#leaving;
  }

  /** Whether another frame is needed. Once nothing moves all is forgotten. */
  isMoving(now: number): boolean {
    const isMoving = [...this.#motions.values(), ...this.#leaving.map(({motion}) => motion)].some((motion) => isUnderWay(motion, now));
    if (!isMoving) this.stop();
    return isMoving;
  }

  #motionFrom(source: Mark, mark: Mark, now: number): SpriteMotion | undefined {
    const turn = Math.round(mark.x - source.x);
    const before = this.#motions.get(source);
    const isSame = source.count === mark.count && source.x + turn === mark.x && source.y === mark.y;
    // The same mark goes on as it was: to start anew with every frame of a zoom would never let it arrive.
    if (isSame) return before && isUnderWay(before, now) ? {...before, fromX: before.fromX + turn} : undefined;
    const {x, y} = this.#placeOf(source, now);
    return {fromX: x + turn, fromY: y, startMs: now};
  }

  #leave(mark: Mark, {x, y}: Mark, now: number): LeavingMark {
    const from = this.#placeOf(mark, now);
    return {mark, x, y, motion: {fromX: from.x + Math.round(x - from.x), fromY: from.y, startMs: now, fade: 'out'}};
  }

  /** Where a mark is drawn. */
  #placeOf(mark: Mark, now: number): {x: number; y: number} {
    const motion = this.#motions.get(mark);
    if (!motion) return mark;
    const progress = easeOut(progressOf(motion, now));
    return {x: motion.fromX + (mark.x - motion.fromX) * progress, y: motion.fromY + (mark.y - motion.fromY) * progress};
  }
}

/** Whether two scenes count the same rows. */
function showSame(a: MapScene, b: MapScene): boolean {
  return a.table === b.table && a.mask === b.mask && a.window === b.window;
}

/** How much of a motion is done, from 0 to 1. @param now - On the clock of the motions. */
export function progressOf({startMs}: SpriteMotion, now: number): number {
  return Math.min(1, Math.max(0, (now - startMs) / MOTION_MS));
}

/** Quick at first, gentle at the end; as the shader of the marks has it. @param progress - From 0 to 1. */
export function easeOut(progress: number): number {
  return 1 - (1 - progress) ** 3;
}

function isUnderWay({startMs}: SpriteMotion, now: number): boolean {
  return now - startMs < MOTION_MS;
}

function largest(marks: readonly Mark[]): Mark | null {
  return marks.reduce<Mark | null>((most, mark) => (mark.count > (most?.count ?? 0) ? mark : most), null);
}
